using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Quotations;

/// <summary>What is matched by words of the language: measures, estimates, changes, shares, sizes.</summary>
public sealed class LanguageMatchTests
{
    private static readonly Dictionary<string, UnitNames> Units = new(StringComparer.Ordinal)
    {
        ["tonne"] = new(["tonne", "tonnes", "tonnen", "toneladas"], [], []),
        ["ship"] = new(["ship", "ships", "schiffe", "navires", "barcos", "schepen", "隻"], [], []),
        ["percent"] = new([], [], []),
    };

    [Theory]
    [InlineData("en", "7,000", "7,000 kilograms of fish")]
    [InlineData("de", "7.000", "7.000 Kilogramm Fisch")]
    [InlineData("fr", "7 000", "7 000 kilogrammes de poisson")]
    [InlineData("es", "7.000", "7.000 kilogramos de pescado")]
    public void The_name_of_another_measure_is_another_unit(string language, string number, string words) =>
        Assert.Contains(Match(language, "tonne", words), mismatch => mismatch.Kind == MismatchKind.Unit
            && mismatch.Advice.Contains($"behind '{number}' is another unit than tonne", StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "7,000 tonnes of fish")]
    [InlineData("de", "7.000 Tonnen Fisch")]
    [InlineData("fr", "7 000 tonnes de poisson")]
    [InlineData("es", "7.000 toneladas de pescado")]
    public void The_name_of_its_own_measure_is_none(string language, string words) => Assert.Empty(Match(language, "tonne", words));

    [Theory]
    [InlineData("en", "an estimated 7,000 ships")]
    [InlineData("de", "geschätzt 7.000 Schiffe")]
    [InlineData("fr", "estimés à 7 000 navires")]
    [InlineData("es", "estimados en 7.000 barcos")]
    public void An_estimate_is_settled_by_the_status_of_the_record(string language, string words)
    {
        Assert.Empty(Match(language, "ship", words, isEstimated: true));
        Assert.Contains("write 'status: estimated'", Match(language, "ship", words)[0].Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "an increase of 7,000 ships")]
    [InlineData("de", "ein Anstieg um 7.000 Schiffe")]
    [InlineData("fr", "une hausse de 7 000 navires")]
    [InlineData("es", "un aumento de 7.000 barcos")]
    public void A_noun_of_change_states_no_level(string language, string words) =>
        Assert.Equal(MismatchKind.Direction, Assert.Single(Match(language, "ship", words)).Kind);

    [Theory]
    [InlineData("en", "the percentage was 7,000")]
    [InlineData("de", "der Prozentsatz war 7.000")]
    [InlineData("fr", "le pourcentage était 7 000")]
    [InlineData("es", "el porcentaje era 7.000")]
    public void A_noun_of_shares_may_stand_before_the_number(string language, string words) =>
        Assert.Empty(Match(language, "percent", words));

    [Theory]
    [InlineData("en", "instead of 7,000 ships")]
    [InlineData("de", "anstatt 7.000 Schiffe")]
    [InlineData("fr", "au lieu de 7 000 navires")]
    [InlineData("es", "en lugar de 7.000 barcos")]
    public void What_another_number_stands_for_is_not_stated(string language, string words) =>
        Assert.Equal(MismatchKind.Sense, Assert.Single(Match(language, "ship", words)).Kind);

    [Theory]
    [InlineData("en", "dozens of ships", 24)]
    [InlineData("de", "dutzende Schiffe", 24)]
    [InlineData("fr", "des dizaines de navires", 20)]
    [InlineData("es", "decenas de barcos", 20)]
    public void A_reading_of_a_size_in_words_is_no_less_than_they_say(string language, string words, int least)
    {
        Assert.Empty(Read(language, words, least));
        Assert.Contains($"are at least {least}", Read(language, words, least - 1)[0].Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "7.000 Schiffe wurden nicht gezählt")]
    [InlineData("de", "7.000 Schiffe liefen nicht ein")]
    [InlineData("fr", "7 000 navires n'ont pas été comptés")]
    [InlineData("fr", "7 000 navires ne sont jamais arrivés")]
    [InlineData("es", "7.000 barcos no fueron contados")]
    [InlineData("es", "7.000 barcos nunca llegaron")]
    public void A_denial_that_ends_the_clause_denies_what_is_counted(string language, string words) =>
        Assert.Contains("denies it", Assert.Single(Match(language, "ship", words)).Advice, StringComparison.Ordinal);

    [Theory]
    [InlineData("de", "7.000 Schiffe haben ihre Abgaben nicht bezahlt")]
    [InlineData("de", "7.000 Schiffe, die nicht gezählt wurden")]
    [InlineData("fr", "7 000 navires n'ont pas reçu leur pavillon")]
    [InlineData("fr", "7 000 navires qui n'ont pas été comptés")]
    [InlineData("es", "7.000 barcos no recibieron su bandera")]
    [InlineData("es", "7.000 barcos que no fueron contados")]
    public void A_denial_that_goes_on_tells_of_those_who_are_counted(string language, string words) =>
        Assert.Empty(Match(language, "ship", words));

    [Fact]
    public void A_denial_that_the_title_states_is_what_is_counted() =>
        Assert.Empty(Match("de", "ship", "7.000 Schiffe wurden nicht gezählt", title: "Schiffe, die nicht gezählt wurden"));

    [Theory]
    [InlineData("de", "7.000 Schiffe, so wenige wie nie")]
    [InlineData("fr", "7 000 navires, le chiffre le plus bas")]
    [InlineData("es", "7.000 barcos, el mínimo histórico")]
    public void The_other_end_of_a_series_is_told_in_each_language(string language, string words) =>
        Assert.Equal(MismatchKind.Extreme, Assert.Single(Match(language, "ship", words, extreme: ExtremeEnd.Highest)).Kind);

    [Theory]
    [InlineData("ar", "حوالي ٧٠٠٠", "7000")]
    [InlineData("ja", "船 7000 隻", "7000")]
    [InlineData("nl", "ongeveer 7000 schepen", "about 7000")]
    public void Without_a_table_of_hedges_digits_are_read_and_hedges_are_not(string language, string words, string value) =>
        Assert.Empty(Match(language, "ship", words, value: value));

    [Theory]
    [InlineData("nl", "7.000 schepen", "7,000")]
    [InlineData("nl", "7,5 schepen", "7.5")]
    [InlineData("nl", "7 000 schepen", "7,000")]
    [InlineData("nl", "7 duizend schepen", "7,000")]
    [InlineData("nl", "7 duizend schepen", "7")]
    public void Without_a_table_no_separator_and_no_scale_is_known(string language, string words, string value) =>
        Assert.NotEmpty(Match(language, "ship", words, value: value));

    [Fact]
    public void A_word_that_may_be_a_scale_is_to_be_declared_where_it_is_what_is_counted() =>
        Assert.Equal(
            "'duizend' right behind 7 may be a scale, and there is no table for the language 'nl': where it is what is counted, declare it "
            + "under 'words:' of the unit.",
            Assert.Single(Match("nl", "ship", "7 duizend schepen", value: "7")).Advice);

    private static IReadOnlyList<Mismatch> Match(
        string language,
        string unit,
        string words,
        string value = "7,000",
        string title = "",
        bool isEstimated = false,
        ExtremeEnd? extreme = null)
    {
        var statement = ToStatement(language, unit, value, title) with { IsEstimated = isEstimated, Extreme = extreme };
        return StatementMatcher.Match(statement, words, 0, words.Length).Mismatches;
    }

    private static IReadOnlyList<Mismatch> Read(string language, string words, int value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var reading = new ReadingRecord(words, "a guess");
        return ReadingMatcher.Match(ToStatement(language, "ship", text), reading, words, 0, words.Length).Mismatches;
    }

    private static Statement ToStatement(string language, string unit, string value, string title = "")
    {
        var table = LanguageTable.Find(language)!;
        var description = UnitDescriber.Describe(unit, key => Units.GetValueOrDefault(key), table);
        return new()
        {
            Value = ValueWords.Parse(value, out _)!,
            Unit = description,
            Reading = UnitDescriber.ToContext(description, table, [title]),
        };
    }
}
