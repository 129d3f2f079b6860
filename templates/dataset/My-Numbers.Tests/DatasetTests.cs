using NumbersNamespace;
using Xunit;

namespace NumbersNamespace.Tests;

/// <summary>What is so for every dataset, and stays so when the sample is replaced.</summary>
public sealed class DatasetTests
{
    [Fact]
    public void Every_quotation_was_found_in_its_document() => Assert.All(
        Catalog.Figures.SelectMany(figure => figure.Claims).SelectMany(claim => claim.Quotations),
        quotation => Assert.NotNull(quotation.Start));

    [Fact]
    public void Every_figure_is_found_by_its_id() =>
        Assert.All(Catalog.Figures, figure => Assert.Equal(figure, Catalog.Find(figure.Id)));

    [Fact]
    public void Every_figure_is_cited_with_its_period() =>
        Assert.All(Catalog.Figures, figure => Assert.Contains(figure.Period.ToString(), figure.Cite()));
}
