using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>
/// Units that need no declaration. Shares are types of the runtime; a currency, or a round number of a unit (<c>per 100,000 person</c>),
/// is emitted by the dataset that counts in it, as if it were declared there.
/// </summary>
internal static class BuiltInUnits
{
    public const string Percent = "percent";

    public const string One = "one";

    /// <summary>By key, the words of each.</summary>
    private static readonly IReadOnlyDictionary<string, (string Singular, string Plural)> Shares =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            [Percent] = (Percent, Percent),
            ["percentage-point"] = ("percentage point", "percentage points"),
            ["basis-point"] = ("basis point", "basis points"),
            ["permille"] = ("permille", "permille"),
            [One] = (string.Empty, string.Empty),
        };

    /// <summary>By key, the words of each and its symbols.</summary>
    private static readonly IReadOnlyDictionary<string, (string Singular, string Plural, string[] Words, string[] Symbols)> Currencies =
        new Dictionary<string, (string, string, string[], string[])>(StringComparer.Ordinal)
        {
            ["us-dollar"] = ("US dollar", "US dollars", ["dollar", "dollars"], ["$", "USD"]),
            ["euro"] = ("euro", "euros", [], ["€", "EUR"]),
            ["pound-sterling"] = ("pound sterling", "pounds sterling", ["pound", "pounds"], ["£", "GBP"]),
            ["pence"] = ("penny", "pence", [], ["p"]),
            ["cent"] = ("cent", "cents", [], ["¢"]),
            ["japanese-yen"] = ("Japanese yen", "Japanese yen", ["yen"], ["¥", "JPY"]),
            ["chinese-yuan"] = ("Chinese yuan", "Chinese yuan", ["yuan", "renminbi"], ["CNY"]),
            ["indian-rupee"] = ("Indian rupee", "Indian rupees", ["rupee", "rupees"], ["₹", "INR"]),
            ["swiss-franc"] = ("Swiss franc", "Swiss francs", ["franc", "francs"], ["CHF"]),
            ["russian-rouble"] = ("Russian rouble", "Russian roubles", ["rouble", "roubles", "ruble", "rubles"], ["₽", "RUB"]),
            ["swedish-krona"] = ("Swedish krona", "Swedish kronor", ["krona", "kronor"], ["SEK"]),
            ["malaysian-ringgit"] = ("Malaysian ringgit", "Malaysian ringgit", ["ringgit"], ["MYR"]),
        };

    /// <summary>What a rate may be for each of.</summary>
    private static readonly string[] Times = ["day", "week", "month", "year"];

    /// <summary>The keys with a name; every other currency has its code of three small letters.</summary>
    public static IEnumerable<string> Keys => Shares.Keys.Concat(Times).Concat(Currencies.Keys);

    /// <summary>The plurals of the shares, which no declaration gives.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Plurals =>
        Shares.Select(static share => new KeyValuePair<string, string>(share.Key, share.Value.Plural));

    public static bool IsTime(string key) => Array.IndexOf(Times, key) >= 0;

    /// <summary>The words of a share, whose type is the runtime's; null for any other key.</summary>
    public static (string Singular, string Plural)? FindShare(string key) => Shares.TryGetValue(key, out var words) ? words : null;

    /// <summary>A currency as if it were declared; null for any other key.</summary>
    public static UnitRecord? FindCurrency(string key)
    {
        if (Currencies.TryGetValue(key, out var known))
        {
            var words = known.Words.Prepend(known.Plural).Prepend(known.Singular);
            return new(key, known.Singular, known.Plural, IsCount: false, null, words.ToEquatable())
            {
                Symbols = known.Symbols.ToEquatable(),
            };
        }

        var code = key.ToUpperInvariant();
        return key.Length == 3 && CurrencyOfCode(key) == key
            ? new(key, code, code, IsCount: false, null, new[] { code }.ToEquatable()) { Symbols = new[] { code }.ToEquatable() }
            : null;
    }

    /// <summary>The currency that an ISO 4217 code means, upper or lower case; null when it is no code.</summary>
    public static string? CurrencyOfCode(string code) =>
        code.Length == 3 ? Language.Grammar.Currencies.OfCode(code.ToUpperInvariant()) : null;

    /// <summary>
    /// The key that a part of a unit is declared under: <c>person-100000</c> for <c>100,000 person</c>, <c>kilogram-e-minus-27</c> for
    /// <c>1e-27 kilogram</c>.
    /// </summary>
    public static string KeyOf(string part) =>
        UnitParts.FindPower(part) is { } scaled
            ? FormattableString.Invariant($"{scaled.Unit}-e-{(scaled.Power < 0 ? "minus-" : string.Empty)}{Math.Abs(scaled.Power)}")
        : UnitParts.FindBase(part) is { } found ? $"{found.Unit}-{found.Number.ToString("0", CultureInfo.InvariantCulture)}"
        : part;

    /// <summary>A power of ten of a unit as a unit of its own, in the words of a unit that is declared with <c>scale:</c>.</summary>
    public static UnitRecord ToScaled(int power, UnitRecord unit, string key)
    {
        string Scaled(string words) => FormattableString.Invariant($"× 10^{power} {words}").TrimEnd();
        return unit with
        {
            Key = key,
            Singular = Scaled(unit.Singular),
            Plural = Scaled(unit.Plural),
            IsCount = false,
            Type = null,
            Power = power,
            Of = null,
            Times = 1,
            RenamedFrom = default,
        };
    }

    /// <summary>A share as if it were declared; null for any other key.</summary>
    public static UnitRecord? FindShareRecord(string key) =>
        FindShare(key) is { } words ? new(key, words.Singular, words.Plural, IsCount: false, null, default) : null;

    /// <summary>A round number of a unit as a unit of its own.</summary>
    public static UnitRecord ToRecord(decimal number, UnitRecord unit, string key)
    {
        var words = NumberWords.Format(number) + " " + unit.Plural;
        return new(key, words, words, unit.IsCount, null, new[] { words }.ToEquatable()) { Of = unit.Key, Times = number };
    }
}
