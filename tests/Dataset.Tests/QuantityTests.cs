using System.Globalization;
using System.Numerics;
using Dataset.Runtime;
using Dataset.Runtime.Units;
using Dataset.Units;

namespace Dataset.Tests;

public sealed class QuantityTests
{
    private static readonly Quantity<Arrest> Seven = new(7);
    private static readonly Quantity<Arrest> Twelve = new(12);

    [Fact]
    public void Quantities_of_one_unit_add_subtract_and_compare()
    {
        Assert.Equal(new Quantity<Arrest>(19), Seven + Twelve);
        Assert.Equal(new Quantity<Arrest>(-5), Seven - Twelve);
        Assert.Equal(new Quantity<Arrest>(-7), -Seven);
        Assert.True(Seven < Twelve && Twelve > Seven && Seven <= Twelve && Twelve >= Seven && Seven != Twelve);
        Assert.True(Seven.CompareTo(Twelve) < 0 && ((IComparable)Twelve).CompareTo(Seven) > 0 && ((IComparable)Seven).CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => ((IComparable)Seven).CompareTo(new Quantity<Removal>(7)));
    }

    [Fact]
    public void A_bare_number_scales_and_a_quotient_of_one_unit_is_bare()
    {
        Assert.Equal(new Quantity<Arrest>(14), Seven * 2);
        Assert.Equal(new Quantity<Arrest>(14), 2 * Seven);
        Assert.Equal(new Quantity<Arrest>(3.5m), Seven / 2);
        Assert.Equal(0.5m, Seven / new Quantity<Arrest>(14));
        Assert.Throws<DivideByZeroException>(() => Seven / 0);
        Assert.Throws<DivideByZeroException>(() => Seven / Quantity<Arrest>.Zero);
    }

    [Fact]
    public void The_sum_of_none_is_zero_and_of_many_their_sum()
    {
        Assert.Equal(Quantity<Arrest>.Zero, Array.Empty<Quantity<Arrest>>().Sum());
        Assert.Equal(default, Quantity<Arrest>.Zero);
        Assert.Equal(new Quantity<Arrest>(26), new[] { Seven, Twelve, Seven }.Sum());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<Quantity<Arrest>>)null!).Sum());
    }

    [Fact]
    public void Generic_code_sums_quantities()
    {
        // What List.sum of F# asks for: Zero and +.
        Assert.Equal(new Quantity<Arrest>(19), Sum([Seven, Twelve]));

        static T Sum<T>(T[] items) where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> =>
            items.Aggregate(T.AdditiveIdentity, (sum, item) => sum + item);
    }

    [Fact]
    public void Overflow_is_an_error_and_never_a_wrong_number()
    {
        var most = new Quantity<Arrest>(decimal.MaxValue);

        Assert.Throws<OverflowException>(() => most + Seven);
        Assert.Throws<OverflowException>(() => -most - Seven);
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => most / 0.5m);
        Assert.Throws<OverflowException>(() => new[] { most, Seven }.Sum());
        Assert.Throws<OverflowException>(() => (long)most);
    }

    [Theory]
    [InlineData("9.1093837139", "9.1093837139 arrests")]
    [InlineData("0.0000000010", "0.0000000010 arrests")]
    [InlineData("3.1415926535897932384626433832", "3.1415926535897932384626433832 arrests")]
    public void Every_digit_of_a_number_is_in_its_text(string number, string text)
    {
        var quantity = new Quantity<Arrest>(decimal.Parse(number, CultureInfo.InvariantCulture));

        Assert.Equal(text, quantity.ToString());
    }

    [Theory]
    [InlineData("9.1093837139")]
    [InlineData("0.0000000010")]
    [InlineData("3.14159265358979323846264")]
    public void Every_digit_that_a_source_prints_is_in_the_text_of_a_range(string number)
    {
        var quantity = new Quantity<Arrest>(decimal.Parse(number, CultureInfo.InvariantCulture));

        Assert.StartsWith(number + " to ", new QuantityRange<Arrest>(quantity, quantity * 2).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_power_of_ten_of_a_unit_belongs_to_the_bare_number_and_not_to_the_printed_one()
    {
        var quantity = new Quantity<TenToMinus34>(6.62607015m);

        Assert.Equal(6.62607015e-34, (double)quantity);
        Assert.Equal(6.62607015m, quantity.Number);
        Assert.Equal("6.62607015 × 10^-34", quantity.ToString());
        Assert.Contains("6.62607015 × 10^-34 has more digits", Assert.Throws<OverflowException>(() => (decimal)quantity).Message,
            StringComparison.Ordinal);
        Assert.Equal(-34, Per<TenToMinus34, Arrest>.PowerOfTen);
        Assert.Equal((1_500m, 1_500L, 1_500.0), ((decimal)Thousands(1.50m), (long)Thousands(1.50m), (double)Thousands(1.50m)));
        Assert.Equal(0m, (decimal)new Quantity<TenToMinus34>(0m));

        static Quantity<TenToThe3> Thousands(decimal number) => new(number);
    }

    private readonly struct TenToMinus34 : IUnit
    {
        public string Singular => "× 10^-34";

        public string Plural => "× 10^-34";

        public static int PowerOfTen => -34;
    }

    private readonly struct TenToThe3 : IUnit
    {
        public string Singular => "× 10^3";

        public string Plural => "× 10^3";

        public static int PowerOfTen => 3;
    }

    [Fact]
    public void Conversions_are_explicit_and_say_what_is_lost()
    {
        var quantity = new Quantity<Arrest>(52.9m);

        Assert.Equal((52.9m, 52L, 52.9), ((decimal)quantity, (long)quantity, (double)quantity));
        Assert.Contains(typeof(Quantity<>).GetMethods(), method => method.Name == "op_Explicit");
        Assert.DoesNotContain(typeof(Quantity<>).GetMethods(), method => method.Name == "op_Implicit");
    }

    [Theory]
    [InlineData("7000", "7,000 arrests")]
    [InlineData("1", "1 arrest")]
    [InlineData("1.0", "1.0 arrest")]
    [InlineData("0", "0 arrests")]
    [InlineData("-1234.50", "-1,234.50 arrests")]
    [InlineData("0.10", "0.10 arrests")]
    public void Text_is_english_in_any_culture_and_keeps_printed_zeros(string number, string expected)
    {
        var quantity = new Quantity<Arrest>(decimal.Parse(number, CultureInfo.InvariantCulture));

        foreach (var culture in (string[])["", "de-DE", "tr-TR", "fi-FI", "fa-IR"])
        {
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, quantity.ToString());
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void A_provider_and_a_format_are_honoured()
    {
        var quantity = new Quantity<Arrest>(1234.5m);

        Assert.Equal("1.234,5 arrests", quantity.ToString(null, new CultureInfo("de-DE")));
        Assert.Equal("1235 arrests", quantity.ToString("F0", CultureInfo.InvariantCulture));
        Assert.Equal("1.234,50 arrests", string.Create(new CultureInfo("de-DE"), $"{quantity:N2}"));
        Assert.Equal("1,234.5 arrests", FormattableString.Invariant($"{quantity}"));
    }

    [Fact]
    public void A_rate_times_what_it_is_for_each_of_gives_back_the_unit()
    {
        var perOffice = new Quantity<PerDay<Per<Arrest, Office>>>(75);
        var offices = new Quantity<Office>(25);

        Quantity<PerDay<Arrest>> perDay = perOffice.Times(offices);
        Quantity<Arrest> arrests = perDay.ForDays(100);
        Quantity<PerDay<Arrest>> mean = arrests.OverDays(50);

        Assert.Equal(["1,875 arrests per day", "187,500 arrests", "3,750 arrests per day"],
            [perDay.ToString(), arrests.ToString(), mean.ToString()]);
        Assert.Equal(new Quantity<Arrest>(1875), new Quantity<Per<Arrest, Office>>(75).Times(offices));
        Assert.Throws<DivideByZeroException>(() => arrests.OverDays(0));
    }

    [Fact]
    public void Units_nest_in_words()
    {
        Assert.Equal(("arrest per office per day", "arrests per office per day"),
            (Unit.Of<PerDay<Per<Arrest, Office>>>().Singular, Unit.Of<PerDay<Per<Arrest, Office>>>().Plural));
        Assert.Equal("people per week", Unit.Of<PerWeek<Person>>().Plural);
        Assert.Equal("percent of arrests", Unit.Of<Percent<Enforcement.Arrests.Whole>>().Plural);
        Assert.Equal(("percentage point", "basis points", "permille"),
            (Unit.Of<PercentagePoint>().Singular, Unit.Of<BasisPoint>().Plural, Unit.Of<Permille>().Plural));
        Assert.Same(Unit.Of<Arrest>(), Seven.Unit);
    }

    [Fact]
    public void Reading_numbers_allocates_nothing()
    {
        // Once before: what the run time compiles while the loop runs is its own.
        var total = ReadOften();
        var before = GC.GetAllocatedBytesForCurrentThread();
        total += ReadOften();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(total > 0);

        static decimal ReadOften()
        {
            var total = 0m;
            for (var i = 0; i < 1000; i++)
            {
                total += Read();
            }

            return total;
        }

        static decimal Read() =>
            Border.Crossings.March2025.Value.Number
            + (Border.Crossings.March2024.Value - Border.Crossings.March2025.Value).Number
            + Enforcement.Removals.SinceInauguration.Lower.Number
            + Targets.DailyArrests.January2025.Upper.Number
            + Enforcement.Arrests.On26January2025.PerIce.Value.Number
            + (Border.Crossings.March2025 == Border.Crossings.February2025 ? 1 : 0);
    }
}
