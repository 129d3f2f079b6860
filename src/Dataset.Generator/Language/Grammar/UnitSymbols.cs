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

    private static readonly Dictionary<string, Measure> Known = Build();

    /// <summary>The measure of a symbol; null for one that is not known.</summary>
    public static Measure? Find(string symbol) => Known.TryGetValue(symbol, out var found) ? found : null;

    /// <summary>The measure of a name without a prefix that a symbol has: <c>watt-hour</c>; null for another name.</summary>
    public static Measure? FindNamed(string name) => Known.Values.Contains(new(name, 0)) ? new(name, 0) : null;

    /// <summary>The symbols of a measure.</summary>
    public static IEnumerable<string> SymbolsOf(Measure measure) =>
        Known.Where(known => known.Value == measure).Select(static known => known.Key);

    private static Dictionary<string, Measure> Build()
    {
        var known = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var unit in Prefixed)
        {
            foreach (var (prefix, power) in Prefixes)
            {
                known[prefix + unit.Key] = new(unit.Value, power);
            }
        }

        foreach (var unit in Plain)
        {
            known[unit.Key] = new(unit.Value, 0);
        }

        return known;
    }
}
