using System.Reflection;

namespace Dataset.Generator.Tests.Performance;

/// <summary>What a figure weighs in the package, with two quotations of 150 characters, one of them a reprint.</summary>
public sealed class ShippedSizeTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Lazy<Synthetic> Library = new(() => Synthetic.Of(1_000));

    private static readonly Lazy<Synthetic> Real = new(() => Synthetic.Of(new RealRecords(200)));

    [Fact]
    public void A_figure_takes_at_most_600_bytes_of_documentation() =>
        Assert.InRange(Library.Value.Documentation.Length / Library.Value.Figures, 150, 600);

    /// <summary>Above the 300 that were aimed at: see the row "dll" of docs/performance.md for what the rest is.</summary>
    [Fact]
    public void A_figure_takes_no_more_of_the_assembly_than_it_did() =>
        Assert.InRange(Library.Value.Assembly.Length / Library.Value.Figures, 150, 515);

    /// <summary>The shape of the data that people really have: 1,495 bytes when the texts of a topic became one literal.</summary>
    [Fact]
    public void A_figure_of_real_records_takes_no_more_of_the_assembly_than_it_did() =>
        Assert.InRange(Real.Value.Assembly.Length / Real.Value.Figures, 600, 1_600);

    [Fact]
    public void A_figure_of_real_records_takes_no_more_of_the_documentation_than_it_did() =>
        Assert.InRange(Real.Value.Documentation.Length / Real.Value.Figures, 600, 2_000);

    /// <summary>Two of its own for a series, one for a figure, and those of the voices that differ; 8.2 before.</summary>
    [Fact]
    public void A_figure_of_real_records_has_at_most_four_methods() =>
        Assert.InRange(
            Real.Value.Load().Assembly.GetTypes().Sum(static type => type.GetMethods(Declared).Length) / (double)Real.Value.Figures, 1, 4);

    [Fact]
    public void Words_that_two_documents_print_are_shipped_once()
    {
        var twice = Synthetic.Of(100, isWireCopy: false);
        var once = Synthetic.Of(100);

        Assert.InRange((twice.Assembly.Length - once.Assembly.Length) / once.Figures, 140, 200);

        // Other words are a paragraph of the remarks: its tags, its lines and its document are what exceeds the words.
        Assert.InRange((twice.Documentation.Length - once.Documentation.Length) / once.Figures, 140, 300);
        var claims = once.Load().Figures.SelectMany(figure => figure.Claims).ToList();
        Assert.InRange(claims.Count, once.Figures, 2 * once.Figures);
        Assert.All(claims, claim => Assert.Single(claim.Quotations.Select(quotation => quotation.Words).Distinct()));
    }
}
