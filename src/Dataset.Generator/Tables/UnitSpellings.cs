using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>
/// The unit that a cell names: by its key, or as the grammar knows it, by a noun, the plural or a symbol. A text that could be two units is
/// none.
/// </summary>
/// <param name="units">The units that the records declare.</param>
internal sealed class UnitSpellings(IEnumerable<UnitRecord> units, LanguageTable language)
{
    private readonly List<UnitRecord> _units = [.. units.Where(static unit => unit.Power is null)];
    private readonly HashSet<string> _keys = new(units.Select(static unit => unit.Key), StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _read = new(StringComparer.Ordinal);

    /// <summary>The units that the files declare, where a column of units has to be read; else none.</summary>
    public static IEnumerable<UnitRecord> DeclaredFor(IReadOnlyCollection<RecordFile> files) =>
        files.Any(HasColumnOfUnits) ? files.SelectMany(static file => file.Units.Items) : [];

    public static bool HasColumnOfUnits(RecordFile file) => file.Series.Any(static series => series.Rows?.Unit is not null);

    /// <summary>The unit as a series writes it: <c>kilogram</c>, <c>metre per second</c>; null when no unit is called so.</summary>
    public string? Find(string text)
    {
        if (!_read.TryGetValue(text, out var unit))
        {
            _read.Add(text, unit = Read(text));
        }

        return unit;
    }

    /// <summary>The nearest name of a unit as the end of a sentence; empty when none is near.</summary>
    /// <param name="unit">The unit that is meant; null for any.</param>
    public string DidYouMean(string text, string? unit) =>
        Suggestion.DidYouMean(text, _units.Where(one => unit is null || one.Key == unit).SelectMany(NamesOf));

    /// <summary>The key of the unit with the nearest name; null when none is near, and when it is a name of several.</summary>
    public string? Nearest(string text) => Suggestion.Nearest(text, _units.SelectMany(NamesOf)) is { } name
        ? Only(_units.Where(unit => NamesOf(unit).Contains(name, StringComparer.Ordinal)))
        : null;

    private string? Read(string text) => ReadPart(text, isFirst: true) ?? ReadRate(text, " per ") ?? ReadRate(text, "/");

    private string? ReadRate(string text, string separator)
    {
        var parts = text.Split([separator], StringSplitOptions.None).Select(static part => part.Trim()).ToArray();
        if (parts.Length == 1)
        {
            return null;
        }

        var read = parts.Select((part, index) => ReadPart(part, index == 0)).ToList();
        return read.Contains(null) ? null : string.Join(" per ", read);
    }

    private string? ReadPart(string text, bool isFirst)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (IsKey(text))
        {
            return text;
        }

        var behind = UnitParts.BaseOf(text);
        if (behind.Length < text.Length)
        {
            return ReadPart(behind, isFirst: true) is { } unit ? text.Substring(0, text.Length - behind.Length) + unit : null;
        }

        return (isFirst ? null : ReadTime(text)) ?? ReadDeclared(text) ?? ReadShare(text) ?? ReadCurrency(text) ?? ReadMeasure(text);
    }

    private bool IsKey(string text) => _keys.Contains(text) || text is "one" || ShareOf(text) is not null || Currencies.IsKey(text)
        || (text.Length == 3 && text == text.ToLowerInvariant() && Currencies.OfCode(text.ToUpperInvariant()) == text);

    private string? ReadTime(string text) =>
        language.TimeUnits.TryGetValue(text.ToLowerInvariant(), out var time)
            || LanguageTable.English.TimeUnits.TryGetValue(text.ToLowerInvariant(), out time) ? time : null;

    private string? ReadDeclared(string text) => Only(_units.Where(unit => unit.Symbols.Items.Contains(text)))
        ?? Only(_units.Where(unit => NounsOf(unit).Contains(text, StringComparer.OrdinalIgnoreCase)));

    private string? ReadShare(string text) => text switch
    {
        "%" => "percent",
        "‰" => "permille",
        _ => ShareIn(text, language) ?? ShareIn(text, LanguageTable.English),
    };

    private static string? ShareIn(string text, LanguageTable table)
    {
        var tokens = Lexer.Scan(text, table);
        return tokens.Count > 0 && table.PercentWords.MatchAt(tokens, 0, out var kind) == tokens.Count ? kind.ToWord() : null;
    }

    private string? ReadCurrency(string text) => Currencies.OfSign(text) ?? Currencies.OfCode(text)
        ?? Currencies.OfPrefix(text.Substring(0, text.Length - 1).TrimEnd('.'), text.Substring(text.Length - 1))
        ?? CurrencyIn(text, language) ?? CurrencyIn(text, LanguageTable.English);

    private static string? CurrencyIn(string text, LanguageTable table)
    {
        var tokens = Lexer.Scan(text, table);
        return tokens.Count > 0 && table.Currencies.MatchAt(tokens, 0, out var currency) == tokens.Count ? currency : null;
    }

    /// <summary>A measure that the grammar knows, which one of the declared units is: "kg" is the kilogram.</summary>
    private string? ReadMeasure(string text) =>
        MeasureOf(text) is { } measure ? Only(_units.Where(unit => MeasureOf(unit) == measure)) : null;

    private Measure? MeasureOf(string text) => UnitSymbols.Find(text) ?? language.FindMeasure(text.ToLowerInvariant());

    private Measure? MeasureOf(UnitRecord unit) => unit.Symbols.Select(UnitSymbols.Find).FirstOrDefault(static found => found is not null)
        ?? NounsOf(unit).Select(noun => language.FindMeasure(noun.ToLowerInvariant())).FirstOrDefault(static found => found is not null)
        ?? UnitSymbols.FindNamed(unit.Key);

    private static IEnumerable<string> NamesOf(UnitRecord unit) => NounsOf(unit).Concat(unit.Symbols).Append(unit.Key);

    private static IEnumerable<string> NounsOf(UnitRecord unit)
    {
        var noun = unit.Key.Replace('-', ' ');
        return unit.Words.Select(static word => word.Replace('-', ' ')).Concat([unit.Singular, unit.Plural, noun, EnglishPlural.Of(noun)])
            .Where(static word => word.Length > 0);
    }

    private static string? ShareOf(string key) => EnumWord.Find<UnitMarkKind>(key) is UnitMarkKind.Percent or UnitMarkKind.Permille
        or UnitMarkKind.PercentagePoint or UnitMarkKind.BasisPoint ? key : null;

    private static string? Only(IEnumerable<UnitRecord> found) =>
        found.Select(static unit => unit.Key).Distinct(StringComparer.Ordinal).Take(2).ToList() is { Count: 1 } one ? one[0] : null;
}
