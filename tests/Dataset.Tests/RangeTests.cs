using System.Text;
using Dataset.Runtime;
using Dataset.Runtime.Generated;
using Dataset.Runtime.Units;

namespace Dataset.Tests;

/// <summary>What can be computed from figures whose ends are hedged is a range.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("E7000", "7,000 arrests")]
    [InlineData("A8300", "8,250 to 8,350 arrests")]
    [InlineData("A10000000000000000000000000000",
    "5,000,000,000,000,000,000,000,000,000 to 15,000,000,000,000,000,000,000,000,000 arrests")]
    [InlineData("N52", "over 51 to under 52 arrests")]
    [InlineData("O100", "over 100 arrests")]
    [InlineData("L75", "at least 75 arrests")]
    [InlineData("U100", "under 100 arrests")]
    [InlineData("M20", "up to 20 arrests")]
    [InlineData("B1200 1500", "1,200 to 1,500 arrests")]
    [InlineData("P6.67430 0.00015", "6.67415 to 6.67445 arrests")]
    [InlineData("T1.054", "1.054 to under 1.055 arrests")]
    [InlineData("T1.50", "1.50 to under 1.51 arrests")]
    [InlineData("T-1.054", "over -1.055 to -1.054 arrests")]
    [InlineData("I1.07 0.8 1.3 95", "0.8 to 1.3 arrests")]
    [InlineData("J1.07 0.8 1.3", "0.8 to 1.3 arrests")]
    [InlineData("I5.20 4.01 6.34  1.14 1.19", "4.01 to 6.34 arrests")]
    [InlineData("", "an unknown number of arrests")]
    public void The_range_of_a_figure_is_what_its_hedge_allows(string code, string range) => Assert.Equal(range, Of(code).Range.ToString());

    /// <summary>As docs/verdicts.md has it, of a unit that does not come whole.</summary>
    [Theory]
    [InlineData("E52", "51.5 to 52.5 percent")]
    [InlineData("E7000", "6,500 to 7,500 percent")]
    [InlineData("E0.10", "0.095 to 0.105 percent")]
    [InlineData("E0", "-0.5 to 0.5 percent")]
    [InlineData("E-59000", "-59,500 to -58,500 percent")]
    [InlineData("A52", "51.5 to 52.5 percent")]
    [InlineData("N52", "over 51 to under 52 percent")]
    [InlineData("O52", "over 52 percent")]
    [InlineData("L52", "at least 52 percent")]
    [InlineData("U52", "under 52 percent")]
    [InlineData("M52", "up to 52 percent")]
    [InlineData("T52.3", "52.3 to under 52.4 percent")]
    [InlineData("B50 54", "50 to 54 percent")]
    [InlineData("P52 2", "50 to 54 percent")]
    [InlineData("I52 50 54", "50 to 54 percent")]
    [InlineData("W", "an unknown number of percent")]
    public void With_rounding_an_exact_number_has_half_a_unit_of_its_last_digit(string code, string range) =>
        Assert.Equal(range, Of<Percent>(code).RangeWithRounding().ToString());

    [Theory]
    [InlineData("E52", "52 arrests")]
    [InlineData("E1179", "1,179 arrests")]
    [InlineData("E7000", "6,500 to 7,500 arrests")]
    [InlineData("E0", "0 arrests")]
    public void A_count_that_is_printed_to_the_ones_is_not_rounded(string code, string range) =>
        Assert.Equal(range, Of(code).RangeWithRounding().ToString());

    [Theory]
    [InlineData("E100", "P50 5", "45 to 55 arrests")]
    [InlineData("P100 1", "P50 5", "44 to 56 arrests")]
    [InlineData("O100", "P50 5", "over 45 arrests")]
    [InlineData("A100", "E50", "0 to 100 arrests")]
    public void A_change_is_a_range_where_an_end_is_hedged(string later, string earlier, string change) =>
        Assert.Equal(change, Of(later).ChangeFrom(Of(earlier)).ToString());

    [Theory]
    [InlineData("I1.07 0.8 1.3 95", "1.07 arrests (95% interval 0.8 to 1.3)", Qualifier.Measured)]
    [InlineData("J1.07 0.8 1.3", "about 1.07 arrests (interval 0.8 to 1.3)", Qualifier.About)]
    [InlineData("I5.20 4.01 6.34  1.14 1.19", "5.20 +1.14 −1.19 arrests", Qualifier.Measured)]
    [InlineData("I5.20 4.01 6.34 68 1.14 1.19", "5.20 +1.14 −1.19 arrests (68%)", Qualifier.Measured)]
    [InlineData("P956 10 95", "956 ± 10 arrests (95%)", Qualifier.Measured)]
    public void A_number_is_told_with_the_interval_printed_with_it(string code, string text, Qualifier qualifier)
    {
        var figure = Of(code);

        Assert.Equal((text, qualifier), (figure.Claims[0].Text, figure.Bounds.Qualifier));
        Assert.Equal(code[0] == 'P' ? FigureShape.Measured : FigureShape.Interval, figure.Shape);
    }

    [Fact]
    public void A_number_that_is_cut_off_is_told_with_the_dots_and_is_not_exact()
    {
        var figure = Of("T1.0545");

        Assert.Equal(("1.0545… arrests", Qualifier.CutOff), (figure.Claims[0].Text, figure.Bounds.Qualifier));
        Assert.Equal((1.0545m, "1.0545…"), (figure.Bounds.Number, figure.Bounds.ToString()));
    }

    [Fact]
    public void The_hull_of_an_interval_and_a_number_holds_both() =>
        Assert.Equal("0.8 to 7", Bounds.Hull(Bounds.Interval(1.07m, 0.8m, 1.3m, isAbout: true), Bounds.Exact(7)).ToString());

    [Fact]
    public void A_change_in_percent_is_taken_at_the_far_corners()
    {
        var change = Of("P100 10").PercentChangeFrom(Of("P50 10"));

        Assert.Equal((50m, 175m), (change.Lower!.Value.Number, change.Upper!.Value.Number));
        Assert.Equal(QuantityRange<Percent>.Unknown, Of("E5").PercentChangeFrom(Of("P1 1")));
    }

    [Fact]
    public void Reading_the_numbers_of_a_measured_figure_allocates_nothing()
    {
        var figure = (MeasuredFigure<Units.Arrest>)Of("P6.67430 0.00015");
        var sum = Read(figure);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            sum += Read(figure);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1_001 * 6.67445m, sum);

        static decimal Read(MeasuredFigure<Units.Arrest> figure) => (figure.Value + figure.Uncertainty).Number;
    }

    [Fact]
    public void A_change_with_rounding_is_the_one_that_a_check_computes()
    {
        var (later, earlier) = (Border.Crossings.March2025.RangeWithRounding(), Border.Crossings.March2024.RangeWithRounding());
        var change = (later / earlier - QuantityRange<One>.Exactly(new(1))) * 100;

        Assert.Equal("-95.28 to -94.50", change.ToString());
        Assert.Contains(Catalog.Checks, static check => check.Explanation?.Contains("94.505 to 95.273", StringComparison.Ordinal) is true);
    }

    [Fact]
    public void With_rounding_a_figure_is_at_least_as_wide_and_one_that_is_hedged_or_of_a_table_is_as_it_was() => Assert.All(
        Catalog.Figures.OfType<IFigure<Units.Arrest>>(),
        static figure =>
        {
            var (range, wide) = (figure.Range, figure.RangeWithRounding());
            Assert.True(wide.Lower is null || wide.Lower <= range.Lower);
            Assert.True(wide.Upper is null || wide.Upper >= range.Upper);
            Assert.True(figure.IsDisputed || figure.Bounds.Qualifier is Qualifier.Exact || wide == range, figure.Id);
        });

    private static IFigure<Units.Arrest> Of(string code) => Of<Units.Arrest>(code);

    private static IFigure<TUnit> Of<TUnit>(string code) where TUnit : struct, IUnit
    {
        // Pinned for good: a page keeps the address of its text.
        var text = Encoding.UTF8.GetBytes(
            $"O ice\tIce\nS arrests\tArrests\t0\nt Arrests\nF March2025\t2025-03\nC {code}\tpaper\ts\t0\nQ 0\t\t\twords\n");
        var pinned = GC.AllocateArray<byte>(text.Length, pinned: true);
        text.CopyTo(pinned, 0);
        Kept.Add(pinned);
        var series = new Series<TUnit>(new TopicPage(pinned, sources: _ => new()
        {
            Key = "paper",
            FileName = "paper.txt",
            Sha256 = new string('0', 64),
        }));
        return series.Figures[0];
    }

    private static readonly System.Collections.Concurrent.ConcurrentBag<byte[]> Kept = [];
}
