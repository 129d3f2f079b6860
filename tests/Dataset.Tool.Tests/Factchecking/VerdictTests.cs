using Dataset.Tool.Factchecking;

namespace Dataset.Tool.Tests.Factchecking;

/// <summary>Numbers of prose against the figures of the project's own five documents.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("In March 2025 agents reported 7,000 illegal crossings.", "agrees: 7,000; Border.Crossings.March2025")]
    [InlineData("Illegal crossings fell 94 percent in a year.", "agrees: 94 percent; Border.CrossingsFall.March2025")]
    [InlineData("The raid in Colorado led to a single confirmed gang member.",
        "agrees: single; Enforcement.RaidGangMembers.RaidInColorado")]
    [InlineData("Agents made fewer than 1,000 arrests a day.", "agrees: fewer than 1,000; Enforcement.UsualDailyArrests.AsReported")]
    [InlineData("Some 1.5 million immigrants were paroled under Mr. Biden and are to be deported.",
        "hedge added: Some 1.5 million; Enforcement.ParoledUnderBiden.AsReported")]
    [InlineData("Crossings fell 94% against the same month a year earlier.", "agrees: 94%; Border.CrossingsFall.March2025")]
    [InlineData("Within the first 50 days ICE had made 32,000 arrests.", "agrees: 32,000; Enforcement.Arrests.First50Days")]
    [InlineData("ICE arrested 66,463 people.", "agrees: 66,463; Enforcement.Arrests.First100Days")]
    [InlineData("ICE has 25 field offices.", "agrees: 25; Enforcement.FieldOffices.AsReported")]
    [InlineData("The White House set a target of 1,200 to 1,500 arrests a day.",
        "agrees: 1,200 to 1,500; Targets.DailyArrests.January2025")]
    [InlineData("It deployed thousands of additional troops.", "agrees: thousands; Border.AdditionalTroops.AsReported")]
    [InlineData("ICE deported 17,200 people in April 2025 alone.", "agrees: 17,200; Enforcement.Removals.April2025")]
    public void A_number_that_a_figure_gives_agrees(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Theory]
    [InlineData("In February 2025 there were 8,300 illegal crossings.", "hedge lost: 8,300; Border.Crossings.February2025")]
    [InlineData("Illegal crossings are few, agents say, against 8,300 in February 2025.",
        "hedge lost: 8,300; Border.Crossings.February2025")]
    [InlineData("In its first 100 days ICE deported 65,000 immigrants.", "hedge lost: 65,000; Enforcement.Removals.First100Days")]
    [InlineData("The target was 1,500 arrests a day in January 2025.", "hedge lost: 1,500; Targets.DailyArrests.January2025")]
    public void A_number_without_the_hedge_of_its_figure_has_lost_it(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Theory]
    [InlineData("In February 2025 there were over 8,300 illegal crossings.", "hedge differs: over 8,300; Border.Crossings.February2025")]
    [InlineData("Since the inauguration ICE has made up to 100,000 deportations.",
        "hedge differs: up to 100,000; Enforcement.Removals.SinceInauguration")]
    public void A_hedge_that_the_figure_does_not_bear_out_differs(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Theory]
    [InlineData("In March 2025 agents reported about 7,000 illegal crossings.", "hedge added: about 7,000; Border.Crossings.March2025")]
    [InlineData("Since the inauguration ICE has made at least 100,000 deportations.",
        "hedge added: at least 100,000; Enforcement.Removals.SinceInauguration")]
    public void A_draft_may_say_less_than_the_figure(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Theory]
    [InlineData("In February 2025 there were about 8,000 illegal crossings.", "agrees: about 8,000; Border.Crossings.February2025")]
    [InlineData("In March 2024 there were over 130,000 crossings.", "agrees: over 130,000; Border.Crossings.March2024")]
    [InlineData("Within the first 100 days ICE arrested 66 thousand people.", "agrees: 66 thousand; Enforcement.Arrests.First100Days")]
    public void A_rounded_number_agrees_where_its_hedge_or_its_digits_say_so(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Theory]
    [InlineData("In February 2025 there were 8,000 illegal crossings of the border.", "differs: 8,000; Border.Crossings.February2025")]
    [InlineData("In March 2025 there were 9,500 illegal crossings of the US-Mexico border.", "differs: 9,500; Border.Crossings.March2025")]
    [InlineData("Illegal crossings of the border rose by 94 percent in March 2025.", "differs: 94 percent; Border.CrossingsFall.March2025")]
    [InlineData("In April 2025 ICE deported 17,500 people.", "differs: 17,500; Enforcement.Removals.April2025")]
    [InlineData("In the first 50 days ICE made 23,000 arrests.",
        "differs: 23,000; Enforcement.Arrests.First50Days, Enforcement.ArrestsAnnounced.First50Days")]
    [InlineData("In March 2025 there were 70,000 illegal crossings.", "differs: 70,000; Border.Crossings.March2025")]
    public void Another_number_for_what_the_words_name_differs(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Fact]
    public void The_number_of_another_unit_is_told() =>
        Assert.Equal(["unit differs: 7,000; Border.Crossings.March2025"],
            Draft.Verdicts("Agents made 7,000 arrests at the border in March 2025."));

    [Theory]
    [InlineData("In April 2025 there were 7,000 illegal crossings at the border.")]
    [InlineData("There were 7,000 illegal crossings at the border in 2023.")]
    public void The_number_of_another_time_is_told(string prose) =>
        Assert.Equal(["period differs: 7,000; Border.Crossings.March2025"], Draft.Verdicts(prose));

    [Fact]
    public void A_disputed_number_needs_its_voice()
    {
        Assert.Equal(["disputed: 1,179; Enforcement.Arrests.On26January2025"],
            Draft.Verdicts("ICE arrested 1,179 people on Sunday, 26 January 2025."));
        Assert.Equal(["agrees: 1,179; Enforcement.Arrests.On26January2025"],
            Draft.Verdicts("ICE arrested 1,179 people on 26 January 2025, says NBC\nNews."));
    }

    [Theory]
    [InlineData("ICE made 956 arrests on 26 January 2025.", "disputed: 956; Enforcement.Arrests.On26January2025")]
    [InlineData("ICE reported 956 arrests on 26 January 2025.", "agrees: 956; Enforcement.Arrests.On26January2025")]
    [InlineData("According to ICE, there were 956 arrests on 26 January 2025.", "agrees: 956; Enforcement.Arrests.On26January2025")]
    [InlineData("NBC News counted 1,179 arrests on 26 January 2025.", "agrees: 1,179; Enforcement.Arrests.On26January2025")]
    [InlineData("ICE arrested 1,179 people on 26 January 2025, according to data first obtained by NBC News.",
        "agrees: 1,179; Enforcement.Arrests.On26January2025")]
    public void Who_acts_in_a_sentence_is_not_who_counts(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Fact]
    public void A_change_is_two_numbers_and_no_range() =>
        Assert.Equal(["agrees: 137,000; Border.Crossings.March2024", "agrees: 7,000; Border.Crossings.March2025"],
            Draft.Verdicts("Illegal crossings of the border dropped from 137,000 to 7,000 last month."));

    [Fact]
    public void A_number_goes_on_with_the_series_of_its_paragraph()
    {
        const string First = "In March 2025 agents reported 7,000 illegal crossings.";

        Assert.Equal("agrees: about 8,300; Border.Crossings.February2025", Draft.Verdicts(First + " That is down from about 8,300.")[1]);
        Assert.Equal("unknown: about 8,300; Border.Crossings.February2025",
            Draft.Verdicts(First + "\n\nThat is down from about 8,300.")[1]);
    }

    [Theory]
    [InlineData("Some 4,512 ducks were seen on the lake.", "unknown: Some 4,512")]
    [InlineData("The firm sold 30 cars in June.", "unknown: 30; Enforcement.RaidArrests.RaidInColorado")]
    [InlineData("On 26 January 2025 ICE arrested 12 people in Boston.", "unknown: 12")]
    [InlineData("Two raids in Colorado were meant to catch gang members.", "unknown: Two")]
    [InlineData("He paid $7,000 for the car.", "unknown: $7,000; Border.Crossings.March2025")]
    public void A_number_of_no_figure_is_unknown(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose));

    [Theory]
    [InlineData("One raid in Colorado was meant to catch gang members.")]
    [InlineData("It was on 20 January 2025 at 7:30 pm, in Room 25, when he was 78 years old.")]
    [InlineData("The first of these laws is 25 years old, and 100 days are no long time.")]
    [InlineData("1. As Figure 3 and Section 2 say, many came.")]
    public void Dates_times_ages_names_and_lengths_of_time_are_no_statistics(string prose) =>
        Assert.Empty(Draft.Verdicts(prose));

    [Fact]
    public void A_figure_that_was_corrected_or_retracted_is_told()
    {
        using var folder = Ducks.Write(records: Ducks.Records
            .Replace("    2025-03:\n      printed: In March 2025\n", """
                    2025-03:
                      printed: In March 2025
                      corrected: { was: "nearly 6,000", because: a slip of the keyboard, on: 2025-05-01 }

                """, StringComparison.Ordinal));
        var index = Draft.IndexOf(folder.Records);

        var finding = Assert.Single(Draft.Check("Nearly 6,000 ducks were on the lake.", index: index));

        Assert.Equal("outdated", finding.Verdict.Words());
        Assert.EndsWith("it was corrected on 2025-05-01 to nearly 7,000 ducks: a slip of the keyboard", finding.Message);
        Assert.Equal(["agrees: Nearly 7,000; Lake.Ducks.March2025"], Draft.Verdicts("Nearly 7,000 ducks were on the lake.", index: index));
    }

    [Fact]
    public void An_earlier_edition_is_told()
    {
        using var folder = Ducks.Write(
            document: Ducks.Document + "\nIn May 2025, wardens had counted 6,100 ducks on the lake.\n",
            records: Ducks.Records.Replace("    2025-03:\n      printed: In March 2025\n", """
                    2025-03:
                      printed: In March 2025
                      earlier:
                        - { value: 6,100, as_of: 2025-05-01, quote: wardens had counted 6,100 ducks }

                """, StringComparison.Ordinal));

        var finding = Assert.Single(Draft.Check("The 6,100 ducks were on the lake.", index: Draft.IndexOf(folder.Records)));

        Assert.EndsWith("it is an earlier edition as of 2025-05-01, revised to nearly 7,000 ducks", finding.Message);
    }

    [Fact]
    public void The_cell_of_a_table_is_told_with_its_row_and_its_column()
    {
        const string Csv = "Year,Ships\n2023,1234\n2024,1301\n";
        using var folder = new Folder();
        var sha256 = folder.Document("ships.csv", Csv);
        File.WriteAllText(Path.Combine(folder.Records, "ships.csv"), Csv);
        folder.Record("harbour.yaml", $$"""
            topic: Harbour
            units:
              ship: { plural: ships }
            sources:
              ships: { table: ships.csv, sha256: {{sha256}}, label: ships of the harbour }
            calls:
              title: Ships that called at the harbour
              unit: ship
              rows: { in: ships, period: Year, value: Ships }
            """);
        var index = Draft.IndexOf(folder.Records);

        var finding = Assert.Single(Draft.Check("The harbour had 1,301 ships in 2024.", index: index), finding => finding.Facts.Count > 0);

        Assert.Equal(ProseVerdict.Agrees, finding.Verdict);
        Assert.Equal("1,301; Harbour.Calls.Year2024 says 1,301 ships (ships.csv, row 3, column Ships, [ships of the harbour])",
            finding.Message);
        Assert.Equal(["differs: 1,310; Harbour.Calls.Year2024"], Draft.Verdicts("The harbour had 1,310 ships in 2024.", index: index));
    }

    [Theory]
    [InlineData("calls[2025-03] - calls[2025-02]", "fell by 1,300 ships", true)]
    [InlineData("calls[2025-03] - calls[2025-02]", "rose by 1,300 ships", false)]
    [InlineData("calls[2025-02] - calls[2025-03]", "fell by 1,300 ships", true)]
    [InlineData("calls[2025-02] - calls[2025-03]", "rose by 1,300 ships", false)]
    [InlineData("calls[2025-02] + calls[2025-03]", "were 15,300 ships", true)]
    [InlineData("calls[2025-02] + calls[2025-03]", "rose by 15,300 ships", false)]
    [InlineData("percent_drop(calls[2025-02], calls[2025-03])", "fell by 15.7 percent", true)]
    [InlineData("percent_drop(calls[2025-02], calls[2025-03])", "rose by 15.7 percent", false)]
    [InlineData("percent_drop(calls[2025-03], calls[2025-02])", "rose by 18.6 percent", true)]
    [InlineData("percent_drop(calls[2025-03], calls[2025-02])", "fell by 18.6 percent", false)]
    [InlineData("percent_change(calls[2025-02], calls[2025-03])", "fell by 15.7 percent", true)]
    [InlineData("percent_change(calls[2025-02], calls[2025-03])", "rose by 15.7 percent", false)]
    [InlineData("percent_change(calls[2025-02], calls[2025-03])", "fell to 15.7 percent", false)]
    [InlineData("percent(calls[2025-03], calls[2025-02])", "were 84.3 percent of those before", true)]
    [InlineData("percent(calls[2025-03], calls[2025-02])", "fell by 84.3 percent", false)]
    public void A_computed_value_agrees_with_the_words_of_its_own_direction(string compute, string words, bool agrees) =>
        Assert.Equal(agrees, IsComputed(compute, $"The ships that called at the harbour in March 2025 {words}."));

    [Theory]
    [InlineData("over 15,300", false)]
    [InlineData("over 15,000", true)]
    [InlineData("at least 15,300", true)]
    [InlineData("under 15,300", false)]
    [InlineData("nearly 15,300", false)]
    [InlineData("nearly 16,000", true)]
    [InlineData("under 16,000", true)]
    [InlineData("up to 15,300", true)]
    public void A_bound_of_a_computed_value_is_strict_where_its_word_is(string value, bool agrees) =>
        Assert.Equal(agrees, IsComputed("calls[2025-02] + calls[2025-03]",
            $"The ships that called at the harbour by March 2025 were {value} ships."));

    private static bool IsComputed(string compute, string prose)
    {
        using var folder = new Folder();
        var hash = folder.Document("port.txt", "8,300 ships called in February 2025, and 7,000 ships in March 2025.");
        folder.Record("harbour.yaml", $$"""
            topic: Harbour
            in: port
            units: { ship: { plural: ships } }
            sources: { port: { text: port.txt, sha256: {{hash}} } }
            calls:
              title: Ships that called at the harbour
              unit: ship
              figures:
                2025-02: { value: "8,300", quote: "8,300 ships" }
                2025-03: { value: "7,000", quote: "7,000 ships" }
            checks:
              both: { compute: "{{compute}}" }
            """);
        var index = Draft.IndexOf(folder.Records);
        Assert.Single(index.Computed);
        return Draft.Check(prose, index: index).Any(static one => one.Check == "harbour.both" && one.Verdict is ProseVerdict.Agrees);
    }

    [Theory]
    [InlineData("The Planck constant is 6.62607015 × 10^-34 J/Hz.", "agrees: 6.62607015 × 10^-34; Physics.PlanckConstant.Year2022")]
    [InlineData("The elementary charge is 1.602176634 × 10⁻¹⁹ C.", "agrees: 1.602176634 × 10⁻¹⁹; Physics.ElementaryCharge.Year2022")]
    [InlineData("The Newtonian constant of gravitation is 6.67430 × 10^-11.",
        "hedge lost: 6.67430 × 10^-11; Physics.NewtonianConstantOfGravitation.Year2022")]
    [InlineData("The elementary charge is 1.602176634 coulombs.", "unknown: 1.602176634")]
    [InlineData("The elementary charge is 1.602176634 × 10^-18 coulombs.", "unknown: 1.602176634 × 10^-18")]
    public void A_number_is_compared_with_its_power_of_ten(string prose, string verdict) =>
        Assert.Equal([verdict], Draft.Verdicts(prose, index: Draft.IndexOf(Repository.PathOf("samples/Constants/data"))));
}
