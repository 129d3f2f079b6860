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

    /// <summary>A mark, the unit and what declares it. Currencies and what the schema has built in are not declared: see <see cref="Declare"/>.</summary>
    private static readonly (string Mark, string Unit, string[] Declarations)[] Table =
    [
        ("%|percent", "percent", []),
        ("‰", "per-mille", ["per-mille: { plural: per mille, words: [‰], kind: measure }"]),
        (@"\$|USD", "us-dollar", ["us-dollar: { plural: US dollars, words: [$, US$, USD, dollars], kind: measure }"]),
        ("rupees|Rs$", "indian-rupee", ["indian-rupee: { plural: Indian rupees, words: [₹, Rs, rupees], kind: measure }"]),
        ("MYR|RM$", "malaysian-ringgit", ["malaysian-ringgit: { plural: Malaysian ringgit, words: [MYR, RM], kind: measure }"]),
        ("CHF", "swiss-franc", ["swiss-franc: { plural: Swiss francs, words: [CHF], kind: measure }"]),
        ("[µμ]bar", "microbar", ["microbar: { plural: microbars, words: [µbar, μbar], kind: measure }"]),
        ("kg/m3", "kilogram per cubic-metre", ["kilogram: { plural: kilograms, words: [kg], kind: measure }", "cubic-metre: { plural: cubic metres, words: [m3], kind: measure }"]),
        ("km/s2", "kilometre per square-second", ["kilometre: { plural: kilometres, words: [km], kind: measure }", "square-second: { plural: square seconds, words: [s2], kind: measure }"]),
        ("grains m −2", "grain per square-metre", ["grain: { plural: grains, kind: measure }", "square-metre: { plural: square metres, words: [m −2], kind: measure }"]),
        ("kg s−1|kgs-1", "kilogram per second", ["kilogram: { plural: kilograms, words: [kg], kind: measure }", "second: { plural: seconds, words: [s−1, s-1], kind: measure }"]),
        ("cm−3", "particle per cubic-centimetre", ["particle: { plural: particles, kind: measure }", "cubic-centimetre: { plural: cubic centimetres, words: [cm−3], kind: measure }"]),
        ("kmph", "kilometre-per-hour", ["kilometre-per-hour: { plural: kilometres per hour, words: [kmph], kind: measure }"]),
        ("eV", "electronvolt", ["electronvolt: { plural: electronvolts, words: [eV], kind: measure }"]),
        ("GHz", "gigahertz", ["gigahertz: { plural: gigahertz, words: [GHz], kind: measure }"]),
        ("m2$", "square-metre", ["square-metre: { plural: square metres, words: [m2], kind: measure }"]),
        ("kR$", "kilorayleigh", ["kilorayleigh: { plural: kilorayleighs, words: [kR], kind: measure }"]),
        ("Rp$", "planet-radius", ["planet-radius: { plural: planet radii, words: [Rp], kind: measure }"]),
        ("kg$", "kilogram", ["kilogram: { plural: kilograms, words: [kg], kind: measure }"]),
        ("km$", "kilometre", ["kilometre: { plural: kilometres, words: [km], kind: measure }"]),
        ("cm$", "centimetre", ["centimetre: { plural: centimetres, words: [cm], kind: measure }"]),
        ("[µμ]m$", "micrometre", ["micrometre: { plural: micrometres, words: [µm, μm], kind: measure }"]),
        (@"\dmm$", "millimetre", ["millimetre: { plural: millimetres, words: [mm], kind: measure }"]),
        (" m$", "metre", ["metre: { plural: metres, words: [m], kind: measure }"]),
        ("mg$", "milligram", ["milligram: { plural: milligrams, words: [mg], kind: measure }"]),
        (" g of ", "gram", ["gram: { plural: grams, words: [g], kind: measure }"]),
        ("tonnes", "tonne", ["tonne: { plural: tonnes, kind: measure }"]),
        ("lbs$", "pound", ["pound: { plural: pounds, words: [lbs], kind: measure }"]),
        ("oz$", "ounce", ["ounce: { plural: ounces, words: [oz], kind: measure }"]),
        ("miles$", "mile", ["mile: { plural: miles, kind: measure }"]),
        ("inch$", "inch", ["inch: { plural: inches, kind: measure }"]),
        ("gallon$", "gallon", ["gallon: { plural: gallons, kind: measure }"]),
        ("tbsp$", "tablespoon", ["tablespoon: { plural: tablespoons, words: [tbsp], kind: measure }"]),
        ("cup$", "cup", ["cup: { plural: cups, kind: measure }"]),
        ("litre$", "litre", ["litre: { plural: litres, kind: measure }"]),
        ("°C|10C$", "degree-celsius", ["degree-celsius: { plural: degrees Celsius, words: [°C, C], kind: measure }"]),
        (@"11,000K$|10 K$", "kelvin", ["kelvin: { plural: kelvins, words: [K], kind: measure }"]),
        (@"\d M$", "mole-per-litre", ["mole-per-litre: { plural: moles per litre, words: [M], kind: measure }"]),
        ("′", "arcminute", ["arcminute: { plural: arcminutes, words: [′], kind: measure }"]),
        ("day$", "day", []),
        ("weeks$", "week", []),
        ("decades$", "decade", ["decade: { plural: decades, kind: measure }"]),
    ];

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
        var row = isOpen ? default : Table.FirstOrDefault(one => Regex.IsMatch(phrase, one.Mark));
        return row.Unit is null ? Things : new(row.Unit, Declare(row.Declarations), row.Unit == "percent");
    }

    public static PhraseUnit Things { get; } = new("thing", Declare([]), false);

    /// <summary>A unit that a row names as its condition.</summary>
    public static PhraseUnit OfName(string unit) => new(unit, Declare([Named[unit]]), false);

    private static string Declare(string[] declarations) =>
        "units:\n" + string.Concat(declarations.Append(Thing).Where(one => !SchemaSupport.HasUnit(one[..one.IndexOf(':', StringComparison.Ordinal)])
            || one == Thing).Select(one => $"  {one}\n"));
}
