using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

public sealed class ComputedValueTests
{
    [Fact]
    public void A_value_that_cannot_be_computed_keeps_its_unit_and_says_why()
    {
        var check = Compute("arrests[2025-01] - arrests[2025-02]");

        Assert.Equal(Verdict.CannotTell, check.Verdict);
        Assert.Equal((Bounds.Unknown, "arrests"), (check.Computed!.Bounds, check.Computed.Unit?.Plural));
        Assert.Equal("cannot be computed: “hundreds” names no number", check.Computed.Text);
        Assert.Equal("cannot be computed: “hundreds” names no number: 7 − “hundreds”", check.Explanation);
    }

    [Fact]
    public void Strict_ends_stay_strict_and_a_bound_gives_no_number()
    {
        var bounds = Compute("arrests[2025-03] + arrests[2025-04]").Computed!.Bounds;

        Assert.Equal(new Bounds(112m, 115m, true, true, null), bounds);
    }

    [Fact]
    public void A_number_without_an_end_in_decimals_has_twelve_of_them()
    {
        var value = Compute("arrests[2025-01] / arrests[2025-05]").Computed!;

        Assert.Equal(Bounds.Exact(2.333333333333m), value.Bounds);
        Assert.Null(value.Unit);
    }

    [Fact]
    public void A_check_that_asserts_something_has_no_value()
    {
        var check = Assert.Single(Checks("assert: arrests[2025-01] > arrests[2025-05]"));

        Assert.Equal((null, false), (check.Computed, check.IsComputed));
    }

    private static Check Compute(string expression) => Assert.Single(Checks("compute: " + expression));

    private static IEnumerable<Check> Checks(string check)
    {
        var (name, yaml) = Samples.Arrests("""
            2025-01: { value: 7, quote: 7 arrests }
            2025-02: { value: hundreds, quote: hundreds of arrests }
            2025-03: { value: nearly 13, quote: nearly 13 arrests }
            2025-04: { value: 100 to 102, quote: 100 to 102 arrests }
            2025-05: { value: 3, quote: 3 arrests }
            """);
        return GeneratorRun.Of([Samples.Declarations, (name, $"{yaml}checks:\n  it:\n    {check}\n")]).Load()
            .Checks.Where(one => one.IsWritten);
    }
}
