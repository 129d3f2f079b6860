using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dataset.Runtime;

namespace Dataset.Tests;

/// <summary>
/// What the five documents say that does not fit together: in the catalogue, in the footnote of each figure, and in the briefing, with all
/// the words.
/// </summary>
public sealed partial class ContradictionTests
{
    /// <summary>Pairs found by reading the documents, before the records were looked at.</summary>
    public static TheoryData<string, string, string> Read => new()
    {
        { "94 percent is not what 7,000 of 137,000 gives", "border.crossings-fall.2025-03", "border.crossings.2025-03" },
        { "94 percent is not what 7,000 of 137,000 gives", "border.crossings-fall.2025-03", "border.crossings.2024-03" },
        { "956 or 1,179 on one Sunday", "enforcement.arrests.2025-01-26#ice", "enforcement.arrests.2025-01-26#nbc-news" },
        { "52 percent is the share of the other part",
        "enforcement.share-without-criminal-record.2025-01-26#data-obtained-by-nbc-news",
        "enforcement.non-criminal-arrests.2025-01-26" },
        { "nearly half or nearly 52 percent", "enforcement.share-without-criminal-record.2025-01-26#data-obtained-by-nbc-news",
        "enforcement.share-without-criminal-record.2025-01-26#feb5-article" },
        { "nearly half in a reporter's question, nearly 52 percent in a document, of one 1,179",
        "enforcement.share-without-criminal-record.2025-01-26#data-obtained-by-nbc-news",
        "enforcement.share-without-criminal-record.2025-01-26#nbc-news" },
        { "640 a day for 50 days, 3,857 a day for the next 21", "enforcement.arrests.2025-01-20/2025-03-10",
        "enforcement.arrests.2025-01-20/2025-03-31" },
        { "573 a day in April, over 650 in the first 100 days", "enforcement.removals.2025-04",
        "enforcement.removals.2025-01-20/2025-04-29" },
        { "573 a day in April, over 1,408 to the end of March", "enforcement.removals.2025-04",
        "enforcement.removals.2025-01-20/2025-03-31" },
        { "two months are the lowest", "border.crossings.2025-02", "border.crossings.2025-03" },
        { "7,181 announced, 7,180 in the table", "southwest-border.border-patrol-encounters-announced.2025-03",
        "southwest-border.border-patrol-encounters.2025-03" },
        { "about 8,300 in the news, 8,353 in the table", "border.crossings.2025-02", "southwest-border.border-patrol-encounters.2025-02" },
        { "94 percent in the news, 94.78 by the table", "border.crossings-fall.2025-03",
        "southwest-border.border-patrol-encounters.2025-03" },
        { "32,000 in the news, 32,809 announced", "enforcement.arrests.2025-01-20/2025-03-10",
        "enforcement.arrests-announced.2025-01-20/2025-03-10" },
        { "113,000 to March, 66,463 to April", "enforcement.arrests.2025-01-20/2025-03-31", "enforcement.arrests.2025-01-20/2025-04-29" },
        { "over 100,000 to March, more than 65,000 to April", "enforcement.removals.2025-01-20/2025-03-31",
        "enforcement.removals.2025-01-20/2025-04-29" },
        { "the highest day is 1,100 and one day is 1,179", "enforcement.highest-daily-arrests.as-reported",
        "enforcement.arrests.2025-01-26#data-obtained-by-nbc-news" },
        { "75 at 25 offices are more than 1,500", "targets.daily-arrests-per-office.2025-01-25/..#reports",
        "targets.daily-arrests.2025-01-25/..#reports" },
        { "75 at 25 offices are more than 1,500", "targets.daily-arrests-per-office.2025-01-25/..#reports",
        "enforcement.field-offices.as-reported" },
        { "1,200+ deportations, 1,200 to 1,500 arrests", "targets.daily-deportations.2025-01-25/..",
        "targets.daily-arrests.2025-01-25/..#washington-post" },
        { "3,000 deportations, 3,000 arrests", "targets.daily-deportations.new-target", "targets.daily-arrests.new-target" },
        { "3,000 arrests, 3,000 people", "targets.daily-arrests.new-target", "targets.daily-people.new-target" },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void A_contradiction_that_a_reader_finds_is_in_the_catalogue(string what, string one, string other) =>
        Assert.True(Catalog.Conflicts.Any(conflict => Has(conflict, one) && Has(conflict, other)), what);

    [Fact]
    public void Each_side_has_its_words_and_each_contradiction_its_explanation()
    {
        Assert.NotEmpty(Catalog.Conflicts);
        Assert.All(Catalog.Conflicts, conflict => Assert.False(string.IsNullOrWhiteSpace(conflict.Because), conflict.Id));
        Assert.All(Catalog.Conflicts, conflict => Assert.True(conflict.Between.Count > 1, conflict.Id));
        Assert.All(Catalog.Conflicts.SelectMany(conflict => conflict.Between),
            claim => Assert.NotEqual(0, claim.Quotations.Sum(static one => one.Words.Length) + claim.Cells.Count));
    }

    /// <summary>
    /// What differs and contradicts nothing is no conflict: a hedge, two populations, a target beside a promise, one day beside most days.
    /// </summary>
    [Theory]
    [InlineData("1,100 on a day, and consistently under 1,000", "enforcement.highest-daily-arrests.as-reported",
    "enforcement.usual-daily-arrests.as-reported")]
    [InlineData("75, or at least 75", "targets.daily-arrests-per-office.2025-01-25/..#reports",
    "targets.daily-arrests-per-office.2025-01-25/..#quota-1200-article")]
    [InlineData("1.5 million, or approximately", "enforcement.convicted-or-ordered-deported.as-reported#quota-1200-article",
    "enforcement.convicted-or-ordered-deported.as-reported#feb5-article")]
    [InlineData("1.5 million of two populations", "enforcement.convicted-or-ordered-deported.as-reported",
    "enforcement.paroled-under-biden.as-reported")]
    [InlineData("a quota of arrests and a promise of deportations", "targets.daily-arrests.2025-01-25/..",
    "targets.promised-deportations.upon-taking-office")]
    public void What_contradicts_nothing_is_no_contradiction(string what, string one, string other)
    {
        // Of an id that nothing has, no conflict is found either.
        var ids = Catalog.Figures.SelectMany(static figure => figure.Claims.Select(static claim => claim.Id).Append(figure.Id));
        Assert.All([one, other], id => Assert.Contains(id, ids));
        Assert.False(Catalog.Conflicts.Any(conflict => Has(conflict, one) && Has(conflict, other)), what);
    }

    [Fact]
    public void Voices_that_differ_in_the_hedge_alone_have_a_name_each_and_are_not_disputed()
    {
        var office = Targets.DailyArrestsPerOffice.January2025;

        Assert.Equal((75m, 75m), (office.PerReports.Value.Number, office.PerFourSources.Lower.Number));
        Assert.False(office.IsDisputed);
        Assert.True(Enforcement.Arrests.On26January2025.IsDisputed);
        Assert.False(Border.Crossings.March2025.IsDisputed);
        Assert.Equal(3, office.Corroboration());
        Assert.Equal(1, Enforcement.Arrests.On26January2025.Corroboration());
    }

    [Fact]
    public void The_footnote_of_each_figure_says_what_contradicts_it_and_which_of_its_checks_fail()
    {
        var members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Dataset.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => Collapsed(member.Value));
        var contradicted = Catalog.Conflicts
            .SelectMany(conflict => conflict.Between.Select(claim => (Figure: claim.Id[..claim.Id.IndexOf('#')], Words: conflict.Because!)))
            .ToList();
        var failing = Catalog.Checks
            .Where(check => check.Verdict is Verdict.Fails)
            .SelectMany(check => check.FigureIds.SelectMany(figure => new[] { check.Id, check.Because?[1..] ?? string.Empty }
                .Select(words => (Figure: figure, Words: words))))
            .ToList();
        Assert.NotEmpty(contradicted);
        Assert.NotEmpty(failing);
        foreach (var (figure, words) in contradicted.Concat(failing))
        {
            Assert.Contains(Collapsed(words), members["P:Dataset." + Catalog.Find(figure)!.Name], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_briefing_shows_each_contradiction_with_the_words_of_all_sides()
    {
        var page = Briefing();
        var section = page[page.IndexOf("WHAT CONTRADICTS WHAT", StringComparison.Ordinal)..page.Length];
        for (var i = 0; i < Catalog.Conflicts.Count; i++)
        {
            var conflict = Catalog.Conflicts[i];
            var from = section.IndexOf(Headline(conflict), StringComparison.Ordinal);
            var to = i + 1 < Catalog.Conflicts.Count ? section.IndexOf(Headline(Catalog.Conflicts[i + 1]), StringComparison.Ordinal)
                : section.Length;
            Assert.True(from >= 0, conflict.Id);
            Assert.Contains(Collapsed(conflict.Because!), section[from..to], StringComparison.Ordinal);
            Assert.All(conflict.Between, claim => Assert.Contains(
                claim.Quotations.Count > 0 ? "“" + Collapsed(claim.Quotations[0].Words) + "”" : claim.Cells[0].ToString(),
                section[from..to],
                StringComparison.Ordinal));
        }
    }

    private static string Headline(Conflict conflict) => $"{conflict.Id}, {conflict.Kind.ToString().ToLowerInvariant()}: ";

    /// <summary>The briefing as a file would get it, its line breaks taken out.</summary>
    private static string Briefing()
    {
        var before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            Assembly.Load("Briefing").EntryPoint!.Invoke(null, [new[] { "contradictions" }]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return Collapsed(output.ToString());
    }

    private static bool Has(Conflict conflict, string claim) =>
        conflict.Between.Any(one => one.Id == claim || one.Id.StartsWith(claim + "#", StringComparison.Ordinal));

    private static string Collapsed(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
