using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Tool.Bulk;

namespace Dataset.Tool.Comparing;

/// <summary>What differs between two versions of the data, as someone who uses it would tell it.</summary>
internal static class DataComparison
{
    /// <param name="oldRows">The bulk series of the old version.</param>
    /// <param name="rows">Those of the new one.</param>
    public static List<Change> Compare(
        DatasetModel old, DatasetModel now, IReadOnlyList<BulkRows> oldRows, IReadOnlyList<BulkRows> rows)
    {
        var changes = new List<Change>();
        changes.AddRange(NameComparison.Compare(old, now));
        foreach (var (before, after) in Pairs(old.Series, now.Series, series => series.Id))
        {
            changes.AddRange(Compare(before, after));
            foreach (var (one, other) in Pairs(before.Figures, after.Figures, figure => figure.Id))
            {
                changes.AddRange(FigureComparison.Compare(before, one, after, other));
            }
        }

        foreach (var (before, after) in Pairs(oldRows, rows, static one => one.Id))
        {
            changes.AddRange(BulkComparison.Compare(now.Series.Items.First(series => series.Id == after.Id), before, after));
        }

        changes.AddRange(Records(old.Units, now.Units, unit => unit.Key, "unit", unit => $"{unit.Singular}, {unit.Plural}"));
        changes.AddRange(Records(old.Agents, now.Agents, agent => agent.Key, "agent", agent => agent.Kind is null ? agent.Name
            : $"{agent.Name}, {agent.Kind}"));
        changes.AddRange(Pairs(old.Sources, now.Sources, source => source.Record.Key).Where(pair => !pair.Before.Equals(pair.After))
            .Select(pair => Source(pair.Before.Record, pair.After.Record)));
        changes.AddRange(Listed(old.Checks, now.Checks, check => check.Id, "check", check => $"{check.Assertion}: {check.Verdict}"));
        changes.AddRange(Listed(old.Conflicts, now.Conflicts, conflict => conflict.Id, "conflict",
            conflict => string.Join(", ", conflict.Between) + (conflict.Because is null ? string.Empty : ": " + conflict.Because)));
        return changes;
    }

    /// <summary>Those that are in both, in the order of the new ones.</summary>
    public static IEnumerable<(T Before, T After)> Pairs<T>(IEnumerable<T> old, IEnumerable<T> now, Func<T, string> key)
    {
        var before = old.ToDictionary(key, StringComparer.Ordinal);
        return now.Where(one => before.ContainsKey(key(one))).Select(one => (before[key(one)], one));
    }

    private static IEnumerable<Change> Compare(SeriesModel old, SeriesModel now)
    {
        var name = $"`{now.Topic}.{now.Name}`";
        if (old.Unit.Type != now.Unit.Type)
        {
            yield return new(Section.Changed, Step.Major, $"{name}: the unit was {old.Unit.Plural}, and is {now.Unit.Plural}.");
        }

        if (old.Kind != now.Kind)
        {
            yield return new(Section.Changed, Step.Major, $"{name}: was {old.Kind.ToWord()}, and is {now.Kind.ToWord()}.");
        }

        var wordings = Wordings(
            ("title", old.Title, now.Title),
            ("area", old.Area, now.Area),
            ("population", old.Population, now.Population),
            ("whole", old.PartOf, now.PartOf),
            ("way of counting", Counting(old), Counting(now)),
            ("note", old.Note, now.Note));
        if (wordings.Length > 0)
        {
            yield return new(Section.Changed, Step.Patch, $"{name}: another {wordings}.");
        }
    }

    private static string Counting(SeriesModel series) => $"{series.Counts}, {series.ChangeOf}, {series.Statistic}";

    /// <summary>"title, note": the names of the texts that differ.</summary>
    public static string Wordings(params IEnumerable<(string Name, string? Old, string? Now)> texts) =>
        string.Join(", ", texts.Where(text => text.Old != text.Now).Select(text => text.Name));

    private static Change Source(SourceRecord old, SourceRecord now) => new(
        Section.Changed,
        Step.Patch,
        old.Sha256 != now.Sha256 ? $"`Sources`, {now.Key}: another text, SHA-256 {now.Sha256[..12]}…"
        : $"`Sources`, {now.Key}: other words about the document.");

    private static IEnumerable<Change> Records<T>(IEnumerable<T> old, IEnumerable<T> now, Func<T, string> key, string what, Func<T,
        string> text) =>
        Pairs(old, now, key).Where(pair => text(pair.Before) != text(pair.After)).Select(pair =>
            new Change(Section.Changed,
            Step.Patch, $"The {what} `{key(pair.After)}`: was {text(pair.Before)}, and is {text(pair.After)}."));

    private static IEnumerable<Change> Listed<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, string> key, string what, Func<T,
        string> text)
    {
        var (before, after) = (old.Select(key).ToHashSet(StringComparer.Ordinal), now.Select(key).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. now.Where(one => !before.Contains(key(one)))
            .Select(one => new Change(Section.Added, Step.Patch, $"The {what} `{key(one)}`: {text(one)}.")),
            .. old.Where(one => !after.Contains(key(one)))
            .Select(one => new Change(Section.Removed, Step.Patch, $"The {what} `{key(one)}`.")),
            .. Records(old, now, key, what, text),
        ];
    }
}
