using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>The marks and nouns around a number against the unit of the record, in a world of ships.</summary>
public sealed class UnitMatcherTests
{
    private static readonly Dictionary<string, UnitNames> Units = new(StringComparer.Ordinal)
    {
        ["ship"] = new(["ship", "ships", "vessels"], ["moored"], []),
        ["lamp"] = new(["lamp", "lamps"], [], []),
        ["person"] = new(["person", "people"], [], []),
        ["rescue"] = new(["rescue", "rescues"], ["rescued"], []),
        ["purse"] = new(["purse", "dollars"], [], []),
        ["length"] = new(["metres", "long"], [], []),
        ["weight"] = new(["kilograms", "heavy"], [], []),
        ["joule-second"] = new(["joule second", "joule seconds"], [], []),
        ["shoe"] = new(["shoe", "shoes", "pairs"], [], []),
        ["density"] = new(["density"], [], ["kg/m3"]),
        ["migrant"] = new(["migrant", "migrants"], [], []),
        ["square-mile"] = new(["square mile", "square miles"], [], []),
        ["detainee"] = new(["person in custody", "people in custody"], [], []),
    };

    [Theory]
    [InlineData("7% of them")]
    [InlineData("$7")]
    [InlineData("7 km of coast")]
    [InlineData("7 lamps a day")]
    [InlineData("7 pairs")]
    public void A_unit_of_which_nothing_is_known_contradicts_nothing(string words) =>
        Assert.Equal(string.Empty, Check(UnitDescription.Any, "7", words));

    [Theory]
    [InlineData("7", "ship", "7 km of coast", "'km' behind '7 km' is no symbol of ship: correct the unit, or quote the number of it.")]
    [InlineData("7", "purse", "€7", "'€7' is printed in money (euro), and the unit is purse: correct the unit, or quote the number of it.")]
    [InlineData("7", "euro", "$7",
        "'$7' is printed in money (us-dollar), and the unit is euro: correct the unit, or quote the number of it.")]
    [InlineData("7", "length", "7 km", "'km' behind '7 km' is no symbol of length: correct the unit, or quote the number of it.")]
    [InlineData("7", "percent", "7 points",
        "No percent sign or word stands with '7', and the unit is percent: quote it, or correct the unit.")]
    [InlineData("7", "percent", "7 ships",
        "No percent sign or word stands with '7', and the unit is percent: quote it, or correct the unit.")]
    public void Another_mark_is_told_with_what_to_do(string value, string unit, string words, string advice) =>
        Assert.Equal(advice, Check(unit, value, words));

    [Theory]
    [InlineData("7", "purse", "$7")]
    [InlineData("7", "us-dollar", "$7")]
    [InlineData("7", "length", "7 m of it")]
    [InlineData("7", "percent", "first 7, then 9%")]
    [InlineData("7", "percent", "7, then 8 and 9 percent")]
    [InlineData("7", "percent", "the percentage was 7")]
    [InlineData("1/4", "one", "one in four lamps")]
    [InlineData("7", "ship", "7 ships of lamps")]
    [InlineData("7", "joule-second", "7 joule seconds")]
    [InlineData("7", "weight", "7 kilogram of coal")]
    [InlineData("7", "shoe", "7 small sets")]
    [InlineData("7", "ship", "7 very old big pairs of ships")]
    [InlineData("7", "rescue", "rescued 7 people")]
    [InlineData("7", "rescue", "7 people were rescued")]
    [InlineData("7", "rescue", "rescued 7 boats")]
    [InlineData("7", "rescue", "7 boats were rescued")]
    [InlineData("7", "ship", "7 and 12 lamps")]
    [InlineData("7", "ship", "7 (lamps)")]
    [InlineData("7", "ship", "7 times")]
    [InlineData("7", "ship", "7 years")]
    [InlineData("7", "ship", "7 increases")]
    [InlineData("7", "ship", "7 others")]
    [InlineData("7", "ship", "7 bus drivers")]
    [InlineData("7", "ship", "7 in lamps")]
    [InlineData("7", "migrant", "7 migrant workers")]
    [InlineData("7", "square-mile", "7 square miles of coast")]
    [InlineData("7", "detainee", "7 people were held")]
    [InlineData("7", "ship", "7 family ships")]
    [InlineData("7", "percent", "Ships lost (%): 7")]
    [InlineData("7", "ship", "The cost per lamp rose: 7 ships called")]
    [InlineData("7", "ship", "In Lagos (a port of lamps) 7 ships called")]
    [InlineData("1", "ship", "1 ship that carries lamps")]
    public void The_own_unit_is_told_by_its_marks_nouns_and_verbs(string value, string unit, string words) =>
        Assert.Equal(string.Empty, Check(unit, value, words));

    [Theory]
    [InlineData("1/4", "ship", "one in four lamps", "'lamps' behind 'one in four' is of the unit lamp")]
    [InlineData("7", "one", "7 lamps", "'lamps' behind '7' is of the unit lamp, and the series counts one")]
    [InlineData("7", "ship", "7 kilograms of lamps",
        "'kilograms' behind '7' is another unit than ship: correct the unit, or quote the number of it.")]
    [InlineData("7", "length", "7 kilograms of rope", "'kilograms' behind '7' is another unit than length")]
    [InlineData("7", "weight", "7 grams of rope", "'grams' behind '7' is another unit than weight")]
    [InlineData("7", "ship", "7 pairs of lamps", "'pairs' behind '7' counts groups, and the unit is ship")]
    [InlineData("7", "ship", "Ships lost (%): 7", "'7' is printed in percent, and the unit is ship")]
    [InlineData("7", "ship", "7 pair ships", "'pair' behind '7' counts groups, and the unit is ship")]
    [InlineData("7", "ship", "7 families of ships", "'families' behind '7' counts groups, and the unit is ship")]
    [InlineData("7", "ship", "7 old pairs of ships", "'pairs' behind '7' counts groups, and the unit is ship")]
    [InlineData("7", "ship", "7 boats came",
        "'boats' behind '7' is what it counts, as far as the words are understood, and the unit is ship")]
    [InlineData("7", "ship", "7 men came", "'men' behind '7' is what it counts")]
    [InlineData("7", "ship", "with the ships came 7 boats", "'boats' behind '7' is what it counts")]
    [InlineData("7", "rescue", "rescued in the dark of that night by one and then another of the crews 7 people",
    "'people' behind '7' is of the unit person")]
    [InlineData("7", "ship", "7 ship-days", "'ship-days' behind '7' is another unit than ship")]
    [InlineData("7", "ship", "7 ship owners came", "'ship owners' behind '7' is another unit than ship")]
    [InlineData("7", "ship", "7 ship repair yards", "'ship repair yards' behind '7' is another unit than ship")]
    [InlineData("7", "person", "7 person years", "'person years' behind '7' is another unit than person")]
    [InlineData("7", "length", "7 square metres", "'square metres' behind '7' is another unit than length")]
    [InlineData("7", "length", "7 feet", "'feet' behind '7' is another unit than length")]
    [InlineData("7", "length", "7 square feet", "'feet' behind '7' is another unit than length")]
    [InlineData("7", "square-mile", "7 square feet", "'feet' behind '7' is another unit than square-mile")]
    [InlineData("7", "square-mile", "7 miles", "'miles' behind '7' is another unit than square-mile")]
    [InlineData("7", "euro", "7 Fijian euros", "'Fijian euros' behind '7' is another unit than euro")]
    [InlineData("7", "ship", "7 captains of ships", "'captains' behind '7' is what it counts")]
    [InlineData("7", "ship", "7 “lamps” were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 \"lamps\" were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 ” lamps were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 [lamps] were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 ] lamps were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 *lamps* were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 'lamps' were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 ’lamps were lit", "'lamps' behind '7'")]
    [InlineData("7", "ship", "7 old-lamps were lit", "'lamps' behind '7'")]
    public void Another_unit_is_told_by_its_noun_once(string value, string unit, string words, string advice)
    {
        var found = Check(unit, value, words);

        Assert.StartsWith(advice, found, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', found);
    }

    [Theory]
    [InlineData("ship", "7 ships per lamp",
    "'per lamp' says a rate, and the unit is ship: write 'ship per lamp' of declared units, or quote the number of the whole.")]
    [InlineData("ship per lamp", "7 ships per lamp", "")]
    [InlineData("ship per lamp", "Ships (per lamp): 7", "")]
    [InlineData("ship per day", "7 ships per lamp", "")]
    [InlineData("ship per lamp", "7 ships a day", "'a day' says a rate, and the unit is ship per lamp: write 'ship per day'.")]
    [InlineData("ship per week", "7 ships a day", "'a day' says a rate, and the unit is ship per week: write 'ship per day'.")]
    [InlineData("ship per day", "7 ships a day", "")]
    [InlineData("ship", "7 ships in all", "")]
    [InlineData("ship per lamp", "7 ships in all", "")]
    [InlineData("ship", "7 ships sailed within a day", "")]
    [InlineData("ship", "7 ships were sold over a year", "")]
    [InlineData("ship", "7 ships for each day", "'for each day' says a rate, and the unit is ship: write 'ship per day'.")]
    [InlineData("ship", "7 ships for each of the lamps", "")]
    [InlineData("ship per 1,000 lamp", "7 ships for every 1,000 lamps", "")]
    [InlineData("ship", "1 lamp per 7 ships",
    "'per 7 ships' says what a rate is for each of, and counts nothing: quote the number of ship.")]
    [InlineData("ship per day", "7 ships every two days",
    "'every two days' says a rate for each 2 and the unit is ship per day: write the unit with 'per: 2'.")]
    [InlineData("ship", "7 ships every other day",
    "'every other day' says a rate for each 2 and the unit is ship: write the unit with 'per: 2'.")]
    [InlineData("ship per day", "7 ships in all", "The words say a total, and the unit is ship per day: write 'ship', or quote the rate.")]
    [InlineData("ship", "7 ships per 1,000 lamps",
    "'per 1,000 lamps' says a rate for each 1,000 and the unit is ship: write the unit with 'per: 1,000'.")]
    [InlineData("ship per 1,000 lamp", "7 ships per 1,000 lamps", "")]
    [InlineData("ship per 1,000 lamp", "Ships per 1,000 lamps: 7", "")]
    [InlineData("ship", "Ships per 1,000 lamps: 7",
    "'per 1,000 lamps' says a rate for each 1,000 and the unit is ship: write the unit with 'per: 1,000'.")]
    [InlineData("ship per 1,000 lamp", "7 ships",
    "Nothing behind '7' says 'per 1,000': quote it, or correct the unit.")]
    public void A_rate_is_for_each_of_what_the_unit_is(string unit, string words, string advice) =>
        Assert.Equal(advice, Check(unit, "7", words));

    [Theory]
    [InlineData("length", "7000 m")]
    [InlineData("kilogram", "7000 kg")]
    public void Without_a_name_of_the_measure_in_the_language_its_symbol_is_that_of_the_key(string unit, string words)
    {
        Assert.Equal(string.Empty, Check(unit, "7000", words, "nl"));
        Assert.StartsWith("'s' behind", Check(unit, "7000", "7000 s", "nl"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_noun_of_a_number_with_an_interval_stands_behind_the_interval()
    {
        var value = ValueWords.Parse("72", out _)! with { Interval = (new(64, 1), new(79, 1)), Level = 95 };

        Assert.Equal(string.Empty, Check("ship", value, "72 (95% CI 64 to 79) ships"));
        Assert.StartsWith("'lamps' behind '72'", Check("ship", value, "72 (95% CI 64 to 79) lamps"), StringComparison.Ordinal);
    }

    private static string Check(string unit, string value, string words, string language = "en") =>
        Check(unit, ValueWords.Parse(value, out _)!, words, language);

    private static string Check(string unit, ValueRecord value, string words, string language = "en")
    {
        var table = LanguageTable.Find(language)!;
        return Check(UnitDescriber.Describe(unit, key => Units.GetValueOrDefault(key), table), value, words, table);
    }

    private static string Check(UnitDescription unit, string value, string words) =>
        Check(unit, ValueWords.Parse(value, out _)!, words, LanguageTable.English);

    private static string Check(UnitDescription unit, ValueRecord value, string words, LanguageTable table)
    {
        var statement = new Statement
        {
            Value = value,
            Unit = unit,
            UnitOfWord = word => Units.FirstOrDefault(one => one.Value.Words.Contains(word) || one.Value.Verbs.Contains(word)).Key,
            Reading = UnitDescriber.ToContext(unit, table, []),
        };
        return string.Join("\n", StatementMatcher.Match(statement, words, 0, words.Length).Mismatches.Select(one => one.Advice));
    }
}
