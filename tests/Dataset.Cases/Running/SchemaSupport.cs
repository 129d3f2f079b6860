using System.Collections.Concurrent;

namespace Dataset.Cases.Running;

/// <summary>
/// What the schema of the moment understands, found by verifying a small dataset that uses it. The cases name keys, periods and units
/// that may come later: a row is run without those, and says so.
/// </summary>
internal static class SchemaSupport
{
    private const string Document = "The count was 12 things at noon.";

    /// <summary>Unknown key, value or period not understood, not a known word, unit not understood.</summary>
    private static readonly string[] NotUnderstood = ["DS2001", "DS2003", "DS2004", "DS2005", "DS2006", "DS2008", "DS3008"];

    private static readonly ConcurrentDictionary<string, bool> Found = new(StringComparer.Ordinal);

    public static bool HasSourceKey(string key, string value) => Find($"source {key}", () => Run(source: $"    {key}: {value}\n"));

    public static bool HasUnitKey(string key, string value) => Find($"unit {key}", () => Run(unit: $", {key}: {value}"));

    /// <summary>Whether a series may have these lines.</summary>
    public static bool HasSeriesKeys(params string[] keys) =>
        Find($"series {string.Join(", ", keys)}", () => Run(series: string.Concat(keys.Select(key => $"  {key}\n"))));

    public static bool HasFigureKey(string key, string value) => Find($"figure {key}", () => Run(figure: $"      {key}: {value}\n"));

    public static bool HasValueKey(string key, string value) => Find($"value {key}", () => Run(value: $"{{ is: 12, {key}: {value} }}"));

    public static bool HasPeriod(string period) => Find($"period {period}", () => Run(period: period));

    /// <summary>Whether a unit need not be declared.</summary>
    public static bool HasUnit(string unit) => Find($"declared {unit}", () => Run(seriesUnit: unit));

    /// <summary>What was asked for and is not understood, in a line. Units that rows declare themselves are no loss.</summary>
    public static string Describe()
    {
        var missing = Found.Where(one => !one.Value && !one.Key.StartsWith("declared ", StringComparison.Ordinal)).Select(one => one.Key);
        var names = string.Join("; ", missing.Order(StringComparer.Ordinal));
        return names.Length == 0 ? "The schema understands every key that rows name." : $"Not understood by the schema: {names}.";
    }

    private static bool Find(string name, Func<bool> probe) => Found.TryGetValue(name, out var known) ? known : Found[name] = probe();

    private static bool Run(
        string source = "",
        string unit = "",
        string series = "",
        string figure = "",
        string value = "12",
        string period = "2025",
        string seriesUnit = "thing")
    {
        var dataset = TrialDataset.Of(
            Document,
            $"units:\n  thing: {{ plural: things{unit} }}\n",
            $"topic: T\nin: d\n\ns:\n  title: Things\n  unit: {seriesUnit}\n{series}  figures:\n    {period}:\n"
            + $"      value: {value}\n{figure}      quote: was 12 things\n\nlevel:\n  title: All things\n  unit: thing\n",
            source);
        return !TrialRun.Run(dataset).ErrorIds.Intersect(NotUnderstood, StringComparer.Ordinal).Any();
    }
}
