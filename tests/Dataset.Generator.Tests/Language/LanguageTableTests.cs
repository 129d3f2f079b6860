using System.Runtime.CompilerServices;
using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Tests.Language;

public class LanguageTableTests
{
    private const int LongestLine = 140;

    public static TheoryData<string> Codes => new(LanguageTable.Codes);

    /// <summary>English was written before its lines were short; the other files follow the rule for all of them.</summary>
    public static TheoryData<string> Translations => new(LanguageTable.Codes.Where(static code => code != "en"));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_file_has_the_sections_of_the_English_one(string code) =>
        Assert.Equal(LanguageFile.Open("en").Names, LanguageFile.Open(code).Names);

    [Fact]
    public void Every_role_of_a_word_is_a_section() =>
        Assert.Equal(
            Enum.GetValues<WordRole>().Select(LanguageTable.SectionOf).Order(StringComparer.Ordinal),
            LanguageFile.Open("en").Names.Where(static name => name.StartsWith("words ", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_wording_contradicts_itself(string code)
    {
        var contradictions =
            from line in LanguageFile.Open(code).Lines
            where LanguageFile.IsExclusive(line)
            from wording in line.Wordings
            group LanguageFile.MeaningOf(line) by (Family: LanguageFile.FamilyOf(line), Wording: wording) into meanings
            where meanings.Distinct().Count() > 1
            select $"{meanings.Key.Family}: '{meanings.Key.Wording}' is {string.Join(" and ", meanings.Distinct())}";
        Assert.Empty(contradictions);
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_wording_stands_twice_in_a_line_of_a_section(string code)
    {
        var doubles =
            from line in LanguageFile.Open(code).Lines
            from wording in line.Wordings
            group wording by (line.Section, line.Key, Wording: wording) into same
            where same.Count() > 1
            select $"[{same.Key.Section}] {same.Key.Key}: {same.Key.Wording}";
        Assert.Empty(doubles);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Wordings_are_lower_case_but_for_letters(string code)
    {
        var upper =
            from line in LanguageFile.Open(code).Lines
            where line.Section is not ("scale-letters" or "words symbol-like")
            from wording in line.Wordings
            where wording != wording.ToLowerInvariant()
            select $"[{line.Section}] {wording}";
        Assert.Empty(upper);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_line_ends_in_a_blank_or_has_an_empty_wording(string code)
    {
        var rows = LanguageFile.Open(code).Rows;
        Assert.DoesNotContain(rows, static row => row != row.TrimEnd());
        Assert.DoesNotContain(LanguageFile.Open(code).Lines, static line => line.Wordings.Any(static wording => wording.Length == 0));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_line_is_longer_than_a_reader_sees(string code) =>
        Assert.DoesNotContain(LanguageFile.Open(code).Rows, static row => row.Length > LongestLine);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_words_of_time_are_complete(string code)
    {
        var file = LanguageFile.Open(code);
        Assert.Equal(Enumerable.Range(1, 12), file.Keys("months").Select(int.Parse));
        Assert.Equal(Enumerable.Range(1, 7), file.Keys("weekdays").Select(int.Parse));
        Assert.Subset(file.Keys("time-units").Append("head").ToHashSet(), file.Keys("per-adverbs").ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_key_is_one_that_the_grammar_knows(string code)
    {
        var file = LanguageFile.Open(code);
        var sections = file.Names.Where(static name => name.StartsWith("hedge ", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["hedge about", "hedge nearly", "hedge over", "hedge at-least", "hedge under", "hedge up-to", "hedge unclear"],
            sections);
        Assert.All(sections, section => Assert.Subset(new HashSet<string> { "far", "near", "after" }, file.Keys(section).ToHashSet()));
        Assert.Subset(new HashSet<string> { "any", "number", "thing" }, file.Keys("per").ToHashSet());
        Assert.Subset(new HashSet<string> { "by", "of", "to", "from", "from-or-by" }, file.Keys("change-roles").ToHashSet());
        Assert.Subset(new HashSet<string> { "up", "down" }, file.Keys("change-behind").Concat(file.Keys("change-particles")).ToHashSet());
        Assert.Subset(new HashSet<string> { "in", "out-of", "behind-noun", "over", "of", "to" }, file.Keys("ratio").ToHashSet());
        Assert.Equal(["percent", "percentage-point", "basis-point", "permille"], file.Keys("percent"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_can_be_found_by_code_and_region(string code)
    {
        Assert.Equal(code, LanguageTable.Find(code)!.Code);
        Assert.Equal(code, LanguageTable.Find(code.ToUpperInvariant() + "-XX")!.Code);
        Assert.True(LanguageTable.Find(code)!.HasHedges);
    }

    [Theory]
    [InlineData("en", "kilometres", "metre", 3)]
    [InlineData("de", "hektolitern", "litre", 2)]
    [InlineData("fr", "milligrammes", "gram", -3)]
    [InlineData("es", "centímetros", "metre", -2)]
    [InlineData("de", "tonnen", "tonne", 0)]
    [InlineData("fr", "hectares", "hectare", 0)]
    [InlineData("de", "kilograms", "gram", 3)]
    public void A_measure_is_known_by_its_names_and_those_of_the_keys(string code, string name, string unit, int power) =>
        Assert.Equal(new Measure(unit, power), LanguageTable.Find(code)!.FindMeasure(name));

    [Fact]
    public void A_language_without_a_file_has_no_words()
    {
        var table = LanguageTable.Find("nl-BE")!;

        Assert.Equal("nl", table.Code);
        Assert.False(table.HasHedges);
        Assert.False(table.HasTimeRoles);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("und")]
    [InlineData("english")]
    [InlineData("")]
    public void What_is_no_language_is_not_found(string code) => Assert.Null(LanguageTable.Find(code));

    [Theory]
    [InlineData("de", "Es waren 1.234 Boote.", "1234")]
    [InlineData("es", "Eran 1.234 barcos.", "1234")]
    [InlineData("en", "It was 1.234 tonnes.", "1.234")]
    [InlineData("en", "There were 1,234 boats.", "1234")]
    [InlineData("fr", "Il pesait 1,234 tonne.", "1.234")]
    [InlineData("fr", "Il y avait 1.234 bateaux.", "refused | refused")]
    [InlineData("en", "Es waren mehr als 500 Boote.", "500 ?als")]
    [InlineData("en", "Il y avait environ 500 bateaux.", "500 ?environ")]
    [InlineData("en", "Eran casi 500 barcos.", "500 ?casi")]
    public void A_language_reads_by_its_own_separators_and_hedges(string language, string text, string expected) =>
        Assert.Equal(expected, PhraseNotation.Read(language, text));

    [Fact]
    public void The_page_names_every_section()
    {
        var page = File.ReadAllText(PagePath());
        var sections = LanguageFile.Open("en").Names.Where(static name => !name.StartsWith("words ", StringComparison.Ordinal));
        Assert.All(sections, section => Assert.Contains($"`[{section}]`", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1234.5", "1234.5")]
    [InlineData("21", "21")]
    [InlineData("35", "35")]
    [InlineData("2,300", "2300")]
    [InlineData("1/4", "1/4")]
    [InlineData("fall by 340", "340 (down by)")]
    public void The_examples_of_the_page_are_read_as_it_states(string row, string expected)
    {
        var rows = File.ReadLines(PagePath()).Where(static line => line.StartsWith('|')).Select(Cells).ToList();
        var (languages, examples) = (rows[0], rows.Single(cells => cells[0] == row));
        Assert.Equal(LanguageTable.Codes, languages.Skip(1).Order(StringComparer.Ordinal));
        Assert.All(languages.Zip(examples).Skip(1), column => Assert.Equal(expected, PhraseNotation.Read(column.First, column.Second)));
    }

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(static cell => cell.Trim())];

    private static string PagePath([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "../../../docs/languages.md");
}
