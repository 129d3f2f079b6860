using System.Globalization;
using Dataset.Runtime;
using Dataset.Runtime.Units;
using Dataset.Units;

namespace Dataset.Tests;

/// <summary>What is computed from ranges holds whatever is computed from any values inside them.</summary>
public sealed class RangeArithmeticTests
{
    private const int Tries = 4_000;

    private static readonly decimal[] Ends = [-1_000m, -7.5m, -1m, -0.2m, 0m, 0.2m, 1m, 3m, 7.5m, 956m, 1_179m, 100_000m];

    public static TheoryData<string> Operations => [.. Computed.Keys];

    private static readonly Dictionary<string, Operation> Computed = new(StringComparer.Ordinal)
    {
        ["sum"] = new((one, other) => Of(one + other), (one, other) => one + other),
        ["difference"] = new((one, other) => Of(one - other), (one, other) => one - other),
        ["negated"] = new((one, _) => Of(-one), (one, _) => -one),
        ["times a number"] = new((one, _) => Of(one * 2.5m), (one, _) => one * 2.5m),
        ["times a negative number"] = new((one, _) => Of(-3m * one), (one, _) => one * -3m),
        ["times nothing"] = new((one, _) => Of(one * 0m), (_, _) => 0m),
        ["by a number"] = new((one, _) => Of(one / 8m), (one, _) => one / 8m),
        ["by a range"] = new((one, other) => Of(one / other), (one, other) => other == 0m ? null : one / other),
        ["percent of"] = new((one, other) => Of(one.PercentOf(other)), (one, other) => other == 0m ? null : one / other * 100m),
        ["share of"] = new(
            (one, other) => Of(Shares(one).Of(other)),
            (one, other) => one * other / 100m),
        ["each day"] = new((one, _) => Of(one.OverDays(71)), (one, _) => one / 71m),
        ["hull, one side"] = new((one, other) => Of(one.Hull(other)), (one, _) => one),
        ["hull, other side"] = new((one, other) => Of(one.Hull(other)), (_, other) => other),
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void What_is_computed_from_values_inside_lies_inside(string operation)
    {
        var (ofRanges, ofValues) = Computed[operation];
        var random = new Random(20_250_126);
        var looked = 0;
        for (var i = 0; i < Tries; i++)
        {
            var (one, other) = (Draw(random), Draw(random));
            var range = ofRanges(one, other);
            for (var j = 0; j < 4; j++)
            {
                if (Inside(one, random) is { } a && Inside(other, random) is { } b && ofValues(a, b) is { } value)
                {
                    looked++;
                    Assert.True(range.Contains(value), $"{operation} of {one} and {other} is {range}, and of {a} and {b} it is {value}");
                }
            }
        }

        Assert.True(looked > Tries, $"Only {looked} values were looked at.");
    }

    [Theory]
    [InlineData("956 to 1,179 arrests", "over 100 arrests", "over 1,056 arrests", "under 1,079 arrests")]
    [InlineData("over 100,000 arrests", "4,000 arrests", "over 104,000 arrests", "over 96,000 arrests")]
    [InlineData("8,250 to 8,350 arrests", "7,000 arrests", "15,250 to 15,350 arrests", "1,250 to 1,350 arrests")]
    [InlineData("an unknown number of arrests", "7 arrests", "an unknown number of arrests", "an unknown number of arrests")]
    public void Ends_stay_open_and_strict(string left, string right, string sum, string difference)
    {
        var (one, other) = (Read(left), Read(right));

        Assert.Equal((sum, difference), ((one + other).ToString(), (one - other).ToString()));
    }

    [Theory]
    [InlineData("over 100 arrests", "up to 100 arrests", "True", "False", false)]
    [InlineData("at least 100 arrests", "up to 100 arrests", null, "False", true)]
    [InlineData("956 to 1,179 arrests", "1,000 arrests", null, null, true)]
    [InlineData("50 to 60 arrests", "70 to 80 arrests", "False", "True", false)]
    [InlineData("50 to 60 arrests", "60 to 80 arrests", "False", null, true)]
    [InlineData("an unknown number of arrests", "7 arrests", null, null, true)]
    public void A_comparison_has_three_answers(string left, string right, string? isAbove, string? isBelow, bool overlaps)
    {
        var (one, other) = (Read(left), Read(right));

        Assert.Equal((isAbove, isBelow, overlaps), (one.IsAbove(other)?.ToString(), one.IsBelow(other)?.ToString(), one.Overlaps(other)));
        Assert.Equal((isAbove, isBelow, overlaps), (other.IsBelow(one)?.ToString(), other.IsAbove(one)?.ToString(), other.Overlaps(one)));
    }

    [Fact]
    public void A_range_that_may_hold_zero_divides_to_nothing_known()
    {
        Assert.Equal(QuantityRange<One>.Unknown, Read("7 arrests") / Read("at least 0 arrests"));
        Assert.Equal("over 0 to 70", (Read("7 arrests") / Read("at least 0.1 arrests")).ToString());
        Assert.Equal("over 0.7", (Read("7 arrests") / new QuantityRange<Arrest>(new(0), new(10), true, true)).ToString());
        Assert.Throws<DivideByZeroException>(() => Read("7 arrests") / 0m);
    }

    [Fact]
    public void A_quotient_is_told_to_two_decimals_that_keep_the_words_true()
    {
        Assert.Equal("over 1,408.45 arrests per day", Read("over 100,000 arrests").OverDays(71).ToString());
        Assert.Equal("up to 1,408.46 arrests per day", Read("up to 100,000 arrests").OverDays(71).ToString());
        Assert.Equal("0.333 to 0.667 arrests", (Read("1 to 2 arrests") / 3m).ToString());
        Assert.Equal("0.00333 arrests", (Read("0.01 arrests") / 3m).ToString());
        Assert.Equal("over 1,408.4507 arrests per day", Read("over 100,000 arrests").OverDays(71).ToString("N4", null));
    }

    [Fact]
    public void Sums_and_means_take_quantities_and_ranges()
    {
        Quantity<Arrest>[] quantities = [new(2), new(4)];
        QuantityRange<Arrest>[] ranges = [Read("2 arrests"), Read("over 4 arrests")];

        Assert.Equal(("6 arrests", "3 arrests"), (quantities.Sum().ToString(), quantities.Average().ToString()));
        Assert.Equal(("over 6 arrests", "over 3 arrests"), (ranges.Sum().ToString(), ranges.Average().ToString()));
        Assert.Equal("0 arrests", Array.Empty<QuantityRange<Arrest>>().Sum().ToString());
        Assert.Throws<InvalidOperationException>(() => Array.Empty<Quantity<Arrest>>().Average());
        Assert.Equal("3 arrests", MeanOf(quantities, static (sum, count) => sum / count).ToString());

        static T MeanOf<T>(IEnumerable<T> items, Func<T, decimal, T> divide)
            where T : System.Numerics.IAdditionOperators<T, T, T>, System.Numerics.IAdditiveIdentity<T, T>
        {
            var all = items.ToList();
            return divide(all.Aggregate(T.AdditiveIdentity, static (sum, item) => sum + item), all.Count);
        }
    }

    [Theory]
    [InlineData("P")]
    [InlineData("C2")]
    [InlineData("0.0%")]
    public void A_format_that_writes_a_unit_of_its_own_is_refused(string format)
    {
        var refused = Assert.Throws<FormatException>(() => new Quantity<Arrest>(7).ToString(format));
        Assert.Contains(format, refused.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Read("7 arrests").ToString(format, CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => Border.Crossings.March2025.ToString(format, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Digits_are_those_of_an_english_sentence_unless_a_culture_is_given()
    {
        var before = CultureInfo.CurrentCulture;
        var german = CultureInfo.GetCultureInfo("de-DE");
        CultureInfo.CurrentCulture = german;
        try
        {
            var figure = Border.Crossings.February2025;
            var (quantity, range) = (Border.Crossings.March2024.Value, figure.Range);

            Assert.Equal(["137,000 crossings", "137,000 crossings"], [quantity.ToString(), $"{quantity}"]);
            Assert.Equal(["8,250 to 8,350 crossings", "8,250 to 8,350 crossings"], [range.ToString(), $"{range}"]);
            Assert.Equal([figure.ToString(), "about 8,300 crossings"], [$"{figure}", figure.Text]);
            Assert.Equal("137.000 crossings", quantity.ToString(null, german));
            Assert.Equal("8.250 to 8.350 crossings", range.ToString("N0", german));
            Assert.Equal("about 8.300,0 crossings", figure.ToString("N1", german));
            Assert.Contains("about 8.300 crossings", figure.ToString(null, german), StringComparison.Ordinal);
            Assert.Equal("956 arrests or 1.179 arrests", string.Create(german, $"{Enforcement.Arrests.On26January2025:N0}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static QuantityRange<Percent> Shares(QuantityRange<Arrest> range)
    {
        return new(Percent(range.Lower), Percent(range.Upper), range.LowerIsStrict, range.UpperIsStrict);

        static Quantity<Percent>? Percent(Quantity<Arrest>? end) => end is { } one ? new(one.Number) : null;
    }

    private static QuantityRange<Arrest> Draw(Random random)
    {
        var (a, b) = (Ends[random.Next(Ends.Length)], Ends[random.Next(Ends.Length)]);
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var (isOpenBelow, isOpenAbove) = (random.Next(6) == 0, random.Next(6) == 0);
        var isPoint = low == high;
        return new(
            isOpenBelow ? null : new Quantity<Arrest>(low),
            isOpenAbove ? null : new Quantity<Arrest>(high),
            !isOpenBelow && !isPoint && random.Next(3) == 0,
            !isOpenAbove && !isPoint && random.Next(3) == 0);
    }

    /// <summary>An end, a number near one, or one between; null where that is excluded.</summary>
    private static decimal? Inside(QuantityRange<Arrest> range, Random random)
    {
        var low = range.Lower?.Number ?? Math.Min(-100_000m, (range.Upper?.Number ?? 0m) - 1_000m);
        var high = range.Upper?.Number ?? Math.Max(100_000m, (range.Lower?.Number ?? 0m) + 1_000m);
        var value = random.Next(5) switch
        {
            0 => low,
            1 => high,
            2 => low + ((high - low) * 0.001m),
            3 => high - ((high - low) * 0.001m),
            _ => low + ((high - low) * (decimal)random.Next(1, 1_000) / 1_000m),
        };
        return range.Contains(new(value)) ? value : null;
    }

    private static QuantityRange<Arrest> Read(string text)
    {
        var words = text.Replace(" arrests", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
        Quantity<Arrest>? Number(string start) => words.StartsWith(start, StringComparison.Ordinal)
            && decimal.TryParse(words[start.Length..], NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new(number)
            : null;
        return words.StartsWith("an unknown", StringComparison.Ordinal) ? default
            : Number("over ") is { } over ? new(over, null, LowerIsStrict: true)
            : Number("at least ") is { } floor ? new(floor, null)
            : Number("under ") is { } under ? new(null, under, UpperIsStrict: true)
            : Number("up to ") is { } ceiling ? new(null, ceiling)
            : words.Split(" to ") is [var low, var high] ? new(new(decimal.Parse(low, CultureInfo.InvariantCulture)),
                new(decimal.Parse(high, CultureInfo.InvariantCulture)))
            : QuantityRange<Arrest>.Exactly(Number(string.Empty)!.Value);
    }

    private static QuantityRange Of<TUnit>(QuantityRange<TUnit> range) where TUnit : struct, IUnit => range.Untyped;

    /// <param name="Range">The operation on two ranges.</param>
    /// <param name="Value">The same on two numbers; null where it has no answer.</param>
    private sealed record Operation(
        Func<QuantityRange<Arrest>, QuantityRange<Arrest>, QuantityRange> Range, Func<decimal, decimal, decimal?> Value);
}
