namespace Dataset.Generator.Tests.Performance;

/// <summary>What a figure weighs in the package, with two quotations of 150 characters, one of them a reprint.</summary>
public sealed class ShippedSizeTests
{
    private static readonly Lazy<Synthetic> Library = new(() => Synthetic.Of(1_000));

    [Fact]
    public void A_figure_takes_at_most_600_bytes_of_documentation() =>
        Assert.InRange(Library.Value.Documentation.Length / Library.Value.Figures, 150, 600);

    /// <summary>Above the 300 that were aimed at: see the row "dll" of docs/performance.md for what the rest is.</summary>
    [Fact]
    public void A_figure_takes_no_more_of_the_assembly_than_it_did() =>
        Assert.InRange(Library.Value.Assembly.Length / Library.Value.Figures, 150, 515);

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
