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
        { "52 percent is the share of the other part", "enforcement.share-without-criminal-record.2025-01-26#nbc-news",
        "enforcement.non-criminal-arrests.2025-01-26" },
        { "nearly half or nearly 52 percent", "enforcement.share-without-criminal-record.2025-01-26#nbc-news",
        "enforcement.share-without-criminal-record.2025-01-26#ice-ramp-up" },
        { "nearly half of 956 is said, of 1,179 it is counted", "enforcement.share-without-criminal-record.2025-01-26#ice-ramp-up",
        "enforcement.arrests.2025-01-26#ice" },
        { "113,000 to March, 66,463 to April", "enforcement.arrests.2025-01-20/2025-03-31", "enforcement.arrests.2025-01-20/2025-04-29" },
        { "over 100,000 to March, more than 65,000 to April", "enforcement.removals.2025-01-20/2025-03-31",
        "enforcement.removals.2025-01-20/2025-04-29" },
        { "the highest day is 1,100 and one day is 1,179", "enforcement.highest-daily-arrests.as-reported",
        "enforcement.arrests.2025-01-26#nbc-news" },
        { "the highest day is below the average to March", "enforcement.highest-daily-arrests.as-reported",
        "enforcement.arrests.2025-01-20/2025-03-31" },
        { "1,100 on a day, and consistently under 1,000", "enforcement.highest-daily-arrests.as-reported",
        "enforcement.usual-daily-arrests.as-reported" },
        { "75 at 25 offices are more than 1,500", "targets.daily-arrests-per-office.2025-01#deportation-pace",
        "targets.daily-arrests.2025-01#deportation-pace" },
        { "75 at 25 offices are more than 1,500", "targets.daily-arrests-per-office.2025-01#deportation-pace",
        "enforcement.field-offices.as-reported" },
        { "75, or at least 75", "targets.daily-arrests-per-office.2025-01#deportation-pace",
        "targets.daily-arrests-per-office.2025-01#daily-1200" },
        { "1,200+ deportations, 1,200 to 1,500 arrests", "targets.daily-deportations.2025-01",
        "targets.daily-arrests.2025-01#washington-post" },
        { "3,000 deportations, 3,000 arrests", "targets.daily-deportations.new-target", "targets.daily-arrests.new-target" },
        { "3,000 arrests, 3,000 people", "targets.daily-arrests.new-target", "targets.daily-people.new-target" },
        { "arrests are measured against a promise of deportations", "targets.daily-arrests.2025-01#deportation-pace",
        "targets.promised-deportations.upon-taking-office" },
        { "1.5 million, or approximately", "enforcement.convicted-or-ordered-deported.as-reported#daily-1200",
        "enforcement.convicted-or-ordered-deported.as-reported#ice-ramp-up" },
        { "1.5 million of two populations", "enforcement.convicted-or-ordered-deported.as-reported#ice-ramp-up",
        "targets.paroled-to-be-deported.as-reported" },
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
            claim => Assert.NotEqual(0, claim.Quotations[0].Words.Length));
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
            .SelectMany(check => check.FigureIds.Select(figure => (Figure: figure, Words: check.Assertion)))
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
        var section = page[page.IndexOf("WHAT CONTRADICTS WHAT", StringComparison.Ordinal)..page.IndexOf("QUANTITIES IN WORDS",
            StringComparison.Ordinal)];
        for (var i = 0; i < Catalog.Conflicts.Count; i++)
        {
            var conflict = Catalog.Conflicts[i];
            var from = section.IndexOf($"{conflict.Id} ({conflict.Kind.ToString().ToLowerInvariant()})", StringComparison.Ordinal);
            var to = i + 1 < Catalog.Conflicts.Count ? section.IndexOf($"{Catalog.Conflicts[i + 1].Id} (", StringComparison.Ordinal)
                : section.Length;
            Assert.True(from >= 0, conflict.Id);
            Assert.Contains(Collapsed(conflict.Because!), section[from..to], StringComparison.Ordinal);
            Assert.All(conflict.Between,
                claim => Assert.Contains("“" + Collapsed(claim.Quotations[0].Words) + "”", section[from..to], StringComparison.Ordinal));
        }
    }

    /// <summary>The briefing as a file would get it, its line breaks taken out.</summary>
    private static string Briefing()
    {
        var before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            Assembly.Load("Briefing").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
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
