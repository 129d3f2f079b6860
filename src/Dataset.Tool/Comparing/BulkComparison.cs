using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Shared;
using Dataset.Runtime;
using Dataset.Tool.Bulk;
using Qualifier = Dataset.Generator.Shared.Qualifier;

namespace Dataset.Tool.Comparing;

/// <summary>The figures of a bulk series in two versions, by key and period: a row that moved is no change.</summary>
internal static class BulkComparison
{
    /// <summary>Of each kind of change so many are listed, as of each kind of error in a table; the rest is counted.</summary>
    private const int MostListed = 20;

    /// <param name="series">As it is now.</param>
    public static IEnumerable<Change> Compare(SeriesModel series, BulkRows old, BulkRows now)
    {
        var (before, after) = (ByRow(old), ByRow(now));
        return
        [
            .. Listed(after.Keys.Where(row => !before.ContainsKey(row)), Section.Added, Step.Minor, "added",
                row => $": {Value(after[row])}"),
            .. Listed(after.Keys.Where(row => before.TryGetValue(row, out var was) && !IsSame(was, after[row])), Section.Fixed, Step.Patch,
                "changed", row => $": was {Value(before[row])}, and is {Value(after[row])}"),
            .. Listed(before.Keys.Where(row => !after.ContainsKey(row)), Section.Removed, Step.Major, "removed", static _ => string.Empty),
        ];

        string Value(decimal number) => ValueProse.Of(Qualifier.Exact, number, null, series.Unit.Singular, series.Unit.Plural);

        IEnumerable<Change> Listed(
            IEnumerable<(string Key, Period Period)> rows, Section section, Step step, string what,
            Func<(string Key, Period Period), string> text)
        {
            var all = rows.OrderBy(static row => row.Key, StringComparer.Ordinal).ThenBy(static row => row.Period).ToList();
            var name = $"`{series.Topic}.{series.Name}`";
            foreach (var row in all.Take(MostListed))
            {
                var key = row.Key.Length == 0 ? string.Empty : $" {row.Key},";
                yield return new(section, step, $"{name},{key} {row.Period}{text(row)}.");
            }

            if (all.Count > MostListed)
            {
                var rest = all.Count - MostListed;
                yield return new(section, step,
                    string.Create(CultureInfo.InvariantCulture, $"{name}: {rest:N0} more {(rest == 1 ? "was" : "were")} {what}."));
            }
        }
    }

    private static Dictionary<(string Key, Period Period), decimal> ByRow(BulkRows rows) =>
        rows.Table.Numbers.ToDictionary(number => (number.Key, rows.Periods[number.Period.Raw]), static number => number.Number);

    /// <summary>Whether two numbers are printed alike: 7.0 and 7.00 are not known alike.</summary>
    private static bool IsSame(decimal one, decimal other) => one == other && one.Scale == other.Scale;
}
