using System.Text.Json;
using System.Text.Json.Nodes;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Json.Schema;

namespace Dataset.Generator.Tests.RealData;

/// <summary>data/schema.json is for editors; these tests hold it to what the build says.</summary>
public sealed class SchemaTests
{
    private const string Hash = Samples.Hash;

    private static readonly string Json = ShippedRecords.Text("schema.json");

    private static readonly JsonSchema Schema = JsonSchema.FromText(Json);

    /// <summary>Every key there is, each where it may stand, and one beside them that nobody knows.</summary>
    private const string Everything = $$"""
        unheard: { of: it }
        units:
          arrest: { unheard: of }
        agents:
          ice: { unheard: of }
        anchors:
          start: { unheard: of }
        sources:
          paper: { unheard: of, fiscal_year: { unheard: of }, not_statistic: [{ unheard: of }], not_read: [{ unheard: of }] }
        checks:
          one: { unheard: of }
        conflicts:
          one: { unheard: of }
        """;

    private const string EverythingOfATopic = """
        topic: Ice
        in: paper
        rows-of-a-table:
          unheard: of
          rows: { unheard: of, period: { unheard: of }, hedge: { unheard: of } }
          figures: { 2023: { unheard: of } }
        arrests:
          unheard: of
          figures:
            2025:
              unheard: of
              max_of: arrests
              value: { unheard: of }
              by: { unheard: of }
              corrected: { unheard: of }
              quote: words
            2024:
              unheard: of
              claims:
                - { unheard: of, reading: { unheard: of }, quotes: [{ unheard: of }], earlier: [{ unheard: of }] }
        """;

    /// <summary>A mapping, as the messages of the build call it, and where the schema defines its keys.</summary>
    private static readonly (string What, string Definition)[] Places =
    [
        ("the file", ""),
        ("the unit 'arrest'", "unit"),
        ("the agent 'ice'", "agent"),
        ("the anchor 'start'", "anchor"),
        ("the source 'paper'", "source"),
        ("the fiscal year", "source/properties/fiscal_year"),
        ("an entry of not_statistic", "source/properties/not_statistic/items"),
        ("an entry of not_read", "source/properties/not_read/items"),
        ("the check 'one'", "check"),
        ("the conflict 'one'", "conflict"),
        ("the series 'arrests'", "series"),
        ("the series 'rows-of-a-table'", "series"),
        ("'rows'", "rows"),
        ("the period", "rows/properties/period/oneOf/1"),
        ("the column 'hedge'", "column/oneOf/1"),
        ("the figure '2023'", "rowFigure"),
        ("the figure '2025'", "figure"),
        ("the figure '2024'", "figure"),
        ("the value", "value/oneOf/2"),
        ("the reading", "reading"),
        ("the speaker", "speaker/oneOf/1"),
        ("the correction", "correction"),
        ("a claim", "claim"),
        ("an earlier edition", "vintage"),
        ("a quotation", "quotation"),
    ];

    public static TheoryData<string> Files => [.. ShippedRecords.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_accepts_the_data(string file) => Assert.Empty(Errors(ShippedRecords.Text(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_records_names_the_schema_in_its_first_line(string file) =>
        Assert.Equal("# yaml-language-server: $schema=schema.json", ShippedRecords.Text(file).Split('\n')[0]);

    [Fact]
    public void The_schema_says_which_draft_it_is_written_in() =>
        Assert.Equal("http://json-schema.org/draft-07/schema#", JsonNode.Parse(Json)!["$schema"]!.GetValue<string>());

    // The validator passes over a keyword that it does not know, so a misspelt one would allow everything.
    [Fact]
    public void Every_keyword_of_the_schema_is_one_of_its_draft()
    {
        var draft = JsonSerializer.SerializeToNode(MetaSchemas.Draft7)!.AsObject();
        draft.Remove("$id");
        draft["additionalProperties"] = false;
        var strict = JsonSchema.FromText(draft.ToJsonString());

        Assert.Empty(Errors(strict, Json));
        var misspelt = Errors(strict, """{ "properties": { "title": { "minLenght": 1 } } }""");
        Assert.Contains(misspelt, error => error.StartsWith("/properties/title/minLenght: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_and_the_build_know_the_same_keys()
    {
        var known = KnownToTheBuild();
        var differences = new List<string>();
        foreach (var definition in Places.GroupBy(place => place.Definition))
        {
            var build = definition.SelectMany(place => known[place.What]).ToHashSet(StringComparer.Ordinal);
            var schema = KeysOf(definition.Key).ToHashSet(StringComparer.Ordinal);
            differences.AddRange(build.Except(schema).Select(key => $"{definition.First().What}: the schema does not know '{key}'"));
            differences.AddRange(schema.Except(build).Select(key => $"{definition.First().What}: the build does not know '{key}'"));
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void Every_mapping_of_the_build_is_compared_with_the_schema() =>
        Assert.Equal(Places.Select(place => place.What).Order(StringComparer.Ordinal), KnownToTheBuild()
        .Keys.Order(StringComparer.Ordinal));

    /// <summary>A sample of each rule that a schema can express: the build reports the rule, and the schema refuses the sample.</summary>
    public static TheoryData<string, string> Bad => new()
    {
        { "DS2001", Topic("  arrests:\n    title: T\n    unit: arrest\n    titel: again") },
        { "DS2001", Figure("value: 7", "quote: 7 arrests", "notes: none") },
        { "DS2001", Claim("value: 7", "quote: 7 arrests", "printed: seven") },
        { "DS2001", Source("pages: 7") },
        { "DS2001", "units:\n  arrest: { plural: arrests, kinds: count }" },
        { "DS2001", "checks:\n  one: { assert: 1 == 1, expects: holds }" },
        { "DS2002", Topic("  arrests:\n    unit: arrest") },
        { "DS2002", Topic("  arrests:\n    title: T") },
        { "DS2002", "units:\n  arrest: { singular: arrest }" },
        { "DS2002", "agents:\n  ice: { kind: agency }" },
        { "DS2002", "anchors:\n  start: { in: paper }" },
        { "DS2002", $"sources:\n  paper: {{ sha256: {Hash} }}" },
        { "DS2002", "sources:\n  paper: { text: paper.txt }" },
        { "DS2002", "checks:\n  one: { because: of that }" },
        { "DS2002", "checks:\n  one: { assert: 1 == 2, expect: fails }" },
        { "DS2002", "conflicts:\n  one: { between: [a, b], because: of that }" },
        { "DS2002", "conflicts:\n  one: { kind: time, because: of that }" },
        { "DS2002", "conflicts:\n  one: { between: [a, b], kind: time }" },
        { "DS2002", Figure("value: { is: 7 }", "quote: 7 arrests") },
        { "DS2002", Figure("value: { printed: seven }", "quote: seven arrests") },
        { "DS2002", Figure("quote: 7 arrests") },
        { "DS2002", Claim("quote: 7 arrests") },
        { "DS2002", Figure("value: 7", "quotes: [{ in: paper }]") },
        { "DS2002", Figure("value: 7", "quote: 7 arrests", "by: { of: ice }") },
        { "DS2002", Figure("value: 7", "quote: 7 arrests", "corrected: { was: 8 }") },
        { "DS2002", Source("not_statistic: [{ quote: 7 days }]") },
        { "DS2002", Source("not_statistic: [{ all: dates }]") },
        { "DS2002", Source("not_read: [{ from: here, because: a list of names }]") },
        { "DS2008", Source("not_statistic: [{ all: numbers, because: I say so }]") },
        { "DS2002", Source("fiscal_year: { named_for: start }") },
        { "DS2003", Source("fiscal_year: 10-01") },
        { "DS2008", Source("fiscal_year: { starts: 04-01, named_for: middle }") },
        { "DS2013", Source("fiscal_year: { starts: 1 October }") },
        { "DS2013", Source("fiscal_year: { starts: 31-12 }") },
        { "DS2002", Figure("reading: { is: 7, of: seven }", "quote: seven arrests") },
        { "DS2002", Figure("value: { is: 7, plus: 1 }", "quote: 7 arrests") },
        { "DS2002", "units:\n  megawatt: { plural: megawatts, times: 1e6 }" },
        { "DS2003", "units:\n  megawatt: { plural: megawatts, of: watt, times: 0 }" },
        { "DS2003", "units:\n  arrest: { plural: arrests, verbs: arrested }" },
        { "DS2003", Figure("value: 7", "quote: 7 arrests", "neutral: astonishing") },
        { "DS2003", Figure("value: 7", "quote: 7 arrests", "neutral: [7th]") },
        { "DS2003", Figure("reading: seven", "quote: seven arrests") },
        { "DS2004", Figure("value: { is: 7, interval: 6 to 8, level: 0.95 }", "quote: 7 arrests") },
        { "DS2004", Figure("value: { is: 7, plus: 1, minus: -1 }", "quote: 7 arrests") },
        { "DS2003", "units: [arrest]" },
        { "DS2003", "units:\n  arrest: arrests" },
        { "DS2003", "units:\n  arrest: { plural: arrests, words: arrested }" },
        { "DS2003", Topic("  arrests: many") },
        { "DS2003", Topic("  arrests:\n    title: [T]\n    unit: arrest") },
        { "DS2003", Topic("  arrests:\n    title: T\n    unit: arrest\n    partition: [[part]]") },
        { "DS2003", Topic("  arrests:\n    title: T\n    unit: arrest\n    partition: part") },
        { "DS2003", Topic("  arrests:\n    title: T\n    unit: arrest\n    figures: [2025]") },
        { "DS2003", Figure("value: [7]", "quote: 7 arrests") },
        { "DS2003", Figure("value: 7", "quotes: 7 arrests") },
        { "DS2003", Figure("value: 7", "quotes: [7 arrests]") },
        { "DS2003", Figure("claims: { value: 7 }") },
        { "DS2003", Figure("claims: [7]") },
        { "DS2003", Source("not_statistic: 7 days") },
        { "DS2007", Figure("value: 7", "quote: 7 arrests", "quotes: [{ quote: 7 arrests }]") },
        { "DS2007", Figure("value: 7", "claims: [{ value: 7, quote: 7 arrests }]") },
        { "DS2007", Figure("value: 7", "reading: { is: 7, of: seven, because: of that }", "quote: 7 arrests") },
        { "DS2007", Claim("value: 7", "reading: { is: 7, of: seven, because: of that }", "quote: 7 arrests") },
        { "DS2007", Figure("reading: { is: 7, of: seven, because: of that }", "claims: [{ value: 7, quote: 7 arrests }]") },
        { "DS2007", Figure("value: { is: 7, interval: 6 to 8, plus: 1, minus: 1 }", "quote: 7 arrests") },
        { "DS2007", Topic("  arrests:\n    title: T\n    unit: arrest\n    counts: levels\n    change_of: others") },
        { "DS2002", Rows("value: Count") },
        { "DS2002", Rows("period: Year") },
        { "DS2002", Rows("period: { month: Month }", "value: Count") },
        { "DS2002", Rows("period: Year", "value: Count", "names: { ARB: ArabWorld }") },
        { "DS2002", Rows("period: Year", "value: Count", "hedge: { map: { c: about } }") },
        { "DS2002", Source("header_rows: 2") },
        { "DS2003", Rows("period: [Year, Month]", "value: Count") },
        { "DS2003", Rows("period: Year", "value: Count", "where: { Port: [] }") },
        {
            "DS2007",
            Rows("period: Year", "value: Count", "by: Port").Replace("  rows:", "  figures: {}\n  rows:", StringComparison.Ordinal)
        },
        { "DS2001", Rows("period: Year", "value: Count") + "\n  figures: { 2025: { note: so, value: 7 } }" },
        { "DS2002", Rows("period: Year", "value: Count") + "\n  figures: { 2025: {} }" },
        { "DS2007", Rows("period: { is: 2022, year: Year }", "value: Count") },
        { "DS2007", Source("table: paper.csv") },
        { "DS2008", Rows("period: Year", "value: Count", "sum: maybe") },
        { "DS2017", Rows("period: Year", "value: Count", "by: Port", "names: { ARB: arab-world }") },
        { "DS7001", Table("delimiter: semicolon") },
        { "DS7001", Table("skip_rows: some") },
        { "DS7001", Table("columns: { Year: one to four }") },
        { "DS2007", Figure("value: 7", "quote: 7 arrests", "max_of: arrests", "min_of: arrests") },
        { "DS2007", "checks:\n  one: { assert: 1 == 1, compute: 1 + 1 }" },
        { "DS2008", "topic: Ice\nkind: guess" },
        { "DS2008", Topic("  arrests:\n    title: T\n    unit: arrest\n    kind: guess") },
        { "DS2008", Figure("value: 7", "quote: 7 arrests", "rank: best", "reason: it is") },
        { "DS2008", Figure("value: 7", "quote: 7 arrests", "max_of: arrests", "each: hour") },
        { "DS2008", Figure("value: 7", "quote: 7 arrests", "status: guessed") },
        { "DS2008", Topic("  arrests:\n    title: T\n    unit: arrest\n    counts: down") },
        { "DS2008", Topic("  arrests:\n    title: T\n    unit: arrest\n    statistic: mean") },
        { "DS2008", Source("language: english") },
        { "DS2008", "units:\n  arrest: { plural: arrests, kind: weight }" },
        { "DS2008", "checks:\n  one: { assert: 1 == 1, expect: success }" },
        { "DS2008", "conflicts:\n  one: { between: [a, b], kind: weather, because: of that }" },
        { "DS2009", Figure("value: 7", "quote: 7 arrests", "rank: preferred") },
        { "DS2009", Claim("value: 7", "quote: 7 arrests", "rank: deprecated") },
        { "DS2010", "sources:\n  paper: { text: paper.txt, sha256: ABCDEF }" },
        { "DS2011", Figure("value: 7", "quote: 7 arrests " + string.Join(' ', Enumerable.Repeat("word", 24))) },
        { "DS2011", Figure("value: 7", "quotes: [{ quote: 7 arrests " + string.Join(' ', Enumerable.Repeat("word", 24)) + " }]") },
        { "DS2012", "topic: Ice\ntitle: ''" },
        { "DS2012", Figure("value: 7", "quote: 7 arrests", "note:") },
        { "DS2013", "anchors:\n  start: { date: 26 January 2025 }" },
        { "DS2013", Source("published: last week") },
        { "DS2014", Source("published: 2025-03-31?") },
        { "DS2015", Figure("value: 7", "quote: 7 arrests", "by: { unnamed: somebody, count: several }") },
        { "DS2015", Figure("value: 7", "quote: 7 arrests", "by: { unnamed: somebody, count: 0 }") },
        { "DS2016", Topic("  Arrests:\n    title: T\n    unit: arrest") },
        { "DS2016", "units:\n  arrest_per_day: { plural: arrests }" },
        { "DS2016", $"sources:\n  The paper: {{ text: paper.txt, sha256: {Hash} }}" },
        { "DS2016", "checks:\n  1st: { assert: 1 == 1 }" },
        { "DS2017", "topic: ice" },
        { "DS2017", Topic("  arrests:\n    title: T\n    unit: arrest\n    name: all arrests") },
        { "DS2017", Figure("name: in-march", "value: 7", "quote: 7 arrests") },
        { "DS2017", Figure("value: 7", "quote: 7 arrests", "by: { unnamed: somebody, name: some body }") },
        { "DS2017", Figure("value: 7", "quote: 7 arrests", "renamed_from: old-name") },
        { "DS2018", Figure("note: nothing was said") },
        { "DS2019", Figure("value: 7") },
        { "DS2019", Figure("reading: { is: 7, of: seven, because: of that }") },
        { "DS2021", Figure("value: { is: 7, printed: seven }", "quote: seven arrests") },
        { "DS2019", Claim("value: 7") },
        { "DS2007", Source("title: T\n    label: untitled report") },
        { "DS2002", Source("original: paper.pdf") },
        { "DS2002", Source($"original_sha256: {Hash}") },
        { "DS2013", Source("accessed: yesterday") },
        { "DS2008", Topic("  arrests:\n    title: T\n    unit: arrest\n    adjustment: seasonally") },
        { "DS2013", Figure("value: 7", "quote: 7 arrests", "earlier: [{ value: 8, quote: 8 arrests, as_of: May }]") },
        { "DS2002", Figure("value: 7", "quote: 7 arrests", "earlier: [{ quote: 8 arrests }]") },
        { "DS2019", Figure("value: 7", "quote: 7 arrests", "earlier: [{ value: 8 }]") },
        { "DS2001", Figure("value: 7", "quote: 7 arrests", "earlier: [{ value: 8, quote: 8 arrests, by: ice }]") },
        { "DS2007", Figure("claims: [{ value: 7, quote: 7 arrests }]", "earlier: [{ value: 8, quote: 8 arrests }]") },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void The_schema_refuses_what_the_build_refuses(string rule, string yaml)
    {
        var issues = DatasetCompiler.ReadFile("sample.yaml", yaml, default).Issues;

        Assert.Contains(issues, issue => issue.Rule.Id == rule);
        Assert.All(issues, issue => Assert.DoesNotContain("DS1", issue.Rule.Id[..3], StringComparison.Ordinal));
        Assert.NotEmpty(Errors(yaml));
    }

    /// <summary>The bad samples are bad for one reason each.</summary>
    public static TheoryData<string> Good => new()
    {
        Topic("  arrests:\n    title: T\n    unit: arrest"),
        Figure("value: 7", "quote: 7 arrests"),
        Figure("value: 0.10", "quote: 0.10 arrests"),
        Figure("value: about 7,000", "quote: about 7,000 arrests", "by: ice", "via: nbc", "rank: preferred", "reason: it is later"),
        Figure("value: { is: 7, interval: 6 to 8, level: 95% }", "quote: 7 arrests (95% CI 6 to 8)", "status: estimated",
        "neutral: [proud]"),
        Figure("value: { is: 5.20, plus: 1.14, minus: 1.19 }", "quote: 5.20 +1.14 −1.19 arrests"),
        Figure("value: { is: 5.1 ± 0.2, level: 95% }", "quote: 5.1 ± 0.2 arrests"),
        Figure("claims: [{ reading: { is: 7, of: seven, because: of that }, quote: seven arrests, status: revised }]",
        "status: provisional", "neutral: [sad]"),
        Topic("  arrests:\n    title: T\n    unit: arrest\n    change_of: others\n    counts: rise\n    statistic: median\n    neutral: "
        + "[proud, sad]"),
        Source("language: en-IN"),
        Source($"label: untitled report\n    accessed: 2025-06-01\n    licence: CC-BY-4.0\n    original: paper.pdf\n"
        + $"    original_sha256: {Hash}"),
        Topic("  arrests:\n    title: T\n    unit: arrest\n    adjustment: seasonal-and-calendar"),
        Figure("value: 7", "quote: 7 arrests", "page: 12", "earlier: [{ value: 8, quote: 8 arrests, in: paper, as_of: 2025-06-01, "
        + "status: provisional, note: so it was, page: Summary }, { value: 9, quotes: [{ quote: 9 arrests, page: xii }] }]"),
        "units:\n  megawatt: { plural: megawatts, verbs: [generated], symbols: [MW], of: watt, times: 1e6 }\n  cent: { plural: cents, "
        + "of: euro, times: 0.01 }",
        Figure("reading: { is: nearly 50, of: nearly fifty, because: of that }",
        "quotes: [{ in: paper, quote: nearly fifty of the arrests, before: it was, after: they say }]"),
        Figure("claims: [{ value: 7, quote: 7 arrests }, { value: 8, quote: 8 arrests, by: { unnamed: somebody, name: Somebody, of: ice, "
        + "count: 2, why: none was given } }]"),
        Figure("value: 7", "quote: 7 arrests", "renamed_from: [OldName, OlderName]", "retracted: it was never said"),
        Figure("value: 7", "quote: 7 arrests", "corrected: { was: 8, because: misread, on: 2025-06-01 }"),
        Figure("value: 7", "quote: 7 arrests in decades", "max_of: arrests", "within: decades", "each: month"),
        Rows("period: Year", "value: Count", "where: { Port: [North, South], Kind: 7 }", "by: Port", "names: { North: NorthPort }",
        "area: Port", "times: 1e6", "sum: true", "hedge: Sign", "uncertainty: Error", "scale: { column: Scale, map: { 3: 1000 } }"),
        Rows("period: { year: { column: Year, map: { 2025 (FYTD): 2025 } }, month: Month, day: Day }", "value: Count", "status: Flag"),
        Rows("period: { is: 2022 }", "value: Count", "unit: { column: Unit, map: { kg: kilogram } }"),
        Table("delimiter: tab\n    skip_rows: 2\n    header_rows: 2\n    comment: '#'\n    missing: [NA, '..', 999]"),
        Table("columns: { Year: 1-4, Kind: 5, Count: 6- }"),
        Source("published: 2025-03-31?\n    published_basis: it says so"),
        Source("published: 2025\n    not_statistic: [{ quote: 7 days, because: a length of time }]"),
        "units:\n  arrest: { plural: arrests, kind: measure }\nagents:\n  ice: { name: ICE, kind: agency }\nanchors:\n  start: { date: "
        + "2025-01-20, in: paper, quote: on January 20 }",
        "checks:\n  one: { assert: 1 == 2, expect: fails, because: of that }\n  two: { compute: 1 + 1 }\nconflicts:\n  one: { between: "
        + "[a, b], kind: time, because: of that }",
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void The_schema_accepts_what_the_build_accepts(string yaml)
    {
        Assert.Empty(DatasetCompiler.ReadFile("sample.yaml", yaml, default).Issues);
        Assert.Empty(Errors(yaml));
    }

    private static IReadOnlyList<string> Errors(string yaml) => Errors(Schema, YamlAsJson.Of(yaml)?.ToJsonString() ?? "null");

    /// <summary>What is wrong and where, as JSON pointers; nothing for a valid instance.</summary>
    private static IReadOnlyList<string> Errors(JsonSchema schema, string json)
    {
        using var instance = JsonDocument.Parse(json);
        var evaluation = schema.Evaluate(instance.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var errors =
            from detail in evaluation.Details ?? []
            from error in detail.Errors ?? []
            select $"{detail.InstanceLocation}: {error.Value}";
        return evaluation.IsValid ? [] : [.. errors.DefaultIfEmpty("not valid")];
    }

    private static string Topic(string series) =>
        "topic: Ice\nin: paper\n" + string.Join('\n', series.Split('\n').Select(line => line[2..]));

    private static string Figure(params string[] keys) =>
        Topic("  arrests:\n    title: T\n    unit: arrest\n    figures:\n      2025:\n"
        + string.Join('\n', keys.Select(key => "        " + key)));

    private static string Claim(params string[] keys) => Figure($"claims: [{{ {string.Join(", ", keys)} }}]");

    private static string Source(string more) => $"sources:\n  paper:\n    text: paper.txt\n    sha256: {Hash}\n    {more}";

    private static string Table(string more) => $"sources:\n  table:\n    table: table.csv\n    sha256: {Hash}\n    {more}";

    private static string Rows(params string[] keys) =>
        Topic("  arrests:\n    title: T\n    unit: arrest\n    rows:\n" + string.Join('\n', keys.Select(key => "      " + key)));

    /// <summary>The lists of known keys that the build gives for an unknown one.</summary>
    private static Dictionary<string, HashSet<string>> KnownToTheBuild()
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var yaml in (string[])[Everything, EverythingOfATopic])
        {
            foreach (var issue in DatasetCompiler.ReadFile("sample.yaml", yaml, default)
                .Issues.Items.Where(issue => issue.Rule.Id == BindingRules.UnknownKey.Id))
            {
                Assert.Equal("unheard", issue.Arguments[0]);
                known.TryAdd(issue.Arguments[1], []);
                known[issue.Arguments[1]].UnionWith(issue.Arguments[3].Split(", "));
            }
        }

        return known;
    }

    private static IEnumerable<string> KeysOf(string definition)
    {
        var node = JsonNode.Parse(Json)!;
        foreach (var part in definition.Length == 0 ? [] : ("definitions/" + definition).Split('/'))
        {
            node = node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!;
        }

        return node["properties"]!.AsObject().Select(property => property.Key);
    }
}
