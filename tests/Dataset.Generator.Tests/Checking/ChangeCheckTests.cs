namespace Dataset.Generator.Tests.Checking;

/// <summary>The change of a series against its levels, in whole datasets.</summary>
public sealed class ChangeCheckTests
{
    private const string Id = "change-is-difference/ice.change.2025-03#paper";

    [Theory]
    [InlineData("change", "100", "Holds", "7,125 − 7,025 = 100 arrests")]
    [InlineData("change", "-100", "Fails", "")]
    [InlineData("rise", "100", "Holds", "")]
    [InlineData("fall", "100", "Fails", "")]
    [InlineData("fall", "-100", "Holds", "")]
    [InlineData("change", "about 100", "Holds", "")]
    [InlineData("change", "over 90", "Holds", "")]
    [InlineData("change", "over 200", "Fails", "")]
    [InlineData("change", "101", "Fails", "")]
    [InlineData("change", "900", "Fails", "")]
    [InlineData("change", "hundreds", "CannotTell", "names no number")]
    public void A_change_is_the_later_level_less_the_earlier(string counts, string value, string verdict, string explanation)
    {
        var check = Check("arrest", counts, value, "7,025", "7,125");

        Assert.Equal(verdict, check.Verdict.ToString());
        Assert.False(check.IsWritten);
        Assert.Contains(explanation, check.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100", "7,020", "7,125", "HoldsWithinRounding")]
    // The levels may lie 550 farther apart than they are printed, or closer: of a change of 101 they say nothing.
    [InlineData("101", "7,000", "7,100", "CannotTell")]
    public void Rounded_levels_leave_room_for_the_change(string change, string earlier, string later, string verdict) =>
        Assert.Equal(verdict, Check("arrest", "change", change, earlier, later).Verdict.ToString());

    [Fact]
    public void The_words_of_the_check_are_those_of_an_assertion()
    {
        Assert.Equal("ice.change.2025-03#paper == ice.levels.2025-03#paper - ice.levels.2025-02#paper",
            Check("arrest", "change", "100", "7,025", "7,125").Assertion);
        Assert.Equal("ice.change.2025-03#paper == ice.levels.2025-02#paper - ice.levels.2025-03#paper",
            Check("arrest", "fall", "100", "7,125", "7,025").Assertion);
        Assert.Equal("ice.change.2025-03#paper == percent_drop(ice.levels.2025-02#paper, ice.levels.2025-03#paper)",
            Check("percent", "fall", "20", "1,025", "820").Assertion);
    }

    [Theory]
    [InlineData("change", "-20", "Holds")]
    [InlineData("fall", "20", "Holds")]
    [InlineData("fall", "25", "Fails")]
    [InlineData("rise", "20", "Fails")]
    public void A_change_in_percent_is_of_the_earlier_level(string counts, string value, string verdict) =>
        Assert.Equal(verdict, Check("percent", counts, value, "1,025", "820").Verdict.ToString());

    [Theory]
    [InlineData("percentage-point", "5", "Holds")]
    [InlineData("percentage-point", "25", "Fails")]
    [InlineData("basis-point", "500", "Holds")]
    [InlineData("basis-point", "5", "Fails")]
    [InlineData("percent", "25", "Holds")]
    public void Between_percentages_points_are_the_difference_and_percent_is_the_ratio(string unit, string value, string verdict) =>
        Assert.Equal(verdict, Check(unit, "change", value, "20.0", "25.0", levels: "percent\n      of: others").Verdict.ToString());

    [Fact]
    public void A_change_in_another_unit_cannot_be_told()
    {
        var check = Check("removal", "change", "100", "7,025", "7,125");

        Assert.Equal(("CannotTell", "removals and arrests are different units and cannot be compared"),
            (check.Verdict.ToString(), check.Explanation));
    }

    [Fact]
    public void A_failure_stands_at_the_value_and_is_a_warning_until_it_is_explained()
    {
        var records = Records("arrest", "change", "900", "7,025", "7,125");
        var problem = Assert.Single(GeneratorRun.Of(Samples.Declarations, records).Problems);

        Assert.Equal(("DS5015", "ice.yaml", 21, 41), (problem.Id, problem.File, problem.Line, problem.Column));
        Assert.StartsWith("ice.change.2025-03#paper is not the change between the levels of its two periods: ", problem.Message,
            StringComparison.Ordinal);

        var explained = records.Yaml + """
            conflicts:
              does-not-follow:
                between: ["change[2025-03]", "levels[2025-03]", "levels[2025-02]"]
                kind: transcription
                because: a digit is missing

            """;
        Assert.Empty(GeneratorRun.Of(Samples.Declarations, (records.Name, explained)).Problems);
    }

    [Fact]
    public void A_failure_of_a_reading_stands_at_the_reading()
    {
        var records = Records("arrest", "change", "900", "7,025", "7,125");
        var reading = records.Yaml.Replace("value: \"900\", quote: \"900 arrests\"",
            "reading: { is: 12, of: a dozen, because: it is twelve }, quote: a dozen arrests", StringComparison.Ordinal);
        var problem = Assert.Single(GeneratorRun.Of(Samples.Declarations, (records.Name, reading)).Problems);

        Assert.Equal(("DS5015", 21, 34), (problem.Id, problem.Line, problem.Column));
    }

    [Fact]
    public void Only_one_voice_that_states_all_three_is_compared()
    {
        var records = Records("arrest", "change", "900", "7,025", "7,125");
        var other = records.Yaml.Replace("value: \"900\"", "by: nbc, value: \"900\"", StringComparison.Ordinal);

        Assert.DoesNotContain(GeneratorRun.Of(Samples.Declarations, (records.Name, other)).Load()
            .Checks, check => check.Id.StartsWith("change-is-difference", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("against: 2025-02, ", "")]
    [InlineData("against: 2025-02, ", "against: 2024-02, ")]
    [InlineData("against: 2025-02, ", "against: \"others[2025-02]\", ")]
    public void Without_the_earlier_level_there_is_nothing_to_compare(string old, string now)
    {
        var records = Records("arrest", "change", "900", "7,025", "7,125");
        var yaml = records.Yaml.Replace(old, now, StringComparison.Ordinal);

        Assert.DoesNotContain(GeneratorRun.Of(Samples.Declarations, (records.Name, yaml)).Load()
            .Checks, check => check.Id.StartsWith("change-is-difference", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-02", "ice.levels.2025-02", "Measured against <see cref=\"global::Dataset.Ice.Levels\"/>.February2025.")]
    [InlineData("2024-02", "ice.levels.2024-02", "Measured against February 2024 of Ice.Levels, which has no record here.")]
    public void A_period_alone_is_one_of_the_levels(string against, string id, string words)
    {
        var records = Records("arrest", "change", "100", "7,025", "7,125");
        var yaml = records.Yaml.Replace("against: 2025-02", "against: " + against, StringComparison.Ordinal);
        var run = GeneratorRun.Of(Samples.Declarations, (records.Name, yaml));

        Assert.Equal(id, run.Load().Figure("Ice.Change.March2025").BaselineId);
        Assert.Contains(words, string.Join('\n', run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void The_earlier_level_may_be_named_by_the_series_of_levels()
    {
        var records = Records("arrest", "change", "100", "7,025", "7,125");
        var yaml = records.Yaml.Replace("against: 2025-02", "against: \"levels[2025-02]\"", StringComparison.Ordinal);

        Assert.Equal("Holds", GeneratorRun.Of(Samples.Declarations, (records.Name, yaml)).Load().Checks.Single(check => check.Id == Id)
            .Verdict.ToString());
    }

    [Fact]
    public void A_check_that_is_written_as_well_is_listed_once()
    {
        var records = Records("percent", "fall", "20", "1,025", "820");
        var written = records.Yaml
            + "checks:\n  follows: { assert: \"change[2025-03] == percent_drop(levels[2025-02], levels[2025-03])\" }\n";
        var checks = GeneratorRun.Of(Samples.Declarations, (records.Name, written)).Load().Checks;

        Assert.Equal(["ice.follows"], checks.Where(check => check.FigureIds.Contains("ice.change.2025-03")).Select(check => check.Id));
    }

    [Fact]
    public void Levels_in_another_file_are_found()
    {
        var records = Records("arrest", "change", "900", "7,025", "7,125").Yaml;
        var at = records.IndexOf("change:\n", StringComparison.Ordinal);
        var run = GeneratorRun.Of(
            Samples.Declarations,
            ("ice.yaml", records[..at]),
            ("more.yaml", "topic: More\nin: paper\n"
            + records[at..].Replace("change_of: levels", "change_of: ice.levels", StringComparison.Ordinal)
            .Replace("against: 2025-02", "against: \"ice.levels[2025-02]\"", StringComparison.Ordinal)));

        Assert.Equal(("DS5015", "more.yaml"), (Assert.Single(run.Problems).Id, run.Problems[0].File));
    }

    [Theory]
    [InlineData("change_of: levls", "DS3002", "There is no series 'levls' (did you mean 'levels'?)")]
    [InlineData("change_of: change", "DS3012", "'ice.change' refers to itself through change_of.")]
    [InlineData("kind: forecast\n  change_of: levels", "DS3010", "a change and its levels are of one kind")]
    public void What_a_series_is_the_change_of_is_a_series_of_levels_of_its_kind(string keys, string rule, string message)
    {
        var records = Records("arrest", "change", "100", "7,025", "7,125");
        var run = GeneratorRun.Of(Samples.Declarations,
            (records.Name, records.Yaml.Replace("change_of: levels", keys, StringComparison.Ordinal)));

        var problem = Assert.Single(run.Problems);
        Assert.Equal((rule, 14), (problem.Id, problem.Line + (keys.Contains('\n', StringComparison.Ordinal) ? -1 : 0)));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("counts: change", false)]
    [InlineData("statistic: average", false)]
    [InlineData("note: N", true)]
    public void Changes_and_averages_may_fall_and_be_more_than_those_of_their_whole(string key, bool areCompared)
    {
        var yaml = $$"""
            topic: Ice
            in: paper
            all:
              title: Arrests
              unit: arrest
              {{key}}
              figures:
                inauguration/2025-02-28: { value: 9, quote: 9 arrests }
                inauguration/2025-03-31: { value: 5, quote: 5 arrests }
            some:
              title: Some arrests
              unit: arrest
              part_of: all
              {{key}}
              figures:
                inauguration/2025-03-31: { value: 7, quote: 7 arrests }

            """;
        var problems = GeneratorRun.Of(Samples.Declarations, ("ice.yaml", yaml)).Problems;

        Assert.Equal(areCompared ? ["DS5012", "DS5010"] : [], problems.Select(one => one.Id));
    }

    private static Dataset.Runtime.Check Check(string unit, string counts, string value, string earlier, string later,
        string levels = "arrest") =>
        GeneratorRun.Of(Samples.Declarations, Records(unit, counts, value, earlier, later, levels)).LoadPart()
        .Checks.Single(check => check.Id == Id);

    private static (string Name, string Yaml) Records(string unit, string counts, string value, string earlier, string later,
        string levels = "arrest") => ("ice.yaml", $$"""
        topic: Ice
        in: paper
        levels:
          title: Arrests
          unit: {{levels.Replace("\n      ", "\n  ", StringComparison.Ordinal)}}
          figures:
            2025-02: { value: "{{earlier}}", quote: "{{earlier}} {{Noun(levels)}}" }
            2025-03: { value: "{{later}}", quote: "{{later}} {{Noun(levels)}}" }
        others:
          title: Others
          unit: arrest
        change:
          title: Change
          change_of: levels
          counts: {{counts}}
          unit: {{unit}}
          note: >-
            as the paper says
          figures:
            # The next line is the change.
            2025-03: { {{Against}} value: "{{value}}", quote: "{{value}} {{Noun(unit)}}" }

        """);

    private const string Against = "against: 2025-02,";

    private static string Noun(string unit) =>
        unit.Split('\n')[0] switch { "percent" => "percent", "arrest" => "arrests", var other => other + "s" };
}
