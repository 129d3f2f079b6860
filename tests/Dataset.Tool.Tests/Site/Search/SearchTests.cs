using System.Text;
using System.Text.Json;
using Dataset.Tool.Site;
using Dataset.Tool.Site.Search;
using Dataset.Tool.Tests.Site.Formats;

namespace Dataset.Tool.Tests.Site.Search;

/// <summary>What is typed finds the figure that is meant.</summary>
public sealed class SearchTests
{
    private static readonly Lazy<ReadOnlyMemory<byte>> Index = new(static () => SearchIndex.Write(Loaded.Shipped).Bytes);

    [SkippableTheory]
    [InlineData("7,000", "Border.Crossings.March2025")]
    [InlineData("7000", "Border.Crossings.March2025")]
    [InlineData("7 000", "Border.Crossings.March2025")]
    [InlineData("7.000", "Border.Crossings.March2025")]
    [InlineData("7k", "Border.Crossings.March2025")]
    [InlineData("seven thousand", "Border.Crossings.March2025")]
    [InlineData("nbc news", "Enforcement.Arrests.On26January2025")]
    [InlineData("crossings", "Border.Crossings.March2025")]
    [InlineData("crosings", "Border.Crossings.March2025")]
    [InlineData("corssings", "Border.Crossings.March2025")]
    [InlineData("crossi", "Border.Crossings.March2025")]
    [InlineData("Border.Crossings.March2025", "Border.Crossings.March2025")]
    [InlineData("crossings march 2025", "Border.Crossings.March2025")]
    [InlineData("percent", "Border.CrossingsFall.March2025")]
    [InlineData("94%", "Border.CrossingsFall.March2025")]
    [InlineData("border agents", "Border.Crossings.March2025")]
    [InlineData("north of", "Enforcement.Removals.SinceInauguration")]
    [InlineData("1,179", "Enforcement.Arrests.On26January2025")]
    [InlineData("crossings, march 2025, nonexistentword", "Border.Crossings.March2025")]
    public void Among_the_first_three_is_the_figure(string query, string name)
    {
        Node.Require();

        var answer = Node.Ask(Index.Value, [query]).GetProperty("answers")[0];

        Assert.Contains(name, Names(answer).Take(3));
    }

    [SkippableFact]
    public void A_result_leads_to_the_figures_page_and_says_value_period_and_speaker()
    {
        Node.Require();

        var entry = Node.Ask(Index.Value, ["7,000"]).GetProperty("answers")[0].GetProperty("entries")[0];

        Assert.Equal(
            ["figures/border.crossings.2025-03.html", "7,000 crossings", "March 2025", "border agents"],
            [Text(entry, "path"), Text(entry, "text"), Text(entry, "period"), entry.GetProperty("speakers")[0].GetString()!]);
    }

    [SkippableFact]
    public void Without_words_all_figures_are_found_and_a_filter_leaves_those_of_its_value()
    {
        Node.Require();
        var data = Loaded.Shipped;

        int Count(object? filters) => Node.Ask(Index.Value, [""], null, filters).GetProperty("answers")[0].GetProperty("count").GetInt32();

        Assert.Equal(data.Catalog.Figures.Count, Count(null));
        Assert.Equal(
            data.Catalog.Figures.Count(static one => one.Series.Kind is Runtime.SeriesKind.Target), Count(new { kind = "Target" }));
        Assert.Equal(data.Catalog.Figures.Count(one => data.ChecksOf(one).Any(static check => check.Verdict is Runtime.Verdict.Fails)),
            Count(new { verdict = "Fails" }));
        Assert.Equal(data.Catalog.Figures.Count(static one => one.Shape is Runtime.FigureShape.Floor), Count(new { shape = "Floor" }));
        Assert.Equal(data.Catalog.Figures.Count(static one => one.Series.TopicId == "border" && one.IsDisputed
            || (one.Series.TopicId == "border" && Loaded.Shipped.ConflictsOf(one).Count > 0)),
            Count(new { disputed = "Disputed", topic = data.Catalog.Topics.Single(static one => one.Id == "border").Title }));
    }

    [SkippableFact]
    public void Words_that_no_figure_has_together_find_those_that_have_most_of_them_and_say_so()
    {
        Node.Require();

        var answers = Node.Ask(Index.Value, ["crossings xyzzyxyzzy", "xyzzyxyzzy", "crossings"]).GetProperty("answers");

        Assert.True(answers[0].GetProperty("isPartial").GetBoolean());
        Assert.Equal(answers[2].GetProperty("count").GetInt32(), answers[0].GetProperty("count").GetInt32());
        Assert.Equal(0, answers[1].GetProperty("count").GetInt32());
        Assert.False(answers[2].GetProperty("isPartial").GetBoolean());
    }

    [SkippableFact]
    public void A_bulk_series_is_found_by_its_title_and_by_its_keys()
    {
        Node.Require();

        var answers = Node.Ask(SearchIndex.Write(Loaded.WithBulk()).Bytes, ["product", "CEB", "2015"]).GetProperty("answers");

        Assert.All(answers.EnumerateArray(), static answer => Assert.Equal(["World.Gdp"], Names(answer)));
        Assert.Equal("series/world.gdp.html", Text(answers[0].GetProperty("entries")[0], "path"));
    }

    [SkippableFact]
    public void Of_ten_thousand_figures_the_index_is_small_and_each_is_found()
    {
        Node.Require();
        var data = Loaded.Many(10_000);
        var index = TimeGuard.Run(() => SearchIndex.Write(data).Bytes);
        var figure = data.Catalog.Figures[7_777];

        var answer = Node.Ask(index, [figure.Name, figure.Text, "aplications"]);

        Assert.InRange(index.Length, 1, 3_000_000);
        Assert.Equal(figure.Name, Names(answer.GetProperty("answers")[0])[0]);
        Assert.True(answer.GetProperty("answers")[2].GetProperty("count").GetInt32() > 1_000);
        var time = answer.GetProperty("loaded").GetDouble() + answer.GetProperty("answers")[0].GetProperty("time").GetDouble();
        Assert.True(time < 3_000, $"The first result came after {time:N0} ms.");
    }

    [SkippableTheory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Any_title_is_text_in_the_index(string text)
    {
        Node.Require();
        var index = SearchIndex.Write(Loaded.WithText(text)).Bytes;

        var entry = Node.Ask(index, ["ducks 7,000"]).GetProperty("answers")[0].GetProperty("entries")[0];

        Assert.Equal(text, Text(entry, "title"));
        Assert.DoesNotContain("<", Encoding.UTF8.GetString(index.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_is_one_assignment_of_JSON()
    {
        var text = Encoding.UTF8.GetString(Index.Value.Span);

        Assert.StartsWith("globalThis.datasetIndex={", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text["globalThis.datasetIndex=".Length..].TrimEnd(';', '\n'));
        var index = json.RootElement;
        var terms = Text(index, "terms").Split(' ');
        Assert.Equal(terms.Order(StringComparer.Ordinal), terms);
        Assert.Equal(terms.Length, Text(index, "postings").Split(' ').Length);
        Assert.Equal(Loaded.Shipped.Catalog.Figures.Count, index.GetProperty("texts").GetArrayLength());
        Assert.Contains("7000", terms);
        Assert.All(new[] { "names", "paths", "periodOf", "speakersOf" }, name =>
            Assert.Equal(index.GetProperty("texts").GetArrayLength(), index.GetProperty(name).GetArrayLength()));
    }

    [Fact]
    public void The_page_runs_scripts_of_files_alone_and_without_them_leads_to_the_list()
    {
        var page = SearchPage.Make(Loaded.Shipped);
        var markup = page.Head.ToString() + page.Body;

        Assert.Equal(SiteMap.Search, page.Path);
        Assert.DoesNotMatch("<script(?! src=)| on[a-z]+=|style=|javascript:", markup);
        Assert.Matches("(?s)<noscript>.*figures\\.html.*</noscript>", markup);
        Assert.Contains("role=\"status\"", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_makes_no_markup_of_a_text()
    {
        var script = File.ReadAllText(Repository.PathOf("src", "Dataset.Tool", "Site", "Assets", "search.js"));

        Assert.DoesNotMatch(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function|fetch\\(|XMLHttpRequest|import\\(", script);
    }

    private static List<string> Names(JsonElement answer) =>
        [.. answer.GetProperty("entries").EnumerateArray().Select(static one => Text(one, "name"))];

    private static string Text(JsonElement node, string name) => node.GetProperty(name).GetString()!;
}
