using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>What is known of a unit by its key and its declaration.</summary>
public sealed class UnitDescriberTests
{
    private static readonly Dictionary<string, UnitNames> Units = new(StringComparer.Ordinal)
    {
        ["Live-birth"] = new(["live birth", "Live Births"], ["Born"], []),
        ["charge"] = new(["coulomb", "coulombs"], [], ["C"], -19),
        ["mass"] = new(["kilogram", "kilograms"], [], []),
        ["coin"] = new(["coin", "USD"], [], []),
        ["note"] = new(["note"], [], ["€"]),
        ["stay"] = new(["day", "days"], [], []),
    };

    [Theory]
    [InlineData("percent", UnitMarkKind.Percent)]
    [InlineData("permille", UnitMarkKind.Permille)]
    [InlineData("percentage-point", UnitMarkKind.PercentagePoint)]
    [InlineData("basis-point", UnitMarkKind.BasisPoint)]
    [InlineData("currency", UnitMarkKind.None)]
    [InlineData("ship", UnitMarkKind.None)]
    internal void A_share_is_one_of_four(string unit, UnitMarkKind share) => Assert.Equal(share, Describe(unit).Share);

    [Theory]
    [InlineData("us-dollar", "us-dollar")]
    [InlineData("usd", "us-dollar")]
    [InlineData("coin", "us-dollar")]
    [InlineData("note", "euro")]
    [InlineData("usdx", null)]
    [InlineData("ship", null)]
    public void Money_is_told_by_its_key_its_code_or_its_sign(string unit, string? currency) =>
        Assert.Equal(currency, Describe(unit).Currency);

    [Theory]
    [InlineData("ship", 1, false, "", false)]
    [InlineData("ship per day", 1, false, "day", true)]
    [InlineData("ship per lamp", 1, true, "", true)]
    [InlineData("ship per 100,000 lamp", 100_000, true, "", true)]
    [InlineData("ship per lamp per day", 1, true, "day", true)]
    [InlineData("ship per 1 lamp", 1, true, "", true)]
    public void What_it_is_for_each_of_stands_behind_per(string unit, int perBase, bool isPerThing, string perTime, bool isRate)
    {
        var description = Describe(unit);

        Assert.Equal(
            (unit, (decimal)perBase, isPerThing, isRate),
            (description.Key, description.PerBase, description.IsPerThing, description.IsRate));
        Assert.Equal(perTime, string.Join(", ", description.PerTime));
    }

    [Fact]
    public void A_noun_of_several_words_is_met_by_its_last_and_without_regard_to_case()
    {
        var description = Describe("Live-birth per day");

        Assert.Equal(["birth", "births", "live birth", "live births"], description.Nouns.Order(StringComparer.Ordinal));
        Assert.Equal(["born"], description.Verbs);
        Assert.Empty(description.Symbols);
    }

    [Fact]
    public void Symbols_and_the_power_of_ten_are_those_of_the_declaration()
    {
        var description = Describe("charge");

        Assert.Equal(["C"], description.Symbols);
        Assert.Equal(-19, description.Power);
        Assert.Null(Describe("mass").Power);
        Assert.Equal(-19, UnitDescriber.ToContext(description, LanguageTable.English, []).UnitPower);
    }

    [Theory]
    [InlineData("stay", DurationUnit.Day)]
    [InlineData("hour", DurationUnit.Hour)]
    [InlineData("hour per day", null)]
    [InlineData("ship", null)]
    internal void A_length_of_time_is_read_from_the_nouns_of_what_is_no_rate(string unit, DurationUnit? duration)
    {
        Assert.Equal(duration, Context(unit).UnitDuration);
        Assert.Equal(duration, UnitDescriber.ToContext(Describe(unit), LanguageTable.Find("nl")!, []).UnitDuration);
    }

    [Theory]
    [InlineData("ship", true)]
    [InlineData("percent", false)]
    [InlineData("mass", false)]
    [InlineData("charge", false)]
    public void A_letter_is_a_scale_where_the_unit_has_no_letters(string unit, bool reads)
    {
        Assert.Equal(reads, Context(unit).ReadsScaleLetters);
        Assert.False(UnitDescriber.ToContext(UnitDescription.Any, LanguageTable.English, []).ReadsScaleLetters);
    }

    [Fact]
    public void The_symbols_of_a_measure_are_its_own_and_those_that_everybody_writes()
    {
        Assert.Contains("kg", Context("mass").UnitSymbols);
        Assert.Contains("kg", UnitDescriber.ToContext(Describe("kilogram"), LanguageTable.Find("nl")!, []).UnitSymbols);
        Assert.Contains("C", Context("charge").UnitSymbols);
        Assert.Empty(Context("ship").UnitSymbols);
    }

    [Fact]
    public void Words_of_title_and_population_are_the_record_s_own() =>
        Assert.Equal(
            ["and", "lamps", "lit", "of", "the", "west", "coast"],
            UnitDescriber.ToContext(Describe("ship"), LanguageTable.English, ["Lamps lit", "of the West-coast  and "]).OwnWords
                .OrderBy(word => "and lamps lit of the west coast".IndexOf(word, StringComparison.Ordinal)));

    private static UnitDescription Describe(string unit) =>
        UnitDescriber.Describe(unit, key => Units.GetValueOrDefault(key), LanguageTable.English);

    private static ReadingContext Context(string unit) => UnitDescriber.ToContext(Describe(unit), LanguageTable.English, []);
}
