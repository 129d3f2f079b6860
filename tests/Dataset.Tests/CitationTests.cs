using System.Text.Json;
using Dataset.Runtime;
using Dataset.Runtime.Generated;

namespace Dataset.Tests;

/// <summary>Citations and bibliographies, of the data and of documents that are out to break them.</summary>
public sealed class CitationTests
{
    private const string Hostile = "A } title { of 100% & more_or #less, ~$5 ^2 \\ [link](x) *bold* <b>\"quoted\"</b> &lt; | "
        + "`code` – “–” 🙂";

    private static readonly Source Document = new()
    {
        Key = "hostile-2025",
        Title = Hostile,
        Author = "Smith, J. and {Sons}",
        Publisher = "Cash & Co_",
        Published = Period.Parse("2025-03").AsUncertain(),
        PublishedBasis = "read off a {torn} page",
        Url = "https://example.invalid/a_b?c=%7B&d={e}",
        FileName = "hostile_text.txt",
        Sha256 = new string('0', 64),
    };

    private static readonly Series<Units.Arrest> Series = new(new TopicPage(
        "O ice\tIce\nS arrests\tArrests\t0\n"u8
            + "t Arrests *in all*\nF March2025\t2025-03\nC E7000\tpaper\ts\t0\nQ 0\t\t\t7,000 *arrests*\nF April2025\t2025-04\n"u8
            + "D E8000\tpaper\ts\t0\nQ 0\t\t\t8,000 arrests\n"u8,
        sources: _ => Document));

    private static IFigure Figure => Series.Figures[0];

    public static TheoryData<CitationStyle> Styles => [.. Enum.GetValues<CitationStyle>()];

    [Fact]
    public void A_BibTeX_entry_closes_what_it_opens_whatever_a_title_holds()
    {
        var entry = Figure.Cite(CitationStyle.BibTeX);

        var depth = 0;
        for (var i = 0; i < entry.Length; i++)
        {
            // BibTeX counts a brace behind a backslash too.
            depth += entry[i] switch { '{' => 1, '}' => -1, _ => 0 };
            Assert.True(depth >= 0
                && (depth > 0 || i < "@misc".Length || i == entry.Length - 1), $"The entry ends at {i}: {entry[..(i + 1)]}");
        }

        Assert.Equal(0, depth);
        Assert.StartsWith("@misc{hostile-2025,\n", entry, StringComparison.Ordinal);
        Assert.Contains(@"title = {{A \textbraceright{} title \textbraceleft{} of 100\% \& more\_or \#less, \textasciitilde{}\$5 "
            + @"\textasciicircum{}2 \textbackslash{} [link](x)", entry, StringComparison.Ordinal);
        Assert.Contains("author = {{Smith, J. and ", entry, StringComparison.Ordinal);
        Assert.Contains("url = {https://example.invalid/a_b?c=%7B&d=%7Be%7D}", entry, StringComparison.Ordinal);
        Assert.Contains("year = {2025},\n  month = {3}", entry, StringComparison.Ordinal);
        Assert.Contains("Date uncertain: read off a", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_BibTeX_entry_of_a_day_has_its_whole_date()
    {
        var series = new Series<Units.Arrest>(new TopicPage(
            "O ice\tIce\nS arrests\tArrests\t0\nt Arrests\nF March2025\t2025-03\nC E7000\tpaper\ts\t0\nQ 0\t\t\t7,000 arrests\n"u8,
            sources: _ => Document with { Published = Period.Parse("2025-04-01") }));

        var entry = series.Figures[0].Cite(CitationStyle.BibTeX);
        Assert.Contains("year = {2025},\n  month = {4},\n  date = {2025-04-01},\n", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_CSL_item_parses_and_keeps_every_character()
    {
        using var json = JsonDocument.Parse(Figure.Cite(CitationStyle.CslJson));

        var item = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("hostile-2025", "document", Hostile, "Cash & Co_"),
            (item.GetProperty("id").GetString(), item.GetProperty("type").GetString(), item.GetProperty("title")
            .GetString(), item.GetProperty("publisher").GetString()));
        Assert.Equal("Smith, J. and {Sons}", item.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal("[[2025,3]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText()
            .Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.True(item.GetProperty("issued").GetProperty("circa").GetBoolean());
        Assert.Equal(Document.Url, item.GetProperty("URL").GetString());
    }

    [Fact]
    public void An_untitled_document_is_cited_by_its_label_and_never_by_its_file()
    {
        var document = Document with
        {
            Title = null,
            Label = "untitled article",
            Author = null,
            Publisher = null,
            Published = null,
            Accessed = new(2026, 11, 26),
            Licence = "CC-BY-4.0",
        };
        var series = new Series<Units.Arrest>(new TopicPage(
            "O ice\tIce\nS arrests\tArrests\t0\nt Arrests\nF March2025\t2025-03\nC E7000\tpaper\ts\t0\nQ 0\t\t\t7,000 arrests\nq 12-14\n"u8,
            sources: _ => document));

        Assert.Equal("Arrests, March 2025: 7,000 arrests: “7,000 arrests” ([untitled article], pp. 12–14)", series.Figures[0].Cite());
        Assert.Equal("Arrests, March 2025: 7,000 arrests, according to [untitled article].", series.Figures[0].ToString());
        Assert.Contains("\"title\": \"[untitled article]\"", series.Figures[0].Cite(CitationStyle.CslJson), StringComparison.Ordinal);
        Assert.Contains("\"license\": \"CC-BY-4.0\"", series.Figures[0].Cite(CitationStyle.CslJson), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(series.Figures[0].Cite(CitationStyle.CslJson));
        var day = json.RootElement[0].GetProperty("accessed").GetProperty("date-parts")[0].EnumerateArray();
        Assert.Equal([2026, 11, 26], day.Select(part => part.GetInt32()));
        var entry = series.Figures[0].Cite(CitationStyle.BibTeX);
        Assert.Contains("title = {{[untitled article]}}", entry, StringComparison.Ordinal);
        Assert.Contains("urldate = {2026-11-26}", entry, StringComparison.Ordinal);
        Assert.Contains("note = {Licence: CC-BY-4.0}", entry, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<CitationStyle>(), style =>
        {
            Assert.DoesNotContain("hostile_text", series.Figures[0].Cite(style), StringComparison.Ordinal);
            Assert.DoesNotContain(document.Sha256, series.Figures[0].Cite(style), StringComparison.Ordinal);
        });
        Assert.Equal("[untitled document]", (document with { Label = null }).ToString());
    }

    [Fact]
    public void Markdown_shows_every_character_as_it_is()
    {
        var text = Figure.Cite(CitationStyle.Markdown);

        Assert.StartsWith(@"Arrests \*in all\*, March 2025: **7,000 arrests**, “A } title", text, StringComparison.Ordinal);
        Assert.Contains(@"\[link\](x) \*bold\* \<b\>""quoted""\</b\> \&lt; \| \`code\`", text, StringComparison.Ordinal);
        Assert.Contains(@"“7,000 \*arrests\*”", text, StringComparison.Ordinal);
        Assert.EndsWith("](<https://example.invalid/a_b?c=%7B&d={e}>))", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void A_figure_whose_only_claim_is_deprecated_is_cited_by_it() =>
        Assert.All(Enum.GetValues<CitationStyle>(),
        style => Assert.Contains(style is CitationStyle.Plain or CitationStyle.Markdown ? "8,000 arrests"
        : "hostile-2025", Series.Figures[1].Cite(style), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_default_figure_cannot_be_cited(CitationStyle style) =>
        Assert.StartsWith("This figure is a default value", Assert.Throws<InvalidOperationException>(
            () => default(Figure<Units.Arrest>).Cite(style)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_bibliography_is_of_exactly_the_documents_behind_the_figures(CitationStyle style)
    {
        IFigure[] figures = [Border.Crossings.March2025, Border.Crossings.March2024, Enforcement.Arrests.On26January2025];
        var keys = figures.SelectMany(figure => figure.Claims).SelectMany(claim => claim.Quotations)
            .Select(quotation => quotation.Source.Key).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(keys, figures.Sources().Select(source => source.Key));
        Assert.InRange(keys.Count, 2, Catalog.Sources.Count - 1);
        var text = figures.Bibliography(style);
        Assert.All(Catalog.Sources, source =>
        {
            var mark = style switch
            {
                CitationStyle.BibTeX => $"{{{source.Key},",
                CitationStyle.CslJson => $"\"id\": \"{source.Key}\"",
                _ => source.ToString()
            };
            Assert.Equal(keys.Contains(source.Key),
                (style is CitationStyle.Markdown ? text.Replace("\\", string.Empty, StringComparison.Ordinal) : text)
                .Contains(mark, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_style_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Cite((CitationStyle)17));
}
