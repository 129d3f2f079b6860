namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// Symbols of the SI and of daily life, with the dimension and size of each, so that another unit's symbol is seen. Case matters.
/// </summary>
internal static class UnitSymbols
{
    private static readonly (string Prefix, int Power)[] Prefixes =
    [
        ("", 0), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15), ("E", 18), ("h", 2), ("d", -1), ("c", -2), ("m", -3), ("µ", -6),
        ("μ", -6), ("n", -9), ("p", -12),
    ];

    private static readonly Dictionary<string, string> Prefixed = new(StringComparer.Ordinal)
    {
        ["m"] = "metre",
        ["g"] = "gram",
        ["s"] = "second",
        ["A"] = "ampere",
        ["K"] = "kelvin",
        ["mol"] = "mole",
        ["cd"] = "candela",
        ["Hz"] = "hertz",
        ["N"] = "newton",
        ["Pa"] = "pascal",
        ["J"] = "joule",
        ["W"] = "watt",
        ["V"] = "volt",
        ["Ω"] = "ohm",
        ["T"] = "tesla",
        ["Wh"] = "watt-hour",
        ["eV"] = "electronvolt",
        ["B"] = "byte",
        ["bit"] = "bit",
        ["l"] = "litre",
        ["L"] = "litre",
        ["ℓ"] = "litre",
        ["bar"] = "bar",
        ["cal"] = "calorie",
        ["Sv"] = "sievert",
        ["Bq"] = "becquerel",
        ["Gy"] = "gray",
        ["t"] = "tonne",
        ["m2"] = "square-metre",
        ["m²"] = "square-metre",
        ["m3"] = "cubic-metre",
        ["m³"] = "cubic-metre",
        ["Wp"] = "watt-peak",
        ["VA"] = "volt-ampere",
    };

    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["ha"] = "hectare",
        ["lb"] = "pound-mass",
        ["lbs"] = "pound-mass",
        ["oz"] = "ounce",
        ["ft"] = "foot",
        ["in."] = "inch",
        ["yd"] = "yard",
        ["mi"] = "mile",
        ["mph"] = "mile per hour",
        ["km/h"] = "kilometre per hour",
        ["kmh"] = "kilometre per hour",
        ["kph"] = "kilometre per hour",
        ["kmph"] = "kilometre per hour",
        ["°"] = "degree",
        ["°C"] = "degree-celsius",
        ["°F"] = "degree-fahrenheit",
        ["°K"] = "kelvin",
        ["ºC"] = "degree-celsius",
        ["℃"] = "degree-celsius",
        ["℉"] = "degree-fahrenheit",
        ["′"] = "arc-minute",
        ["″"] = "arc-second",
        ["min"] = "minute",
        ["h"] = "hour",
        ["hr"] = "hour",
        ["hrs"] = "hour",
        ["ppm"] = "ppm",
        ["ppb"] = "ppb",
        ["dB"] = "decibel",
        ["pH"] = "pH",
        ["kn"] = "knot",
        ["gal"] = "gallon",
        ["pt"] = "pint",
    };

    private static readonly Dictionary<string, (string Unit, int Power)> Known = Build();

    /// <summary>Names of measures in full, singular: with them "kilograms" is known for no tonne.</summary>
    private static readonly Dictionary<string, (string Unit, int Power)> Names = BuildNames();

    /// <summary>The unit of a symbol and its power of ten; null for one that is not known.</summary>
    public static (string Unit, int Power)? Find(string symbol) => Known.TryGetValue(symbol, out var found) ? found : null;

    /// <summary>The unit of a name, singular or plural, in lower case; null for one that is not known.</summary>
    public static (string Unit, int Power)? FindName(string name) => Names.TryGetValue(name, out var found) ? found : null;

    /// <summary>The symbols of a unit with a power of ten.</summary>
    public static IEnumerable<string> SymbolsOf((string Unit, int Power) unit) =>
        Known.Where(known => known.Value == unit).Select(static known => known.Key);

    private static Dictionary<string, (string, int)> Build()
    {
        var known = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var unit in Prefixed)
        {
            foreach (var (prefix, power) in Prefixes)
            {
                known[prefix + unit.Key] = (unit.Value, power);
            }
        }

        foreach (var unit in Plain)
        {
            known[unit.Key] = (unit.Value, 0);
        }

        return known;
    }

    private static Dictionary<string, (string, int)> BuildNames()
    {
        var names = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        (string Prefix, int Power)[] prefixes = [("", 0), ("kilo", 3), ("mega", 6), ("giga", 9), ("tera", 12), ("centi", -2), ("milli", -3),
            ("micro", -6), ("nano", -9), ("hecto", 2), ("deci", -1)];
        string[] units = ["metre", "meter", "gram", "litre", "liter", "watt", "watt-hour", "hertz", "joule", "pascal", "volt", "byte",
            "bit", "tonne", "newton", "ampere"];
        foreach (var unit in units)
        {
            var canonical = unit switch { "meter" => "metre", "liter" => "litre", _ => unit };
            foreach (var (prefix, power) in prefixes)
            {
                names[prefix + unit] = (canonical, power);
                names[prefix + unit + "s"] = (canonical, power);
            }
        }

        string[] plain = ["mile", "yard", "inch", "foot", "acre", "hectare", "ounce", "ton", "gallon", "pint", "barrel", "bushel", "knot",
            "degree", "carat", "furlong", "league", "fathom", "quart"];
        foreach (var unit in plain)
        {
            names[unit] = (unit, 0);
            names[unit switch { "inch" => "inches", "foot" => "feet", _ => unit + "s" }] = (unit, 0);
        }

        return names;
    }
}
