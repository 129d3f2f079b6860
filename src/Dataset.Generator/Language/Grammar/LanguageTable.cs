using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// The words of one language that numbers are read by. Read from <c>Language/Data</c>; the machine's culture plays no part.
/// </summary>
internal sealed class LanguageTable
{
    // A noncharacter: no text has it.
    private const char NoSign = '\uFFFF';

    private static readonly ConcurrentDictionary<string, LanguageTable?> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(string Key, string[] Wordings)>> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _neutral;
    private readonly HashSet<string> _verbs;
    private readonly HashSet<string> _titles;
    private readonly HashSet<string>[] _roles;

    private LanguageTable(string code, string? region, string text)
    {
        Code = code;
        Read(text);
        Elisions = Words("elisions", static key => key);
        DecimalSign = Separator("decimal", region) is { Length: 1 } point ? point[0] : NoSign;
        GroupSign = Separator("group", region) is { Length: 1 } group ? group[0] : NoSign;
        GroupsBySpaces = Separator("group-spaces", region) == "yes";
        GroupsByApostrophes = Separator("group-apostrophe", region) == "yes";
        GroupsIndian = Separator("group-indian", region) == "yes";
        _roles = ((WordRole[])Enum.GetValues(typeof(WordRole))).Select(role => Set(SectionOf(role))).ToArray();
        Cardinals = Numbers("cardinals");
        CardinalPhrases = new(Elisions, from pair in Cardinals where pair.Key.IndexOf(' ') > 0 select (pair.Key, pair.Value));
        ArticleNumbers = Numbers("article-numbers");
        OneLeads = Wordings("one-leads", static key => key);
        Ordinals = Numbers("ordinals");
        OrdinalSuffixes = Set("ordinal-suffixes");
        Loners = Numbers("loners");
        None = Set("none");
        Fractions = Numbers("fractions");
        Mixed = Decimals("mixed");
        HalfBehind = Wordings("half-behind", static key => key);
        Scales = Numbers("scales");
        ScalePlurals = Numbers("scale-plurals");
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
        PercentWords = Wordings("percent", Key<UnitMarkKind>);
        PerWords = Wordings("per", Key<RateBase>);
        PerAdverbs = Wordings("per-adverbs", static key => key);
        PerLast = Wordings("per-last", static key => key);
        TotalWords = Wordings("per-total", static key => key, "behind");
        TotalLeads = Wordings("per-total", static key => key, "before");
        Arithmetic = Wordings("arithmetic", static key => key);
        MultiplesOf = Wordings("multiples-of", static key => key);
        Currencies = Wordings("currencies", static key => key);
        TimeUnits = Words("time-units", static key => key);
        Measures = MeasuresOf();
        Plurals = Words("plurals", static key => key);
        Months = Numbers("months");
        Weekdays = Numbers("weekdays");
        TimeRoles = TimeRolesOf();
        TimeEndings = Wordings("time ending", static key => key);
        TimeSkips = Set("time skip");
        TimeParts = Words("time part", Key<TimePart>);
        ClauseWords = Set("time clause");
        Extremes = Set("time extreme");
        Clock = Wordings("clock", static key => key);
        AgeBefore = Wordings("age", static key => key, "before");
        AgeBehind = Wordings("age", static key => key, "behind");
        YearComparisons = Wordings("year-comparisons", static key => key);
        Worded = Wordings("worded", LeastOf);
        Quantifiers = Set("quantifiers");
        NotNumbers = Wordings("not-numbers", static key => key);
        NotWorded = Wordings("not-worded", static key => key);
        _titles = Set("titles");
        _neutral = Set("neutral");
        _verbs = Set("verbs");
        Hedges = HedgeTableOf();
        HedgeTails = Wordings("hedge-tails", Key<HedgeKind>);
        Climbs = Wordings("climbs", static key => key);
        Change = Family<ChangeDirection>("change ");
        ChangeVerbs = Set("change-particle-verbs");
        ChangeParticles = Words("change-particles", Key<ChangeDirection>);
        ChangeBehind = Wordings("change-behind", Key<ChangeDirection>);
        ChangeRoles = Words("change-roles", Key<ChangeLink>);
        Sense = Family<SenseKind>("sense ");
        SenseBehind = Wordings("sense-behind", Key<SenseKind>);
        Superlatives = Family<ExtremeEnd>("extreme ");
        Attributions = Wordings("attribution", Key<Attribution>);
        HedgeSigns = Words("hedge-signs", Key<HedgeKind>);
        HedgeSignsAfter = Words("hedge-signs-after", Key<HedgeKind>);
        NumberOf = Wordings("number-of", static key => key);
        CountsPeople = Set("counts-people");
        RangeTo = SetOf("range-words", "to");
        RangeBetween = SetOf("range-words", "between");
        RangeAnd = SetOf("range-words", "and");
        RangeFrom = SetOf("range-words", "from");
        RangeOr = SetOf("range-words", "or");
        RatioIn = SetOf("ratio", "in");
        RatioOver = SetOf("ratio", "over");
        RatioBehindNoun = SetOf("ratio", "behind-noun");
        RatioOutOf = Wordings("ratio", static key => key, "out-of");
        Compounds = Setting("grammar", "compound-numerals") == "yes";
        HundredWords = Scales.Where(static scale => scale.Value == 2).Select(static scale => scale.Key).ToArray();
        ThousandWords = Scales.Where(static scale => scale.Value == 3).Select(static scale => scale.Key).ToArray();
        UnitsBeforeTens = Setting("grammar", "units-before-tens");
        TensJoiner = Setting("grammar", "tens-joiner");
        HasVerbsBehind = Setting("grammar", "verbs-behind") == "yes";
        HasCapitalNouns = Setting("grammar", "capital-nouns") == "yes";
        HasNounFirst = Setting("grammar", "noun-first") == "yes";
        HasCapitalMonths = HasCapitalNouns || Setting("grammar", "capital-months") == "yes";
        HasBareYears = Setting("grammar", "bare-years") == "yes";
        HasOrdinalPoint = Setting("grammar", "ordinal-point") == "yes";
    }

    public string Code { get; }

    public char DecimalSign { get; }

    public char GroupSign { get; }

    public bool GroupsBySpaces { get; }

    public bool GroupsByApostrophes { get; }

    public bool GroupsIndian { get; }

    /// <summary>Whether number words are written as one: dreihundertzwölf.</summary>
    public bool Compounds { get; }

    /// <summary>The parts of a compound numeral that multiply by a hundred.</summary>
    public string[] HundredWords { get; }

    /// <summary>The parts of a compound numeral that multiply by a thousand.</summary>
    public string[] ThousandWords { get; }

    /// <summary>The word between units and tens where units come first (einundzwanzig); else null.</summary>
    public string? UnitsBeforeTens { get; }

    /// <summary>The word between tens and units where they are written apart (treinta y cinco); else null.</summary>
    public string? TensJoiner { get; }

    /// <summary>Whether the verb may stand behind the number: um 340 gestiegen.</summary>
    public bool HasVerbsBehind { get; }

    /// <summary>Whether every noun begins with a capital.</summary>
    public bool HasCapitalNouns { get; }

    /// <summary>Whether a year needs no preposition: 2024 wurden 340 Bäume gepflanzt.</summary>
    public bool HasBareYears { get; }

    /// <summary>Whether a point makes an order of a number: 2. Quartal.</summary>
    public bool HasOrdinalPoint { get; }

    /// <summary>The word that an apostrophe has cut before a vowel: de for d'.</summary>
    public IReadOnlyDictionary<string, string> Elisions { get; }

    public IReadOnlyDictionary<string, int> Cardinals { get; }

    /// <summary>Cardinals of several words, whether hyphens or spaces part them: quatre-vingt-dix.</summary>
    public WordingTable<int> CardinalPhrases { get; }

    /// <summary>Articles that are a number in compounds, and by themselves only where the words around say so: ein, une.</summary>
    public IReadOnlyDictionary<string, int> ArticleNumbers { get; }

    /// <summary>Wordings that make a number of the article behind them: nur ein, au moins une.</summary>
    public WordingTable<string> OneLeads { get; }

    public IReadOnlyDictionary<string, int> Ordinals { get; }

    public HashSet<string> OrdinalSuffixes { get; }

    public IReadOnlyDictionary<string, int> Loners { get; }

    public HashSet<string> None { get; }

    public IReadOnlyDictionary<string, int> Fractions { get; }

    /// <summary>Words that are a number with a part: anderthalb.</summary>
    public IReadOnlyDictionary<string, decimal> Mixed { get; }

    /// <summary>Wordings that add a half of one, or of the scale before them: et demi.</summary>
    public WordingTable<string> HalfBehind { get; }

    /// <summary>By word, the power of ten.</summary>
    public IReadOnlyDictionary<string, int> Scales { get; }

    /// <summary>Scale words in the plural: behind a number they multiply, alone they are a size and no number.</summary>
    public IReadOnlyDictionary<string, int> ScalePlurals { get; }

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

    /// <summary>Words of a ratio that a noun may part from its number: une personne sur cinq.</summary>
    public HashSet<string> RatioBehindNoun { get; }

    public WordingTable<string> RatioOutOf { get; }

    public WordingTable<string> PlusMinus { get; }

    public WordingTable<string> IntervalWords { get; }

    public WordingTable<UnitMarkKind> PercentWords { get; }

    public WordingTable<RateBase> PerWords { get; }

    public WordingTable<string> PerAdverbs { get; }

    /// <summary>Rates that are none when a noun follows: a second inspection.</summary>
    public WordingTable<string> PerLast { get; }

    /// <summary>Wordings behind a number that make a total of it: in all.</summary>
    public WordingTable<string> TotalWords { get; }

    /// <summary>Wordings before a number that make a total of it: a total of.</summary>
    public WordingTable<string> TotalLeads { get; }

    public WordingTable<string> Arithmetic { get; }

    public WordingTable<string> MultiplesOf { get; }

    public WordingTable<string> Currencies { get; }

    public IReadOnlyDictionary<string, string> TimeUnits { get; }

    /// <summary>Measures by their names, so that "kilograms" is known for no tonne.</summary>
    public IReadOnlyDictionary<string, Measure> Measures { get; }

    /// <summary>By singular, the plural that no rule makes.</summary>
    public IReadOnlyDictionary<string, string> Plurals { get; }

    public IReadOnlyDictionary<string, int> Months { get; }

    public IReadOnlyDictionary<string, int> Weekdays { get; }

    /// <summary>Wordings before a time, by its role: since, by, than in.</summary>
    public WordingTable<TimeRole> TimeRoles { get; }

    /// <summary>Wordings between a length and the time that ends it: the year to.</summary>
    public WordingTable<string> TimeEndings { get; }

    /// <summary>Words that may stand between a preposition and its time: at the end of 2022.</summary>
    public HashSet<string> TimeSkips { get; }

    /// <summary>Words of parts of a year: quarter, half, their letters, and the words of a fiscal year.</summary>
    public IReadOnlyDictionary<string, TimePart> TimeParts { get; }

    /// <summary>Words that open a clause with a time of its own.</summary>
    public HashSet<string> ClauseWords { get; }

    /// <summary>Words behind which a time is the reach of a record: the lowest since 1968.</summary>
    public HashSet<string> Extremes { get; }

    /// <summary>Whether adjectives stand behind their noun: 12 000 personnes âgées.</summary>
    public bool HasNounFirst { get; }

    /// <summary>Whether months begin with a capital.</summary>
    public bool HasCapitalMonths { get; }

    /// <summary>Whether times can be told from one another by the words before them: without, a period is on trust.</summary>
    public bool HasTimeRoles => !TimeRoles.IsEmpty;

    public WordingTable<string> Clock { get; }

    public WordingTable<string> AgeBefore { get; }

    public WordingTable<string> AgeBehind { get; }

    /// <summary>Comparisons that a year may follow: later than 2024.</summary>
    public WordingTable<string> YearComparisons { get; }

    /// <summary>Words of a size without a number, with the least that they say; null where they say none.</summary>
    public WordingTable<decimal?> Worded { get; }

    /// <summary>Words of size that a text is full of: all, some, many.</summary>
    public HashSet<string> Quantifiers { get; }

    /// <summary>Wordings that end in a number word and are none: every single.</summary>
    public WordingTable<string> NotNumbers { get; }

    /// <summary>Wordings that end in a word of size and are none: at most.</summary>
    public WordingTable<string> NotWorded { get; }

    public WordingTable<HedgeEntry> Hedges { get; }

    /// <summary>Hedges at the end of a clause, behind a comma: give or take.</summary>
    public WordingTable<HedgeKind> HedgeTails { get; }

    /// <summary>Hedges that, behind a word of change, say where it ended: up to.</summary>
    public WordingTable<string> Climbs { get; }

    /// <summary>Verbs that tell of a change with a particle at the end of the clause: ging um 340 zurück.</summary>
    public HashSet<string> ChangeVerbs { get; }

    /// <summary>By particle, the way it points.</summary>
    public IReadOnlyDictionary<string, ChangeDirection> ChangeParticles { get; }

    /// <summary>By wording right behind a number, the way it points: 85 more.</summary>
    public WordingTable<ChangeDirection> ChangeBehind { get; }

    /// <summary>By word between a word of change and its number, how the number takes part: by, from, to.</summary>
    public IReadOnlyDictionary<string, ChangeLink> ChangeRoles { get; }

    /// <summary>Words of change, by the way they point.</summary>
    public WordingTable<ChangeDirection> Change { get; }

    /// <summary>Words of sense, by what they do.</summary>
    public WordingTable<SenseKind> Sense { get; }

    /// <summary>Wordings behind what is counted, by what they make of its number: 212 schools will close.</summary>
    public WordingTable<SenseKind> SenseBehind { get; }

    /// <summary>Wordings before what is counted, wherever its number stands: the number of.</summary>
    public WordingTable<string> NumberOf { get; }

    /// <summary>Nouns whose numbers are people: employment.</summary>
    public HashSet<string> CountsPeople { get; }

    /// <summary>Wordings that make a number the end of a series: lowest, fewer than ever.</summary>
    public WordingTable<ExtremeEnd> Superlatives { get; }

    /// <summary>Wordings that attribute words to a speaker: a verb beside the name, or a source before it. None: no such check.</summary>
    public WordingTable<Attribution> Attributions { get; }

    public IReadOnlyDictionary<string, HedgeKind> HedgeSigns { get; }

    public IReadOnlyDictionary<string, HedgeKind> HedgeSignsAfter { get; }

    /// <summary>Whether there is a table of hedges: without one a source's hedges are on trust.</summary>
    public bool HasHedges => !Hedges.IsEmpty;

    /// <summary>Whether words that multiply are known: without, a word behind a number may be one.</summary>
    public bool HasScales => Scales.Count > 0;

    public bool Is(WordRole role, string word) => _roles[(int)role].Contains(word);

    /// <summary>Whether a word ends as the words of a role do.</summary>
    public bool EndsWith(WordRole role, string word) => EndingOf(role, word) is not null;

    /// <summary>The ending of a word that is one of a role; null for none.</summary>
    public string? EndingOf(WordRole role, string word)
    {
        foreach (var ending in _roles[(int)role])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending;
            }
        }

        return null;
    }

    public bool IsNeutral(string word) => _neutral.Contains(word);

    public bool IsListedVerb(string word) => _verbs.Contains(word);

    /// <summary>A verb of the list, or a word that ends as verbs do.</summary>
    public bool IsVerb(string word) =>
        _verbs.Contains(word) || (word.Length > 3 && EndsWith(WordRole.VerbEnding, word) && !EndsWith(WordRole.NoVerbEnding, word));

    /// <summary>The measure of a name of this language, or of English, which the keys of units are in; null where none is known.</summary>
    public Measure? FindMeasure(string name) =>
        Measures.TryGetValue(name, out var found) || English.Measures.TryGetValue(name, out found) ? found : null;

    /// <summary>Whether a word is the short form of a month, whose point ends no sentence: "Jan." is, "May" is not.</summary>
    public bool IsShortMonth(string word) => Months.TryGetValue(word, out var month)
        && Months.Any(one => one.Value == month && one.Key.Length > word.Length && one.Key.StartsWith(word, StringComparison.Ordinal));

    public bool IsTitle(string word) => _titles.Contains(word);

    /// <summary>
    /// The table of a language, as <c>de</c> or <c>en-IN</c>; one without words for a language that has no file; null for what is no
    /// language.
    /// </summary>
    public static LanguageTable? Find(string code)
    {
        return Loaded.GetOrAdd(code.ToLowerInvariant(), static key => Load(key));
    }

    /// <summary>The table of a document's language; English where none is said.</summary>
    public static LanguageTable FindOrEnglish(string? code) => (code is null ? null : Find(code)) ?? English;

    public static LanguageTable English => Find("en")!;

    public static IReadOnlyList<string> Codes { get; } = ["de", "en", "es", "fr"];

    private static LanguageTable? Load(string tag)
    {
        var hyphen = tag.IndexOf('-');
        var (code, region) = hyphen > 0 ? (tag.Substring(0, hyphen), tag.Substring(hyphen + 1)) : (tag, null);
        var assembly = typeof(LanguageTable).GetTypeInfo().Assembly;
        var file = Codes.Contains(code) ? code : LanguageCodes.Contains(code) ? "und" : null;
        if (file is null)
        {
            return null;
        }

        using var stream = assembly.GetManifestResourceStream("Dataset.Generator.Language." + file + ".txt")!;

        using var reader = new StreamReader(stream);
        return new LanguageTable(code, region, reader.ReadToEnd());
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
            var wordings = rest == "," || rest == "." ? [rest]
                : rest.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static one => one.Trim())
                .Where(static one => one.Length > 0).ToArray();
            section.Add((line.Substring(0, colon).Trim(), wordings));
        }
    }

    private IEnumerable<(string Key, string[] Wordings)> Section(string name) => _sections.TryGetValue(name, out var lines) ? lines : [];

    private string? Setting(string section, string name) =>
        Section(section).Where(line => line.Key == name).Select(static line => line.Wordings.FirstOrDefault()).FirstOrDefault();

    /// <summary>A separator of the region, where a section like [separators ch at] names it, else of the language.</summary>
    private string Separator(string name, string? region)
    {
        var regional = _sections.Keys.Where(static key => key.StartsWith("separators ", StringComparison.Ordinal))
            .FirstOrDefault(key => region is not null && key.Split(' ').Contains(region));
        return (regional is null ? null : Setting(regional, name)) ?? Setting("separators", name) ?? string.Empty;
    }

    /// <summary>NearHedge is the section [words near-hedge].</summary>
    public static string SectionOf(WordRole role) => "words " + role.ToWord();

    /// <summary>The key of a line, or the second word of a section, which is a member of an enum.</summary>
    private static T Key<T>(string key) where T : struct, Enum =>
        EnumWord.Find<T>(key) ?? throw new InvalidDataException($"'{key}' is no {typeof(T).Name}.");

    /// <summary>The key of a wording of size: the least number that it says, or a hyphen.</summary>
    private static decimal? LeastOf(string key) => decimal.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var least)
        ? least
        : null;

    /// <summary>Those that take no prefix, and those of the metric system with each prefix: kilometres.</summary>
    private Dictionary<string, Measure> MeasuresOf()
    {
        var measures = Words("measures", static key => new Measure(key, 0));
        foreach (var (unit, wordings) in Section("metric-measures"))
        {
            foreach (var word in wordings)
            {
                measures[word] = new(unit, 0);
                foreach (var (power, prefixes) in Section("metric-prefixes"))
                {
                    foreach (var prefix in prefixes)
                    {
                        measures[prefix + word] = new(unit, int.Parse(power, CultureInfo.InvariantCulture));
                    }
                }
            }
        }

        return measures;
    }

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

    private Dictionary<string, decimal> Decimals(string section)
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (key, wordings) in Section(section))
        {
            foreach (var word in wordings)
            {
                numbers[word] = decimal.Parse(key, CultureInfo.InvariantCulture);
            }
        }

        return numbers;
    }

    private Dictionary<string, T> Words<T>(string section, Func<string, T> value)
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, wordings) in Section(section))
        {
            foreach (var word in wordings)
            {
                words[word] = value(key);
            }
        }

        return words;
    }

    private HashSet<string> Set(string section) => new(Section(section).SelectMany(static line => line.Wordings), StringComparer.Ordinal);

    private HashSet<string> SetOf(string section, string key) =>
        new(Section(section).Where(line => line.Key == key).SelectMany(static line => line.Wordings), StringComparer.Ordinal);

    private WordingTable<T> Wordings<T>(string section, Func<string, T> value, string? only = null) => new(
        Elisions,
        from line in Section(section)
        where only is null || line.Key == only
        from wording in line.Wordings
        select (wording, value(line.Key)));

    /// <summary>The sections of one family: [sense denial], [sense condition]; the value is the second word.</summary>
    private WordingTable<T> Family<T>(string prefix) where T : struct, Enum => new(
        Elisions,
        from section in _sections
        where section.Key.StartsWith(prefix, StringComparison.Ordinal)
        from line in section.Value
        from wording in line.Wordings
        select (wording, Key<T>(section.Key.Substring(prefix.Length))));

    private WordingTable<TimeRole> TimeRolesOf() => new(
        Elisions,
        from role in new[] { TimeRole.In, TimeRole.Since, TimeRole.Until, TimeRole.Compared }
        from line in Section("time " + role.ToString().ToLowerInvariant())
        from wording in line.Wordings
        select (wording, role));

    private WordingTable<HedgeEntry> HedgeTableOf() => new(
        Elisions,
        from section in _sections
        where section.Key.StartsWith("hedge ", StringComparison.Ordinal)
        from line in section.Value
        from wording in line.Wordings
        select (wording, new HedgeEntry(Key<HedgeKind>(section.Key.Substring(6)), Key<HedgeReach>(line.Key))));
}
