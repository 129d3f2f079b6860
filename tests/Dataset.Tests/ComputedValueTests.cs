using Dataset.Runtime;

namespace Dataset.Tests;

/// <summary>What <c>compute:</c> works out is a number with its ends and its unit, not only a sentence.</summary>
public sealed class ComputedValueTests
{
    [Fact]
    public void A_value_of_a_hedged_figure_has_its_number_and_both_ends()
    {
        var value = Computed("enforcement.removals-in-april-2024");

        Assert.Equal(new Bounds(12_700m, 13_700m, false, false, null) { Number = 13_200m }, value.Bounds);
        Assert.Equal(new Unit("removal", "removals"), value.Unit);
        Assert.Equal("13,200 removals, from 12,700 to 13,700", value.Text);
    }

    [Fact]
    public void A_value_of_exact_figures_is_exact()
    {
        var value = Computed("enforcement.arrests-per-day-in-100-days");

        Assert.Equal(Bounds.Exact(664.63m), value.Bounds);
        Assert.Equal("arrests per day", value.Unit?.Plural);
    }

    [Fact]
    public void A_value_of_a_floor_is_a_floor()
    {
        var bounds = Computed("enforcement.removals-per-day-in-100-days").Bounds;

        Assert.Equal(new Bounds(650m, null, true, false, null), bounds);
    }

    [Fact]
    public void A_ratio_of_one_unit_has_none()
    {
        var value = Computed("targets.new-target-over-the-old");

        Assert.Equal(new Bounds(2m, 2.5m, false, false, null), value.Bounds);
        Assert.Null(value.Unit);
    }

    private static ComputedValue Computed(string check) => Catalog.Checks.Single(one => one.Id == check).Computed!;
}
