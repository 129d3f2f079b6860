using System.Text.RegularExpressions;
using Dataset.Cases.Running;

namespace Dataset.Cases.Numbers;

/// <summary>The unit of a phrase's record, by one rule: the first mark of the table that the phrase has; a thing without one.</summary>
/// <param name="Unit">The series' <c>unit:</c>.</param>
/// <param name="Declarations">The lines under <c>units:</c>.</param>
/// <param name="IsPercent">Whether the series needs the whole that it is a share of.</param>
internal sealed record PhraseUnit(string Unit, string Declarations, bool IsPercent)
{
    private const string Thing = "thing: { plural: things, kind: measure }";

    private static readonly string[][] Table = Resource.ReadTable("Numbers.units.tsv");

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["kelvin"] = "kelvin: { plural: kelvins, words: [K], kind: measure }",
        ["metre"] = "metre: { plural: metres, words: [m], kind: measure }",
    };

    /// <summary>The unit of a phrase whose value the row gives without a condition.</summary>
    public static PhraseUnit Of(string phrase, NumberVerdict verdict)
    {
        // A letter that could be a scale or a unit is what such a row is about: a unit of the table would decide it.
        var isOpen = verdict == NumberVerdict.Refuse && Regex.IsMatch(phrase, @"\d(?: ?M|MM|G|T|L|b|m)$");
        return isOpen || Table.FirstOrDefault(row => Regex.IsMatch(phrase, row[0])) is not { } found
            ? Things
            : new(found[1], Declare(found[2..]), found[1] == "percent");
    }

    public static PhraseUnit Things { get; } = new("thing", Declare(), false);

    /// <summary>A unit that a row names as its condition.</summary>
    public static PhraseUnit OfName(string unit) => new(unit, Declare(Named[unit]), false);

    private static string Declare(params IEnumerable<string> declarations)
    {
        var lines = declarations.Where(line => !SchemaSupport.HasUnit(line.Split(':')[0])).Append(Thing);
        return "units:\n" + string.Concat(lines.Select(line => $"  {line}\n"));
    }
}
