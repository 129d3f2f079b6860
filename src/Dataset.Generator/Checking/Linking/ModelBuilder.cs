using Dataset.Generator.Binding;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>The linked records as the model of what is emitted.</summary>
internal static class ModelBuilder
{
    private static readonly string[] Kinds = ["actual", "target", "forecast", "capacity"];

    private static readonly string[] Ranks = ["normal", "preferred", "deprecated"];

    public static DatasetModel Build(Graph graph, Dictionary<QuoteRecord, LockLine> locked, List<CheckModel> checks, List<ConflictModel> conflicts)
    {
        var sources = graph.Sources.Records.ToDictionary(source => source.Key, Source, StringComparer.Ordinal);
        var names = sources.ToDictionary(source => source.Key, source => Describe(source.Value), StringComparer.Ordinal);
        var series = graph.Series.Where(one => one.Unit is not null)
            .OrderBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => Build(graph, one, names, locked))
            .ToEquatable();
        var keys = sources.Keys.OrderBy(key => key, StringComparer.Ordinal).ToEquatable();
        var agents = graph.Agents.Records.ToEquatable();
        return new(
            series,
            graph.Topics.Values.OrderBy(topic => topic.Name, StringComparer.Ordinal).ToEquatable(),
            graph.Units.Records.Where(unit => unit.Type is null).ToEquatable(),
            agents,
            keys.Select(key => sources[key]).ToEquatable(),
            new(
                series.Select(one => one.Topic + "." + one.Name).ToEquatable(),
                keys,
                agents.Select(agent => agent.Key).ToEquatable(),
                checks.OrderBy(check => check.Id, StringComparer.Ordinal).ToEquatable(),
                conflicts.OrderBy(conflict => conflict.Id, StringComparer.Ordinal).ToEquatable()));
    }

    private static SourceModel Source(SourceRecord record) => record.Published is { } published
        ? new(record, PeriodResolver.Resolve(published, null, _ => null, out _)?.Id, published.IsUncertain)
        : new(record, null, false);

    private static string Describe(SourceModel source)
    {
        var text = source.Record.Title is { } title ? $"“{title}”" : source.Record.Text;
        return source.Published is null ? text : $"{text}, {source.Published}{(source.PublishedIsUncertain ? " (uncertain)" : string.Empty)}";
    }

    private static SeriesModel Build(Graph graph, LinkedSeries series, Dictionary<string, string> sourceNames, Dictionary<QuoteRecord, LockLine> locked)
    {
        var sources = new List<string>();
        var agents = new List<string>();
        var figures = series.Figures.Where(figure => figure.Claims.Length > 0).Select(figure => Build(graph, figure, sources, agents, locked)).ToEquatable();
        return new(
            series.Id,
            series.Topic,
            series.Name,
            series.Record.Title,
            series.Unit!,
            series.Record.Area,
            series.Record.Population,
            Array.IndexOf(Kinds, series.Record.Kind),
            series.PartOf?.Id,
            series.Record.Note,
            series.IsWhole ? SeriesLinker.WholeName(series) : null,
            sources.ToEquatable(),
            sources.Select(key => sourceNames[key]).ToEquatable(),
            agents.ToEquatable(),
            agents.Select(key => graph.Agents.Find(key)!.Name).ToEquatable(),
            series.Aliases.ToEquatable(),
            figures);
    }

    private static FigureModel Build(Graph graph, LinkedFigure figure, List<string> sources, List<string> agents, Dictionary<QuoteRecord, LockLine> locked)
    {
        var record = figure.Record;
        return new(
            figure.Id,
            figure.Period.Member,
            figure.Period,
            record.Printed,
            record.Basis,
            Revisions.Note(record),
            figure.Against,
            record.ExtremeIsMaximum,
            figure.ExtremeOf?.Id,
            record.Within,
            figure.IsDisputed,
            figure.IsDisputed ? Array.FindIndex(figure.Claims, claim => claim.Record.Rank == "preferred") : -1,
            figure.Aliases.ToEquatable(),
            Revisions.Warning(figure),
            figure.Claims.Select(claim => Build(graph, claim, sources, agents, locked)).ToEquatable(),
            figure.Footnotes.ToEquatable());
    }

    private static ClaimModel Build(Graph graph, LinkedClaim claim, List<string> sources, List<string> agents, Dictionary<QuoteRecord, LockLine> locked)
    {
        var record = claim.Record;
        var quotes = record.Quotes.Where(quote => quote.In is { } key && graph.Sources.Find(key) is not null).Select(quote =>
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
            Array.IndexOf(Ranks, record.Rank),
            record.Reason,
            record.Note,
            quotes)
        {
            FormerMembers = FormerMembers(graph, claim),
        };

        int Agent(string? key) => key is not null && graph.Agents.Find(key) is not null ? Index(agents, key) : -1;
    }

    /// <summary>A voice is called by its speaker, so what the speaker was called before stays too.</summary>
    private static EquatableArray<string> FormerMembers(Graph graph, LinkedClaim claim)
    {
        var names = claim.Record.By is null ? graph.Sources.Find(claim.Voice)?.RenamedFrom : graph.Agents.Find(claim.Voice)?.RenamedFrom;
        var taken = new HashSet<string>(claim.Figure.Claims.Select(other => Identifiers.ToName(other.Voice)), StringComparer.Ordinal);
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
