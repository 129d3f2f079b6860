using System.Text;
using Dataset.Generator.Primitives;
using Dataset.Generator.Shared;
using Dataset.Generator.Yaml;
using Dataset.Tool.Quoting;

namespace Dataset.Tool.Drafting;

/// <summary>A draft as a file of records: what is read, and TODO where a person must decide.</summary>
internal static class DraftText
{
    /// <summary>Keys of a file that no series may have.</summary>
    public static readonly IReadOnlyCollection<string> Reserved =
        ["topic", "title", "in", "by", "area", "kind", "units", "agents", "anchors", "sources", "checks", "conflicts"];

    /// <param name="sourceKey">The source that is quoted.</param>
    /// <param name="title">What the source is called; null for nothing.</param>
    /// <param name="topic">The name of the topic; null where it is left to a person.</param>
    public static string Write(string sourceKey, string? title, Draft draft, string? topic = null)
    {
        var yaml = new StringBuilder();
        yaml.Append($"topic: {(topic is null ? Proposal.Propose(Identifier.ToName(sourceKey)) : Proposal.Read(topic)).Yaml}\n");
        yaml.Append(title is null ? string.Empty : $"title: {Proposal.Propose("What is said in " + title).Yaml}\n");
        yaml.Append($"in: {sourceKey}\n");
        WriteUnits(yaml, draft.Numbers.Select(static number => number.Unit));
        foreach (var series in DraftedSeries.Group(draft.Numbers, Reserved))
        {
            Write(yaml, series);
        }

        return yaml.ToString();
    }

    /// <summary>The units that nothing declares yet.</summary>
    public static void WriteUnits(StringBuilder yaml, IEnumerable<UnitProposal> proposals)
    {
        var units = new SortedDictionary<string, NewUnit>(StringComparer.Ordinal);
        foreach (var (key, unit) in proposals.SelectMany(static proposal => proposal.Declares))
        {
            units.TryAdd(key, unit);
        }

        if (units.Count == 0)
        {
            return;
        }

        yaml.Append("\nunits:\n");
        foreach (var (key, unit) in units)
        {
            yaml.Append($"  {Proposal.Propose(key).Yaml}: {{ plural: {YamlText.Flow(unit.Plural)}");
            yaml.Append(unit.Words.Count == 0 ? string.Empty : $", words: [{string.Join(", ", unit.Words.Select(YamlText.Flow))}]");
            yaml.Append(unit.IsMeasure ? ", kind: measure" : string.Empty);
            yaml.Append(unit.Symbol is { } symbol ? $", symbols: [{YamlText.Flow(symbol)}] }}\n" : " }\n");
        }
    }

    private static void Write(StringBuilder yaml, DraftedSeries series)
    {
        var first = series.First;
        yaml.Append($"\n{series.Key}:\n");
        yaml.Append($"  title: {Proposal.Propose(first.Title).Yaml}\n");
        yaml.Append($"  unit: {(first.Unit.Key.Length == 0 ? Proposal.Open : new Proposal(first.Unit.Key, first.Unit.IsFar)).Yaml}\n");
        if (first.Kind != SeriesKind.Actual)
        {
            yaml.Append($"  kind: {new Proposal(first.Kind.ToWord(), first.IsKindProposed).Yaml}\n");
        }

        yaml.Append(first.Counts == SeriesCounts.Levels ? string.Empty : $"  counts: {first.Counts.ToWord()}\n");
        yaml.Append(first.Statistic == SeriesStatistic.Total ? string.Empty : $"  statistic: {first.Statistic.ToWord()}\n");
        yaml.Append(IsShare(first) && first.Counts == SeriesCounts.Levels ? "  of: TODO\n" : string.Empty);
        yaml.Append("  figures:\n");
        foreach (var figure in series.Figures)
        {
            Write(yaml, figure);
        }
    }

    private static void Write(StringBuilder yaml, IReadOnlyList<DraftedNumber> figure)
    {
        var number = figure[0];
        yaml.Append($"    {number.Period.Key.Yaml}:\n");
        yaml.Append(number.Period.Key.Text == PeriodProposal.AsReported ? "      name: AsReported\n" : string.Empty);
        if (number.Counts != SeriesCounts.Levels && (number.Period.Against is not null || IsShare(number)))
        {
            yaml.Append($"      against: {(number.Period.Against is { } against ? against : "TODO")}\n");
        }

        yaml.Append(number.Neutral is { } neutral ? $"      neutral: [TODO {neutral}]\n" : string.Empty);
        yaml.Append(number.IsEstimated ? "      status: estimated\n" : string.Empty);
        if (number.Doubt is { } doubt)
        {
            yaml.Append($"      # {doubt.ReplaceLineEndings(" ")}\n");
        }

        yaml.Append(number is { Reading: { } because, Value: { } read }
            ? $"      reading: {{ is: {YamlText.Flow(read)}, of: {YamlText.Flow(number.Quote.Words)}, because: {because} }}\n"
            : $"      value: {ValueOf(number)}\n");
        if (figure.Count == 1)
        {
            Write(yaml, number.Quote, "      ", "      ");
            return;
        }

        yaml.Append("      quotes:\n");
        foreach (var one in figure)
        {
            Write(yaml, one.Quote, "        - ", "          ");
        }
    }

    private static void Write(StringBuilder yaml, Passage quote, string first, string indent)
    {
        yaml.Append($"{first}quote: {YamlText.Block(quote.Words)}\n");
        yaml.Append(quote.Before is { } before ? $"{indent}before: {YamlText.Block(before)}\n" : string.Empty);
        yaml.Append(quote.After is { } after ? $"{indent}after: {YamlText.Block(after)}\n" : string.Empty);
    }

    private static string ValueOf(DraftedNumber number) =>
        number.Value is not { } value ? "TODO" : value.StartsWith('{') ? value : new Proposal(value, number.Doubt is not null).Yaml;

    private static bool IsShare(DraftedNumber number) => number.Unit.Key is "percent" or "permille";
}
