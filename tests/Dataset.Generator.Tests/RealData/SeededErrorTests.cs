using Dataset.Generator.Tests.Diagnostics;

namespace Dataset.Generator.Tests.RealData;

/// <summary>
/// Slips that a curator makes, each put into the real records: what the build says of it, all of it and nothing besides, at line
/// and column. Words that the lock does not have are all that a build without the documents can say of an altered word.
/// </summary>
public sealed class SeededErrorTests
{
    /// <summary>
    /// What was put in where, and what is said: file, the text at the place with « before its first character, and the issue. ^ stands for
    /// the start of the line.
    /// </summary>
    public static TheoryData<string, string, string, string, string[]> Seeds => new()
    {
        {
            "a wrong digit", "border.yaml", "value: 7,000", "value: 7,100",
            ["border.yaml|value: «7,100|error DS4001: The value '7,100' is not in the words “border agents reported just 7,000 illegal "
            + "crossings”. 7,100 does not stand in the words, in which these are understood: 7,000. Correct the value, or quote "
            + "another passage.",
            "southwest-border.yaml|assert: «border.crossings[2025-03] == |error DS5001: The check "
            + "'march-2025-in-the-news-is-the-official-count' fails: 7,100 encounters, against 7,180 encounters; with the rounding of the "
            + "printed digits 7,050 to 7,150, against 7,180: the nearest ends are 30 encounters apart; border.crossings is taken to count "
            + "the same as southwest-border.border-patrol-encounters: inferred, no document says so: 137,000 and 7,000 are within "
            + "rounding of its 137,473 and 7,180, and not of the counts with Field Operations. 7,100 is 7,180 truncated; "
            + "rounded it is 7,200. As printed the sides are 80 encounters apart. Correct the data; or, where the documents say so, keep "
            + "it with 'expect: fails' and 'because:'.",
            "southwest-border.yaml|assert: «border.crossings[2025-03] == border-patrol-encounters-announced|error DS5001: The check "
            + "'march-2025-in-the-news-is-the-count-announced' fails: 7,100 encounters, against 7,181 encounters; with the rounding of the "
            + "printed digits 7,050 to 7,150, against 7,181: the nearest ends are 31 encounters apart; border.crossings is taken to count "
            + "the same as southwest-border.border-patrol-encounters-announced: inferred, no document says so: 137,000 and 7,000 are "
            + "within rounding of its 137,473 and 7,181, and the page too speaks of “illegal crossings”. 7,100 is 7,181 truncated; "
            + "rounded it is 7,200. As printed the sides are 81 encounters apart. Correct the data; or, where the documents say so, keep "
            + "it with 'expect: fails' and 'because:'."]
        },
        {
            "a lost hedge", "border.yaml", "value: about 8,300", "value: 8,300",
            ["border.yaml|value: «8,300|error DS4003: The words hedge the number (“February’s crossings, at approximately 8,300, were "
            + "the lowest in at least 25 years”), and the value '8,300' does not. The document says 'approximately' of 8,300: write "
            + "'about 8,300'."]
        },
        {
            "another hedge", "enforcement.yaml", "value: about 17,000", "value: nearly 17,000",
            ["enforcement.yaml|value: «nearly 17,000|error DS4004: The words hedge the number as “Some 17,000 deportees had criminal "
            + "convictions or charges”, which is not what the value 'nearly 17,000' says. The document says 'Some' of 17,000: write "
            + "'about 17,000'."]
        },
        {
            "an altered word", "border.yaml", "reported just 7,000", "reported only 7,000",
            [
                "border.yaml|quote: «border agents reported only|error DS4007: The quotation “border agents reported only 7,000 illegal "
                + "crossings” of border.crossings.2025-03#border-agents is not in quotes.lock. Run the verify target with the documents "
                + "at hand; it finds the words and writes the lock.",
                "quotes.lock|^border.crossings.2025-03#border-agents|error DS4008: This line of the lock belongs to no quotation: "
                + "border.crossings.2025-03, border.crossings.2025-03#border-agents. Run the verify target with the documents at hand.",
            ]
        },
        {
            "a swapped unit", "border.yaml", "unit: crossing", "unit: arrest",
            [
                "border.yaml|value: «7,000|error DS4021: The words “border agents reported just 7,000 illegal crossings” do not give "
                + "'7,000' in the unit of the series. 'crossings' behind '7,000' is of the unit crossing, and the series counts arrest: "
                + "correct the unit, or quote the number of it.",
                "border.yaml|value: «137,000|error DS4021: The words “the 137,000 crossings recorded in March of the previous year” do "
                + "not give '137,000' in the unit of the series. 'crossings' behind '137,000' is of the unit crossing, and the series "
                + "counts arrest: correct the unit, or quote the number of it.",
            ]
        },
        {
            "a swapped unit that checks refer to", "enforcement.yaml", "criminal arrests\n  unit: arrest",
            "criminal arrests\n  unit: person",
            [
                "enforcement.yaml|assert: «criminal-arrests[2025-01-26] + non|error DS5003: The check 'criminal-and-non-criminal-add-up' "
                + "cannot be read at 'criminal-arrests[2025-01-26] + non-criminal-arrests[2025-01-26]': people and arrests are different "
                + "units and cannot be added. Correct the expression there.",
                "enforcement.yaml|#data-obtained-by-nbc-news == «percent(criminal-arrests|error DS5003: The check "
                + "'share-is-the-complement' cannot be read at 'percent(criminal-arrests[2025-01-26], "
                + "arrests[2025-01-26]#data-obtained-by-nbc-news)': people and arrests are different units: a percentage compares like "
                + "with like. Correct the expression there.",
            ]
        },
        {
            "a typo in a key", "enforcement.yaml", "basis: the sentence prints no period; it stands",
            "bassis: the sentence prints no period; it stands",
            ["enforcement.yaml|«bassis|error DS2001: 'bassis' is not a key of the figure 'first 100 days' (did you mean 'basis'?). Write "
            + "one of: name, printed, basis, note, accumulation, renamed_from, retracted, corrected, against, max_of, min_of, within, "
            + "each, within_quote, in, by, reading, value, status, counted, neutral, via, rank, reason, before, after, page, quote, "
            + "quotes, earlier."]
        },
        {
            "a typo in a speaker", "enforcement.yaml", "- by: nbc-news\n          value: 1,179", "- by: nbc-new\n          value: 1,179",
            [
                "enforcement.yaml|- by: «nbc-new\n|error DS3002: There is no agent 'nbc-new' (did you mean 'nbc-news'?). Declare it "
                + "under 'agents:', or write one that is declared: cbp, dhs, ice, nbc-news, ohss, trump, "
                + "washington-post, white-house.",
            ]
        },
        {
            "a typo in a source", "enforcement.yaml", "- in: quota-1200-article", "- in: quota-1201-article",
            ["enforcement.yaml|- in: «quota-1201-article|error DS3002: There is no source 'quota-1201-article' (did you mean "
            + "'quota-1200-article'?). Declare it under 'sources:', or write one that is declared: arrest-pace-article, cbp-encounters, "
            + "feb5-article, new-york-post-rewrite, ohss-encounters, quota-1200-article, target-3000-article, white-house-2025-01-29, "
            + "white-house-2025-03-14, white-house-2025-04-01."]
        },
        {
            "a typo in a unit", "border.yaml", "unit: crossing", "unit: crossng",
            ["border.yaml|unit: «crossng|error DS3008: The unit 'crossng' is not understood: 'crossng' is not declared under 'units:' "
            + "(did you mean 'crossing'?). Declare it with its plural, or write 'unit per unit' of declared ones, day, week, "
            + "month and year."]
        },
        {
            "a typo in a part", "enforcement.yaml", "non-criminal-arrests]", "non-criminal-arrest]",
            ["enforcement.yaml|«non-criminal-arrest]|error DS3002: There is no series 'non-criminal-arrest' (did you mean "
            + "'non-criminal-arrests'?). Write the key of a series of this file, or topic.series for one of another."]
        },
        {
            "a typo in a check", "enforcement.yaml", "arrests[2025-01-26]#ice == arrests", "arests[2025-01-26]#ice == arrests",
            ["enforcement.yaml|assert: «arests|error DS5003: The check 'voices-on-26-january-agree' cannot be read at "
            + "'arests[2025-01-26]#ice': there is no series 'arests' (did you mean 'arrests'?). Correct the expression there."]
        },
        {
            "a typo in the middle of a check", "enforcement.yaml",
            "percent(non-criminal-arrests[2025-01-26], arrests[2025-01-26]#nbc-news)",
            "percent(non-criminal-arrests[2025-01-26], arrests[2025-01-26]#nbc-new)",
            ["enforcement.yaml|percent(non-criminal-arrests[2025-01-26], «arrests[2025-01-26]#nbc-new)|error DS5003: The check "
            + "'nearly-half-in-the-question-follows-from-counts' cannot be read at 'arrests[2025-01-26]#nbc-new': no voice 'nbc-new' "
            + "states enforcement.arrests.2025-01-26 (did you mean 'nbc-news'?); there are #ice, #data-obtained-by-nbc-news, #nbc-news. "
            + "Correct the expression there."]
        },
        {
            "a typo in a conflict", "enforcement.yaml", "      - highest-daily-arrests[as reported]\n      - arrests[2025-01-26]#data",
            "      - highest-daily-arrests[as reporte]\n      - arrests[2025-01-26]#data",
            [
                "enforcement.yaml|- «highest-daily-arrests[as reporte]|error DS6003: The conflict 'record-day-exceeded' names "
                + "'highest-daily-arrests[as reporte]', and highest-daily-arrests has no figure 'as reporte' (did you mean 'as "
                + "reported'?); it has as reported. Write figures as series[period] and claims as series[period]#voice.",
            ]
        },
        {
            "a broken sum", "enforcement.yaml", Part(566), Part(567),
            [
                "enforcement.yaml|value: «1,179|warning DS5011: The parts of enforcement.arrests.2025-01-26#data-obtained-by-nbc-news do "
                + "not add up: 613 + 567 = 1,180 arrests, against 1,179 arrests: off by 1 arrest. As printed the sides are 1 arrest apart. "
                + "Correct the data, or explain it under 'conflicts:'.",
                "enforcement.yaml|quote: «567 were|error DS4007: The quotation “567 were individuals who lacked legal authorization to "
                + "remain in the United States but had not committed any crimes” of "
                + "enforcement.non-criminal-arrests.2025-01-26#data-obtained-by-nbc-news is not in quotes.lock. Run the verify target with "
                + "the documents at hand; it finds the words and writes the lock.",
                "enforcement.yaml|assert: «criminal-arrests[2025-01-26] + non|error DS5001: The check 'criminal-and-non-criminal-add-up' "
                + "fails: 613 + 567 = 1,180 arrests, against 1,179 arrests: off by 1 arrest. As printed the sides are 1 arrest apart. "
                + "Correct the data; or, where the documents say so, keep it with 'expect: fails' and 'because:'.",
                "quotes.lock|^enforcement.non-criminal-arrests.2025-01-26#data-obtained-by-nbc-news|error DS4008: This line of the lock "
                + "belongs to no quotation: enforcement.non-criminal-arrests.2025-01-26, "
                + "enforcement.non-criminal-arrests.2025-01-26#data-obtained-by-nbc-news. Run the verify target with the documents "
                + "at hand.",
            ]
        },
        {
            "a failure that is no longer expected", "border.yaml", "    expect: fails\n", "    expect: holds\n",
            ["border.yaml|assert: «crossings-fall[2025-03] ==|error DS5002: The check 'fall-follows-from-counts' was expected to hold, "
            + "and it fails: (137,000 − 7,000) / 137,000 = 94.89 percent, against 94 percent; with the rounding of the printed digits "
            + "94.505 to 95.273, against 93.5 to 94.5: the nearest ends are 0.005 percentage points apart; 94 is 94.89 truncated; "
            + "rounded it is 95. Change 'expect:' and 'because:' to what is now so."]
        },
        {
            "a date before what its document tells", "sources.yaml", "published: 2025-02-05", "published: 2025-01-25",
            [
                .. new[] { "  title: Arrests by ICE\n", "  title: Arrests counted", "  title: Arrests of people",
                "  title: Share of those arrested who" }
                    .Zip(["arrests", "criminal-arrests", "non-criminal-arrests", "share-without-criminal-record"], (title, series) =>
                        $"enforcement.yaml|{title}~«2025-01-26|error DS3011: 'enforcement.{series}.2025-01-26' is an actual that ends on "
                        + $"2025-01-26, after its document 'feb5-article' was published on 2025-01-25. Correct the period, mark it "
                        + $"uncertain with '?', or make the series a target or forecast."),
            ]
        },
        {
            "a dispute that nobody explains", "enforcement.yaml", "      - arrests[2025-01-26]#ice\n"
                + "      - arrests[2025-01-26]#data-obtained-by-nbc-news\n      - arrests[2025-01-26]#nbc-news\n",
            "      - arrests[2025-01-26]#ice\n      - criminal-arrests[2025-01-26]\n",
            ["enforcement.yaml|    «2025-01-26|warning DS6001: enforcement.arrests.2025-01-26 has voices that differ: 956 (“ICE reported "
            + "956 arrests on Sunday”, U.S. Immigration and Customs Enforcement); 1,179 (“Data first obtained by NBC News shows that ICE "
            + "arrested a total of 1,179 people on Sunday”, data first obtained by NBC News); 1,179 (“NBC News has learned that ICE "
            + "arrested 1,179 undocumented immigrants on Sunday”, NBC News). Explain it under 'conflicts:' (between, kind, because); the "
            + "data stays as it is."]
        },
        {
            "a bracket that is not closed", "sources.yaml", "agents:", "agents: {",
            ["sources.yaml|«units:|error DS1005: This cannot be read as YAML: brackets are still open above, and this line starts too "
            + "far left to stand inside them. Close them, or indent the line further than their key."]
        },
        {
            "a topic that is misspelt", "targets.yaml", "topic: Targets", "topc: Targets",
            [
                "targets.yaml|«topc|error DS2001: 'topc' is not a key of the file (did you mean 'topic'?). Write one of: topic, title, "
                + "in, by, area, kind, units, agents, anchors, sources, checks, conflicts.",
                "targets.yaml|«daily-arrests:|error DS2002: A file with series has no 'topic'. Add 'topic:' with the name of the class "
                + "that holds them, at the top of the file.",
            ]
        },
    };

    private static string Part(int number) =>
        $"      value: {number}\n      by: {{ unnamed: data first obtained by NBC News, name: DataObtainedByNbcNews }}\n"
        + "      via: nbc-news\n"
        + "      note: the sentence names nobody; it follows the one on the data that NBC News obtained\n"
        + $"      quote: {number} were";

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_slip_in_the_shipped_records_is_reported_once_at_its_place_with_its_remedy(
        string what, string file, string was, string becomes, string[] says)
    {
        var text = ShippedRecords.Text(file);
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{what}: '{was}' does not stand in {file}.");
        var files = ShippedRecords.Files.Concat(ShippedRecords.Tables).Append("quotes.lock").Append("names.lock")
            .Select(name => new PageFile(name, name == file ? text[..at] + becomes + text[(at + was.Length)..] : ShippedRecords.Text(name)))
            .ToList();

        var said = new RecordsRunner().Run(files).Where(line => !line.Contains("info DS4000", StringComparison.Ordinal)).Distinct();

        Assert.Equal(string.Join("\n", says.Select(line => Placed(line, files))), string.Join("\n", said));
    }

    [Fact]
    public void The_shipped_records_give_no_issue_but_the_note_on_their_lock()
    {
        var files = ShippedRecords.Files.Concat(ShippedRecords.Tables).Append("quotes.lock").Append("names.lock");
        var said = new RecordsRunner().Run([.. files.Select(name => new PageFile(name, ShippedRecords.Text(name)))]);

        Assert.StartsWith("quotes.lock(1,1): info DS4000: ", Assert.Single(said), StringComparison.Ordinal);
    }

    /// <summary>
    /// The line as the build prints it: the place looked up, so that a record added above moves no expectation. What stands before ~ is
    /// looked for first.
    /// </summary>
    private static string Placed(string line, List<PageFile> files)
    {
        var parts = line.Split('|', 3);
        var text = files.Single(file => file.Name == parts[0]).Text;
        var anchors = parts[1].Split('~');
        var from = anchors.Length > 1 ? text.IndexOf(anchors[0], StringComparison.Ordinal) : 0;
        var mark = anchors[^1].IndexOfAny(['«', '^']);
        var at = text.IndexOf(anchors[^1].Remove(mark, 1), from, StringComparison.Ordinal);
        Assert.True(from >= 0 && at >= 0, $"'{parts[1]}' does not stand in {parts[0]}.");
        at = anchors[^1][mark] == '^' ? text.LastIndexOf('\n', at) + 1 : at + mark;
        var before = text[..at];
        return $"{parts[0]}({before.Count(c => c == '\n') + 1},{at - before.LastIndexOf('\n')}): {parts[2]}";
    }
}
