using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Dataset.Generator.Language.Grammar;

/// <summary>The words of one language that numbers are read by. Read from <c>Language/Data</c>; the machine's culture plays no part.</summary>
internal sealed class LanguageTable
{
    private static readonly ConcurrentDictionary<string, LanguageTable?> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(string Key, string[] Wordings)>> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _neutral;
    private readonly HashSet<string> _verbs;
    private readonly HashSet<string> _titles;
    private readonly Dictionary<string, string[]> _families = new(StringComparer.Ordinal);

    private LanguageTable(string code, string text)
    {
        Code = code;
        Read(text);
        DecimalSign = Setting("decimal") is { Length: 1 } point ? point[0] : '.';
        GroupSign = Setting("group") is { Length: 1 } group ? group[0] : ',';
        GroupsBySpaces = Setting("group-spaces") == "yes";
        GroupsByApostrophes = Setting("group-apostrophe") == "yes";
        GroupsIndian = Setting("group-indian") == "yes";
        Cardinals = Numbers("cardinals");
        Ordinals = Numbers("ordinals");
        OrdinalSuffixes = Set("ordinal-suffixes");
        Loners = Numbers("loners");
        None = Set("none");
        Fractions = Numbers("fractions");
        Scales = Numbers("scales");
        ScaleAbbreviations = Numbers("scale-abbreviations");
        ScaleLetters = Numbers("scale-letters");
        UnclearScales = Set("scale-unclear");
        Multiples = Numbers("multiples");
        GroupNouns = Set("group-nouns");
        Joiners = Set("joiners");
        Points = Set("points");
        Minus = Set("minus");
        Articles = Set("articles");
        PlusMinus = Wordings("plus-minus", static key => key);
        IntervalWords = Wordings("interval-words", static key => key);
        PercentWords = Wordings("percent", static key => key);
        PerWords = Wordings("per", static key => key);
        PerAdverbs = Wordings("per-adverbs", static key => key);
        TotalWords = Wordings("per-total", static key => key);
        Arithmetic = Wordings("arithmetic", static key => key);
        MultiplesOf = Wordings("multiples-of", static key => key);
        Currencies = Wordings("currencies", static key => key);
        TimeUnits = Words("time-units");
        Months = Numbers("months");
        Weekdays = Numbers("weekdays");
        TimeRoles = TimeRolesOf();
        TimeEndings = Wordings("time ending", static key => key);
        TimeSkips = Set("time skip");
        TimeParts = Words("time part");
        ClauseWords = Set("time clause");
        Extremes = Set("time extreme");
        HasCapitalMonths = Section("time capitals").Any();
        Clock = Wordings("clock", static key => key);
        AgeWords = Wordings("age", static key => key);
        Worded = Wordings("worded", static key => key);
        _titles = Set("titles");
        _neutral = Set("neutral");
        _verbs = Set("verbs");
        Hedges = HedgeTableOf();
        Change = Family("change ");
        Sense = Family("sense ");
        HedgeSigns = Signs("hedge-signs");
        HedgeSignsAfter = Signs("hedge-signs-after");
        RangeTo = SetOf("range-words", "to");
        RangeBetween = SetOf("range-words", "between");
        RangeAnd = SetOf("range-words", "and");
        RangeFrom = SetOf("range-words", "from");
        RangeOr = SetOf("range-words", "or");
        RatioIn = SetOf("ratio", "in");
        RatioOver = SetOf("ratio", "over");
        RatioOutOf = Wordings("ratio", static key => key, "out-of");
        Compounds = Setting("compound-numerals") == "yes";
        UnitsBeforeTens = Setting("units-before-tens") is { Length: > 0 } joiner ? joiner : null;
    }

    public string Code { get; }

    public char DecimalSign { get; }

    public char GroupSign { get; }

    public bool GroupsBySpaces { get; }

    public bool GroupsByApostrophes { get; }

    public bool GroupsIndian { get; }

    /// <summary>Whether number words are written as one: dreihundertzwölf.</summary>
    public bool Compounds { get; }

    /// <summary>The word between units and tens where units come first (einundzwanzig); else null.</summary>
    public string? UnitsBeforeTens { get; }

    public IReadOnlyDictionary<string, int> Cardinals { get; }

    public IReadOnlyDictionary<string, int> Ordinals { get; }

    public HashSet<string> OrdinalSuffixes { get; }

    public IReadOnlyDictionary<string, int> Loners { get; }

    public HashSet<string> None { get; }

    public IReadOnlyDictionary<string, int> Fractions { get; }

    /// <summary>By word, the power of ten.</summary>
    public IReadOnlyDictionary<string, int> Scales { get; }

    public IReadOnlyDictionary<string, int> ScaleAbbreviations { get; }

    /// <summary>By letter, the power of ten: upper and lower case differ.</summary>
    public IReadOnlyDictionary<string, int> ScaleLetters { get; }

    /// <summary>Words behind digits that may be a scale: what they multiply by is not certain.</summary>
    public HashSet<string> UnclearScales { get; }

    public IReadOnlyDictionary<string, int> Multiples { get; }

    public HashSet<string> GroupNouns { get; }

    public HashSet<string> Joiners { get; }

    public HashSet<string> Points { get; }

    public HashSet<string> Minus { get; }

    public HashSet<string> Articles { get; }

    public HashSet<string> RangeTo { get; }

    public HashSet<string> RangeBetween { get; }

    public HashSet<string> RangeAnd { get; }

    public HashSet<string> RangeFrom { get; }

    public HashSet<string> RangeOr { get; }

    public HashSet<string> RatioIn { get; }

    public HashSet<string> RatioOver { get; }

    public WordingTable<string> RatioOutOf { get; }

    public WordingTable<string> PlusMinus { get; }

    public WordingTable<string> IntervalWords { get; }

    public WordingTable<string> PercentWords { get; }

    public WordingTable<string> PerWords { get; }

    public WordingTable<string> PerAdverbs { get; }

    public WordingTable<string> TotalWords { get; }

    public WordingTable<string> Arithmetic { get; }

    public WordingTable<string> MultiplesOf { get; }

    public WordingTable<string> Currencies { get; }

    public IReadOnlyDictionary<string, string> TimeUnits { get; }

    public IReadOnlyDictionary<string, int> Months { get; }

    public IReadOnlyDictionary<string, int> Weekdays { get; }

    /// <summary>Wordings before a time, by its role: since, by, than in.</summary>
    public WordingTable<TimeRole> TimeRoles { get; }

    /// <summary>Wordings between a length and the time that ends it: the year to.</summary>
    public WordingTable<string> TimeEndings { get; }

    /// <summary>Words that may stand between a preposition and its time: at the end of 2022.</summary>
    public HashSet<string> TimeSkips { get; }

    /// <summary>Words of parts of a year: quarter, half, their letters, and the words of a fiscal year.</summary>
    public IReadOnlyDictionary<string, string> TimeParts { get; }

    /// <summary>Words that open a clause with a time of its own.</summary>
    public HashSet<string> ClauseWords { get; }

    /// <summary>Words behind which a time is the reach of a record: the lowest since 1968.</summary>
    public HashSet<string> Extremes { get; }

    /// <summary>Whether months begin with a capital.</summary>
    public bool HasCapitalMonths { get; }

    /// <summary>Whether times can be told from one another by the words before them: without, a period is on trust.</summary>
    public bool HasTimeRoles => !TimeRoles.IsEmpty;

    public WordingTable<string> Clock { get; }

    public WordingTable<string> AgeWords { get; }

    public WordingTable<string> Worded { get; }

    public WordingTable<HedgeEntry> Hedges { get; }

    /// <summary>Words of change, by the way they point: up, down or moved.</summary>
    public WordingTable<string> Change { get; }

    /// <summary>Words of sense, by what they do: denial, condition, target and so on.</summary>
    public WordingTable<string> Sense { get; }

    public IReadOnlyDictionary<string, string> HedgeSigns { get; }

    public IReadOnlyDictionary<string, string> HedgeSignsAfter { get; }

    /// <summary>Whether there is a table of hedges: without one a source's hedges are on trust.</summary>
    public bool HasHedges => !Hedges.IsEmpty;

    public bool IsNeutral(string word) => _neutral.Contains(word);

    public bool IsVerb(string word) => _verbs.Contains(word);

    public bool IsTitle(string word) => _titles.Contains(word);

    /// <summary>The table of a language, as <c>de</c> or <c>en-IN</c>; null when there is none.</summary>
    public static LanguageTable? Find(string code)
    {
        var language = code.IndexOf('-') is > 0 and var hyphen ? code.Substring(0, hyphen) : code;
        return Loaded.GetOrAdd(language.ToLowerInvariant(), static key => Load(key));
    }

    public static LanguageTable English => Find("en")!;

    public static IReadOnlyList<string> Codes { get; } = ["de", "en", "es", "fr"];

    private static LanguageTable? Load(string code)
    {
        var assembly = typeof(LanguageTable).GetTypeInfo().Assembly;
        using var stream = assembly.GetManifestResourceStream("Dataset.Generator.Language." + code + ".txt");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new LanguageTable(code, reader.ReadToEnd());
    }

    private void Read(string text)
    {
        var section = new List<(string, string[])>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                _sections[line.Substring(1, line.Length - 2)] = section = [];
                continue;
            }

            var colon = line.IndexOf(':');
            var rest = line.Substring(colon + 1).Trim();
            var wordings = rest == "," || rest == "." ? [rest] : rest.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static one => one.Trim()).Where(static one => one.Length > 0).ToArray();
            section.Add((line.Substring(0, colon).Trim(), wordings));
        }
    }

    private IEnumerable<(string Key, string[] Wordings)> Section(string name) => _sections.TryGetValue(name, out var lines) ? lines : [];

    private string? Setting(string name) => Section("separators").Where(line => line.Key == name).Select(static line => line.Wordings.FirstOrDefault()).FirstOrDefault();

    private Dictionary<string, int> Numbers(string section)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, wordings) in Section(section))
        {
            foreach (var word in wordings)
            {
                numbers[word] = int.Parse(key, CultureInfo.InvariantCulture);
            }
        }

        return numbers;
    }

    private Dictionary<string, string> Words(string section)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, wordings) in Section(section))
        {
            foreach (var word in wordings)
            {
                words[word] = key;
            }
        }

        return words;
    }

    private Dictionary<string, string> Signs(string section) => Words(section);

    private HashSet<string> Set(string section) => new(Section(section).SelectMany(static line => line.Wordings), StringComparer.Ordinal);

    private HashSet<string> SetOf(string section, string key) =>
        new(Section(section).Where(line => line.Key == key).SelectMany(static line => line.Wordings), StringComparer.Ordinal);

    private WordingTable<string> Wordings(string section, Func<string, string> value, string? only = null) => new(
        from line in Section(section)
        where only is null || line.Key == only
        from wording in line.Wordings
        select (wording, value(line.Key)));

    /// <summary>The sections of one family: [sense denial], [sense condition]; the value is the second word.</summary>
    private WordingTable<string> Family(string prefix) => new(
        from section in _sections
        where section.Key.StartsWith(prefix, StringComparison.Ordinal)
        from line in section.Value
        from wording in line.Wordings
        select (wording, section.Key.Substring(prefix.Length)));

    private WordingTable<TimeRole> TimeRolesOf() => new(
        from role in new[] { TimeRole.In, TimeRole.Since, TimeRole.Until, TimeRole.Compared }
        from line in Section("time " + role.ToString().ToLowerInvariant())
        from wording in line.Wordings
        select (wording, role));

    private WordingTable<HedgeEntry> HedgeTableOf() => new(
        from section in _sections
        where section.Key.StartsWith("hedge ", StringComparison.Ordinal)
        from line in section.Value
        from wording in line.Wordings
        select (wording, new HedgeEntry(section.Key.Substring(6), line.Key)));
}

/// <param name="Kind">about, nearly, over, at-least, under, up-to or unclear.</param>
/// <param name="Reach">far, near or after.</param>
internal sealed record HedgeEntry(string Kind, string Reach);
