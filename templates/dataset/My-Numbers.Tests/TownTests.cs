using NumbersNamespace;
using Xunit;

namespace NumbersNamespace.Tests;

public sealed class TownTests
{
    [Fact]
    public void The_numbers_are_as_the_report_prints_them()
    {
        Assert.Equal(12_431m, Town.Inhabitants.On31December2024.Value.Number);
        Assert.Equal((3_100m, Qualifier.About), (Town.Minors.On31December2024.Value.Number, Town.Minors.On31December2024.Qualifier));
    }

    [Fact]
    public void A_part_and_its_whole_have_one_unit()
    {
        var adults = Town.Inhabitants.On31December2024.Value - Town.Minors.On31December2024.Value;

        Assert.Equal("9,331 inhabitants", adults.ToString());
    }

    [Fact]
    public void Every_figure_has_words_that_were_found_in_a_document()
    {
        Assert.NotEmpty(Catalog.Figures);
        Assert.All(Catalog.Figures,
            figure => Assert.All(figure.Claims, claim => Assert.All(claim.Quotations, words => Assert.NotNull(words.Start))));
    }
}
