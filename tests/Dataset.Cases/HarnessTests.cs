using Dataset.Cases.Lies;
using Dataset.Cases.Numbers;
using Dataset.Cases.Periods;
using Dataset.Cases.Plain;
using Dataset.Cases.Reporting;
using Dataset.Cases.Running;
using Dataset.Runtime;

namespace Dataset.Cases;

/// <summary>The harness itself, with rows of its own: these run wherever the cases are not at hand.</summary>
public sealed class HarnessTests
{
    private const string Document = "In 2025, 40 ships called and 12 boats.";

    [Fact]
    public void A_true_record_is_accepted_and_its_figure_compiled()
    {
        var outcome = TrialRun.Run(Ships("40", "40 ships called", "12 boats"), loadsFigures: true);

        Assert.True(outcome.IsAccepted, outcome.FirstLine);
        Assert.Equal("t.s.2025", Assert.Single(outcome.Figures).Id);
    }

    [Fact]
    public void A_wrong_number_is_refused()
    {
        var outcome = TrialRun.Run(Ships("41", "40 ships called", "12 boats"));

        Assert.False(outcome.IsAccepted);
        Assert.Equal(["DS4001"], outcome.ErrorIds);
    }

    [Fact]
    public void What_the_build_refuses_is_refused_whatever_verify_said()
    {
        var dataset = TrialDataset.Of(
            "It gave 900 megawatts.",
            "units:\n  gigawatt: { plural: gigawatts }\n  megawatt: { plural: megawatts }\n",
            "topic: T\nin: d\n\ns:\n  title: Power\n  unit: gigawatt\n  figures:\n"
            + "    2025:\n      value: 900\n      quote: gave 900 megawatts\n");

        var outcome = TrialRun.Run(dataset);

        Assert.False(outcome.IsAccepted);
        Assert.Contains("DS4021", outcome.ErrorIds);
    }

    [Fact]
    public void Another_number_of_the_sentence_is_overlooked_until_it_is_set_aside()
    {
        var overlooked = TrialRun.Run(Ships("40", "40 ships called"));
        var around = SetAside.Around(Document, "40 ships called");

        Assert.True(overlooked.IsOnlyOverlooked, overlooked.FirstLine);
        Assert.Contains("12", SetAside.Overlooked(overlooked));
        Assert.Contains("\"In 2025\"", around, StringComparison.Ordinal);
        Assert.Contains("\"and 12 boats\"", around, StringComparison.Ordinal);
    }

    [Fact]
    public void What_verify_takes_on_trust_is_told_from_a_count_of_none()
    {
        Assert.True(Printed("3 figures, 1 reading on trust").IsOnTrust);
        Assert.False(Printed("3 figures, 0 readings on trust").IsOnTrust);
        Assert.False(Printed("no readings on trust").IsOnTrust);
    }

    [Theory]
    [InlineData("1500000", "15 lakh", "1.5 million")]
    [InlineData("1500000", "$15.0L", "1.50 million")]
    [InlineData("10 to 12", "$10.00 – $12.00", "10.00 to 12.00")]
    [InlineData("over 0.5", "More than 1/2", "over 1/2")]
    [InlineData("1.25", "one and a fourth", "1 1/4")]
    [InlineData("0.0476190476190476", "1 in twenty-one", "1/21")]
    [InlineData("0.00983 ± 0.00001", "9.83e-3 +/- 1e-5", "0.00983 ± 0.00001")]
    public void A_value_is_spelled_with_the_precision_of_its_phrase(string value, string phrase, string spelled) =>
        Assert.Contains(spelled, NumberSpelling.Spell(NumberValue.Parse(value), phrase));

    [Theory]
    [InlineData("1234567", "1 234 567", "234")]
    [InlineData("-5", "minus 5", "5")]
    [InlineData("up to 1.6", "⩽1.6%", "under 1.6")]
    [InlineData("up to 1.6", "⩽1.6%", "1.6")]
    [InlineData("800000 to 1200000", "8–12 lakh", "8 to 12")]
    [InlineData("1200000", "12 lakhs", "1200000000")]
    public void A_careless_reader_takes_a_part_another_sign_hedge_or_scale(string right, string phrase, string wrong)
    {
        var values = CarelessReader.ValuesBeside(NumberValue.Parse(right), phrase);

        Assert.Contains(values, NumberValue.Parse(wrong).IsAs);
        Assert.DoesNotContain(values, NumberValue.Parse(right).IsAs);
    }

    [Theory]
    [InlineData("1 x 108", "100000000")]
    [InlineData("1 x 108", "108")]
    [InlineData("15L", "1500000")]
    [InlineData(">107kgs-1", "over 10000000")]
    [InlineData("range 1013 cm−3 to 1016 cm−3", "10000000000000 to 10000000000000000")]
    public void A_careless_reader_takes_something_from_nothing(string phrase, string wrong) =>
        Assert.Contains(CarelessReader.ValuesOfNothing(phrase), NumberValue.Parse(wrong).IsAs);

    [Theory]
    [InlineData("25 lakh tonnes", "tonne")]
    [InlineData("∼−27‰", "permille")]
    [InlineData("5%-10%", "percent")]
    [InlineData("1 crore", "thing")]
    public void The_first_mark_of_a_phrase_is_its_unit(string phrase, string unit) =>
        Assert.Equal(unit, PhraseUnit.Of(phrase, NumberVerdict.Read).Unit);

    [Fact]
    public void A_letter_that_may_be_a_scale_gives_no_unit() =>
        Assert.Equal("thing", PhraseUnit.Of("1,674,200.5 M", NumberVerdict.Refuse).Unit);

    [Fact]
    public void A_line_of_the_lies_is_read_with_its_keys_and_characters()
    {
        var lie = LieRecord.Parse(
            @"| In May 7\u200b,000 ships. | `7` | ship; period: 2025-06, pprinted: In May | 7\u200b,000 ships | no |")!;

        Assert.Equal("In May 7\u200b,000 ships.", lie.Document);
        Assert.Equal("7\u200b,000 ships", lie.Quotation);
        Assert.Equal(("7", "ship", false), (lie.Value, lie.Unit, lie.IsPromised));
        Assert.Equal(("2025-06", "In May"), (lie.Keys["period"], lie.Keys["pprinted"]));
        Assert.Null(LieRecord.Parse("| the document says | value | unit, other keys | quotation | promised |"));
    }

    [Theory]
    [InlineData("jan-feb 2017", "2017-01-01..2017-02-01", "2017-01/2017-02", true)]
    [InlineData("1st quarter of 2013", "2013-01-01..2013-04-01", "2013-Q1", true)]
    [InlineData("1st quarter of 2013", "2013-01-01..2013-04-01", "2013-01", false)]
    [InlineData("between 2014-2018", "2014-01-01..2018-01-01", "2014/2018", true)]
    [InlineData("before 2010", "..2010-01-01", "../2009-12-31", true)]
    public void Days_are_compared_whichever_way_a_suite_ends_a_period(string phrase, string days, string id, bool isRight) =>
        Assert.Equal(isRight, ExpectedDays.Parse(phrase, days).Includes(Period.Parse(id)));

    [Fact]
    public void A_unit_of_two_parts_is_declared_with_both()
    {
        var declared = DeclaredUnit.Declare("death per 1,000 live-birth");

        Assert.Contains("  death: { plural: deaths", declared, StringComparison.Ordinal);
        Assert.Contains("  live-birth: { plural: live births", declared, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_knows_a_key_it_has_and_not_one_it_has_not()
    {
        Assert.True(SchemaSupport.HasFigureKey("note", "a note"));
        Assert.False(SchemaSupport.HasFigureKey("no_such_key", "a note"));
    }

    [Theory]
    [InlineData("7,000 km", "7000", CaseFault.None)]
    [InlineData("7,000 km", "8000", CaseFault.AcceptedWrong | CaseFault.RefusedRight)]
    [InlineData("more than 7,000 km", "over 7000", CaseFault.None)]
    [InlineData("more than 7,000 km", "7000", CaseFault.RefusedRight)]
    public void A_number_is_right_when_its_value_is_accepted_and_no_other(string phrase, string value, object fault) =>
        Assert.Equal(fault, NumberCases.Judge("kind", "id", phrase, NumberExpectation.Parse("read", value)).Fault);

    [Fact]
    public void A_phrase_to_refuse_is_wrong_when_one_of_its_numbers_is_accepted() =>
        Assert.Equal(
            CaseFault.AcceptedWrong,
            NumberCases.Judge("kind", "id", "7,000 km", NumberExpectation.Parse("refuse", string.Empty)).Fault);

    [Theory]
    [InlineData("2025-03", "2025-03-01..2025-03-31", CaseFault.None)]
    [InlineData("2025-03", "2025-01-01..2025-03-31", CaseFault.AcceptedWrong | CaseFault.Misleading)]
    public void A_period_that_is_accepted_has_the_days_of_its_row(string phrase, string days, object fault) =>
        Assert.Equal(fault, PeriodCases.Judge("kind", "id", phrase, ExpectedDays.Parse(phrase, days), isPlain: true).Fault);

    [Theory]
    [InlineData("7,000", CaseFault.AcceptedWrong)]
    [InlineData("8,000", CaseFault.None)]
    public void A_lie_is_right_when_it_is_refused(string value, object fault)
    {
        var lie = new LieRecord("In May 7,000 ships called.", value, "ship", new Dictionary<string, string>(), "7,000 ships", true);

        Assert.Equal(fault, LieCases.Judge("kind", "id", lie).Fault);
    }

    [Theory]
    [InlineData("40", CaseFault.None)]
    [InlineData("41", CaseFault.RefusedRight)]
    public void A_plain_record_is_right_when_it_is_accepted_with_the_other_numbers_set_aside(string value, object fault)
    {
        const string Sentence = "In 2025, 40 patients came and 12 left.";
        var row = PlainRecord.Parse($"id\ten\t{Sentence}\t40 patients came\t{value}\tpatient\tperiod=2025\tplain");

        Assert.Equal(fault, PlainCases.Judge(row).Fault);
    }

    [Fact]
    public void A_kind_with_fewer_right_rows_than_expected_is_a_regression_and_one_with_more_is_not()
    {
        CaseResult[] rows = [Row("one", CaseFault.None), Row("one", CaseFault.AcceptedWrong), Row("two", CaseFault.None)];

        Assert.Empty(CaseFloor.FindRegressions(CaseFloor.Write(rows), rows));
        Assert.Empty(CaseFloor.FindRegressions("0/2\tone\n1/1\ttwo\n", rows));
        Assert.Single(CaseFloor.FindRegressions("2/2\tone\n1/1\ttwo\n", rows));
        Assert.Single(CaseFloor.FindRegressions("1/2\tone\n", rows));
        Assert.Single(CaseFloor.FindRegressions("1/2\tone\n1/1\ttwo\n3/3\tthree\n", rows));
    }

    private static CaseResult Row(string kind, CaseFault fault) => new("file", kind, "id", "text", fault, "because");

    private static TrialOutcome Printed(string line) => new(0, [line], [], []);

    private static TrialDataset Ships(string value, string quotation, params string[] others) => TrialDataset.Of(
        Document,
        "units:\n  ship: { plural: ships }\n",
        $"topic: T\nin: d\n\ns:\n  title: Ships\n  unit: ship\n  figures:\n    2025:\n      value: {value}\n      quote: {quotation}\n",
        others.Length == 0 ? string.Empty : SetAside.Around(Document, quotation, others));
}
