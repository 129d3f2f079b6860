using Dataset.Cases.Running;

namespace Dataset.Cases.Plain;

/// <summary>How the units of <c>plain.tsv</c> are declared: plural, other words, verbs and kind from the table beside this file.</summary>
internal static class DeclaredUnit
{
    private static readonly Dictionary<string, string[]> Table =
        Resource.ReadTable("Plain.units.tsv").ToDictionary(fields => fields[0], StringComparer.Ordinal);

    /// <summary>The lines under <c>units:</c> for a unit such as <c>death per 1,000 live-birth</c>, without what is built in.</summary>
    public static string Declare(params IEnumerable<string> units)
    {
        var lines = units.SelectMany(unit => unit.Split(" per ")).Select(name => name.TrimStart('0', '1', ',', ' '))
            .Distinct(StringComparer.Ordinal)
            .Where(name => name is not ("percent" or "one") && !SchemaSupport.HasUnit(name))
            .Select(Line)
            .ToList();
        return lines.Count == 0 ? string.Empty : "units:\n" + string.Concat(lines);
    }

    private static string Line(string name)
    {
        var fields = Table.GetValueOrDefault(name) ?? throw new InvalidDataException($"The unit '{name}' is not in units.tsv.");
        var words = fields[2].Length > 0 ? $", words: [{string.Join(", ", fields[2].Split('|').Select(YamlText.Quote))}]" : string.Empty;
        var hasVerbs = fields[3].Length > 0 && SchemaSupport.HasUnitKey("verbs", "[counted]");
        var verbs = hasVerbs ? $", verbs: [{string.Join(", ", fields[3].Split('|'))}]" : string.Empty;
        return $"  {name}: {{ plural: {fields[1]}{words}{verbs}, kind: {fields[4]} }}\n";
    }
}
