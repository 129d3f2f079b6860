using Dataset.Generator.Checks;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>The series of one file as what is emitted of them.</summary>
internal static class ModelBuilder
{
    /// <param name="graph">The file and its neighbours.</param>
    /// <param name="locked">Where its quotations were found.</param>
    /// <param name="remarks">What its figures' hovers say besides.</param>
    public static EquatableArray<SeriesModel> Build(AnalysisScope graph, Dictionary<QuoteRecord, LockLine> locked, IEnumerable<Footnote> remarks)
    {
        var remarksByFigure = remarks.ToLookup(remark => remark.Figure, remark => remark.Text, StringComparer.Ordinal);
        return graph.Series.Where(series => series.Outlined.Unit is not null)
            .OrderBy(series => series.Id, StringComparer.Ordinal)
            .Select(series => Build(graph, series, locked, remarksByFigure))
            .ToEquatable();
    }

    private static SeriesModel Build(AnalysisScope graph, BoundSeries series, Dictionary<QuoteRecord, LockLine> locked, ILookup<string, string> remarks)
    {
        var sources = new List<string>();
        var agents = new List<string>();
        var (record, outlined, declarations) = (series.Record, series.Outlined, graph.Declarations);
        var figures = series.Figures.Where(figure => figure.Claims.Length > 0).Select(figure => Build(graph, figure, sources, agents, locked, remarks)).ToEquatable();
        return new(
            series.Id,
            series.Topic,
            series.Name,
            record.Title,
            outlined.Unit!,
            record.Area,
            record.Population,
            record.Kind,
            outlined.PartOf?.Id,
            record.Note,
            outlined.IsWhole ? outlined.WholeName : null,
            sources.ToEquatable(),
            sources.Select(declarations.NameOf).ToEquatable(),
            agents.ToEquatable(),
            agents.Select(key => declarations.Agents.Find(key)!.Name).ToEquatable(),
            series.Aliases.ToEquatable(),
            figures);
    }

    private static FigureModel Build(AnalysisScope graph, BoundFigure figure, List<string> sources, List<string> agents, Dictionary<QuoteRecord, LockLine> locked, ILookup<string, string> remarks)
    {
        var record = figure.Record;
        return new(
            figure.Id,
            figure.Period.Member,
            figure.Period,
            record.Printed,
            record.Basis,
            Revisions.Note(record),
            Baseline.IdOf(graph, figure, []),
            record.ExtremeIsMaximum,
            figure.ExtremeOf?.Id,
            record.Within,
            figure.IsDisputed,
            figure.IsDisputed ? Array.FindIndex(figure.Claims, claim => claim.Record.Rank is ClaimRank.Preferred) : -1,
            figure.Aliases.ToEquatable(),
            Revisions.Warning(figure),
            figure.Claims.Select(claim => Build(graph.Declarations, claim, sources, agents, locked)).ToEquatable(),
            remarks[figure.Id].ToEquatable());
    }

    private static ClaimModel Build(Declarations declarations, BoundClaim claim, List<string> sources, List<string> agents, Dictionary<QuoteRecord, LockLine> locked)
    {
        var record = claim.Record;
        var quotes = record.Quotes.Where(quote => quote.In is { } key && declarations.Sources.Find(key) is not null).Select(quote =>
            locked.TryGetValue(quote, out var line)
                ? new QuoteModel(Index(sources, quote.In!), quote.Words, quote.Before, quote.After, line.Start, line.Length)
                : new QuoteModel(Index(sources, quote.In!), quote.Words, quote.Before, quote.After, -1, -1)).ToEquatable();
        return new(
            claim.Voice,
            claim.Speaker,
            Agent(record.By?.Key),
            record.By is null && quotes.Count > 0 ? quotes[0].SourceIndex : -1,
            Agent(record.By?.Of),
            record.By?.Count,
            record.By?.Why,
            Agent(record.Via),
            record.Value,
            record.Rank,
            record.Reason,
            record.Note,
            quotes)
        {
            FormerMembers = FormerMembers(declarations, claim),
        };

        int Agent(string? key) => key is not null && declarations.Agents.Find(key) is not null ? Index(agents, key) : -1;
    }

    /// <summary>A voice is called by its speaker, so what the speaker was called before stays too.</summary>
    private static EquatableArray<string> FormerMembers(Declarations declarations, BoundClaim claim)
    {
        var names = claim.Record.By is null ? declarations.Sources.Find(claim.Voice)?.RenamedFrom : declarations.Agents.Find(claim.Voice)?.RenamedFrom;
        var taken = new HashSet<string>(claim.Figure.Claims.Select(other => Identifier.ToName(other.Voice)), StringComparer.Ordinal);
        return (names ?? default).Where(name => !taken.Contains(name)).Select(name => "Per" + name).ToEquatable();
    }

    private static int Index(List<string> keys, string key)
    {
        var index = keys.IndexOf(key);
        if (index < 0)
        {
            index = keys.Count;
            keys.Add(key);
        }

        return index;
    }
}
