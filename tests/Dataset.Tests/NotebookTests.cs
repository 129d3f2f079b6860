using AngleSharp.Html.Parser;
using Dataset.Runtime;
using Dataset.Units;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dataset.Tests;

/// <summary>What Polyglot Notebooks and dotnet-repl show, by their own formatter.</summary>
public sealed class NotebookTests
{
    private static Source OneSource => Enforcement.Arrests.On26January2025.Sources[0];

    public static TheoryData<string> Ids => [.. Catalog.Figures.Select(figure => figure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_is_a_card_of_some_lines(string id)
    {
        var figure = Catalog.Get(id);

        foreach (var shown in (object[])[figure, TypedNames.Value(figure)])
        {
            var html = Html(shown);
            Assert.InRange(html.Length, 1, 2_000);
            var text = Text(html);
            Assert.Contains(figure.Name, text, StringComparison.Ordinal);
            var speaker = figure.Claims[0].By.Name;
            Assert.Contains(speaker.Length > 80 ? speaker[..79] + "…" : speaker, text, StringComparison.Ordinal);
            Assert.StartsWith(figure.ToString()!, Plain(shown), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_card_has_the_value_its_hedge_its_words_its_speaker_and_its_document()
    {
        var text = Text(Html(Border.Crossings.February2025));

        Assert.StartsWith("about 8,300 crossings", text, StringComparison.Ordinal);
        Assert.Contains("February 2025", text, StringComparison.Ordinal);
        const string Words = "“February’s crossings, at approximately 8,300, were the lowest in at least 25 years”";
        Assert.Contains(Words, text, StringComparison.Ordinal);
        Assert.EndsWith("Border.Crossings.February2025", text, StringComparison.Ordinal);
        Assert.Contains(
            "border agents, in [untitled article on deportations]", Text(Html(Border.Crossings.March2025)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_is_side_by_side_and_says_that_it_is_one()
    {
        var figure = Enforcement.Arrests.On26January2025;

        var html = Html(figure);

        var cells = new HtmlParser().ParseDocument(html).QuerySelectorAll("td b").Select(cell => cell.TextContent);
        Assert.Equal(figure.Voices.Select(voice => voice.Text), cells);
        var failed = Catalog.ChecksOf(figure).Count(check => check.Verdict is Verdict.Fails);
        Assert.True(failed > 1);
        Assert.Contains($"disputed {failed} failed checks", Text(html), StringComparison.Ordinal);
        Assert.EndsWith($"(disputed, {failed} failed checks)", Plain(figure), StringComparison.Ordinal);
        var passes = Catalog.Figures.First(one => Catalog.ChecksOf(one).All(check => check.Verdict is not Verdict.Fails));
        Assert.DoesNotContain("failed check", Text(Html(passes)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_and_a_list_are_one_table_each()
    {
        var series = Border.Crossings.Series;

        Assert.Equal(series.Figures.Count + 1, Rows(Html(series)));
        Assert.Contains($"{series.Title}: {series.Figures.Count} figures", Text(Html(series)), StringComparison.Ordinal);
        Assert.Equal(series.Figures.Count + 1, Rows(Html(series.Figures)));
        Assert.Equal(series.Figures.Count + 1, Plain(series).Split('\n').Length);
        Assert.Equal(1 + Catalog.FiguresOf(OneSource).Count, Rows(Html(Catalog.FiguresOf(OneSource))));
    }

    [Fact]
    public void A_long_list_is_cut_and_says_how_long_it_is()
    {
        var html = Html(Catalog.Figures);

        Assert.True(Catalog.Figures.Count > 50);
        Assert.Equal(51, Rows(html));
        Assert.Contains($"{Catalog.Figures.Count} figures, of which these are the first 50", Text(html), StringComparison.Ordinal);
        Assert.Equal(51, Plain(Catalog.Figures).Split('\n').Length);
    }

    [Fact]
    public void What_somebody_collected_is_shown_by_the_cards_or_as_a_table()
    {
        Figure<Crossing>[] array = [Border.Crossings.March2024, Border.Crossings.March2025];

        Assert.Contains("137,000 crossings", Text(Html(array)), StringComparison.Ordinal);
        Assert.InRange(Html(array).Length, 1, 5_000);
        Assert.InRange(Html(Catalog.Figures.Take(3).ToList()).Length, 1, 8_000);
    }

    [Fact]
    public void What_is_no_figure_is_its_text()
    {
        Assert.Equal("7,000 crossings", Text(Html(Border.Crossings.March2025.Value)));
        Assert.Equal("8,250 to 8,350 crossings", Text(Html(Border.Crossings.February2025.Range)));
        Assert.Equal("8,250 to 8,350 crossings", Text(Html(((IFigure)Border.Crossings.February2025).Range)));
        Assert.Equal("7,000 crossings", Plain(Border.Crossings.March2025.Value));
        Assert.Equal("March 2025", Plain(Border.Crossings.March2025.Period));
        Assert.All(
            (object[])[Catalog.Checks[0], Catalog.Conflicts[0], Catalog.Sources[0], Border.Crossings.March2025.Claims[0],
                Border.Crossings.March2025.Claims[0].Quotations[0]],
            one => Assert.Equal(one.ToString(), Text(Html(one))));
        Assert.Equal("(no figure)", Text(Html(default(Figure<Crossing>))));
    }

    [Fact]
    public void Nothing_of_the_data_is_markup()
    {
        var source = OneSource with { Title = "<script>alert('&amp;')</script>", Author = null, Publisher = null, Published = null };

        Assert.Equal("“<script>alert('&amp;')</script>”", Text(Html(source)));
        Assert.DoesNotContain("<script", Html(source), StringComparison.Ordinal);
    }

    private static string Html(object value) => value.ToDisplayString("text/html");

    private static string Plain(object value) => value.ToDisplayString("text/plain");

    private static string Text(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent;

    private static int Rows(string html) => new HtmlParser().ParseDocument(html).QuerySelectorAll("tr").Length;
}
