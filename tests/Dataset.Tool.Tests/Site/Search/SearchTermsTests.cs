using Dataset.Tool.Site.Search;
using Dataset.Tool.Tests.Site.Formats;

namespace Dataset.Tool.Tests.Site.Search;

/// <summary>A number has one spelling however it is written, and a word has no ending.</summary>
public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("7,000 crossings", "7000 crossing")]
    [InlineData("7 000", "7000")]
    [InlineData("7\u00A0000 and 7\u202F000 and 7’000", "7000 and 7000 and 7000")]
    [InlineData("seven thousand crossings", "7000 crossing")]
    [InlineData("Seven Thousand", "7000")]
    [InlineData("one hundred and twenty-three agents and nine more", "123 agent and 9 more")]
    [InlineData("two million three hundred thousand and five", "2300005")]
    [InlineData("five six", "5 6")]
    [InlineData("twenty ten", "20 10")]
    [InlineData("one million two million", "1000000 2000000")]
    [InlineData("one hundred two hundred", "100 200")]
    [InlineData("hundred hundred thousand", "100 100000")]
    [InlineData("a hundred and more", "a 100 more")]
    [InlineData("7k", "7 7000")]
    [InlineData("1.4 million", "1.4 1400000")]
    [InlineData("$45 billion", "dollar 45 45000000000")]
    [InlineData("94%", "94 percent")]
    [InlineData("4.10", "4.1")]
    [InlineData("007", "7")]
    [InlineData("0.50", "0.5")]
    [InlineData("March 2025 137 000", "march 2025 137000")]
    [InlineData("2025-03-26", "2025 3 26")]
    [InlineData("1,2025", "1 2025")]
    [InlineData("Border.Crossings.March2025", "border crossing march 2025")]
    [InlineData("RecordMonths", "record month recordmonth")]
    [InlineData("NBCNews", "nbc new nbcnew")]
    [InlineData("agencies’ crossings", "agency crossing")]
    [InlineData("Trump's status, boss", "trump status boss")]
    [InlineData("Ñandú Ünal İzmir ΣΑΣ", "nandu unal izmir σασ")]
    [InlineData("7-mile", "7 mile")]
    [InlineData("5 metres", "5 metre")]
    [InlineData("", "")]
    [InlineData("\ud83d😀 \0 <b>", "b")]
    public void A_text_has_these_terms(string text, string terms) => Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text)));

    [SkippableFact]
    public void The_script_reads_each_text_as_the_tool_does()
    {
        Node.Require();
        string[] texts =
        [
            .. HostileTexts.List,
            .. typeof(SearchTermsTests).GetMethod(nameof(A_text_has_these_terms))!.GetCustomAttributes(typeof(InlineDataAttribute), false)
                .Select(static row => (string)((InlineDataAttribute)row).GetData(null!).Single()[0])
                .Where(static text => !text.Contains('\ud83d', StringComparison.Ordinal)),
            .. Loaded.Shipped.Catalog.Figures.SelectMany(static figure => figure.Claims
                .SelectMany(static claim => claim.Quotations.Select(static one => one.Words))
                .Concat([figure.Name, figure.Text, figure.Series.Title, figure.Series.Note ?? string.Empty, figure.Period.ToString()]))
                .Distinct(),
        ];

        var read = Node.Ask(SearchIndex.Write(Loaded.Shipped).Bytes, [], texts).GetProperty("terms").EnumerateArray()
            .Select(static terms => string.Join(' ', terms.EnumerateArray()));

        Assert.Equal(texts.Select(static text => string.Join(' ', SearchTerms.Of(text))), read);
    }
}
