using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public class ScalarTests
{
    [Theory]
    [InlineData("NO")]
    [InlineData("010")]
    [InlineData("0.10")]
    [InlineData("12:30")]
    [InlineData("1_500")]
    [InlineData("7,000")]
    [InlineData("2025-01-26")]
    [InlineData("2025-01-26T00:00:00Z")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData(".inf")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("inauguration/2025-03-31?")]
    [InlineData("carried out “north of” 100,000")]
    [InlineData("a\u00A0b \u202Erlo\u202C \U0001F600")]
    public void A_scalar_keeps_its_text_as_written(string text)
    {
        Assert.Equal(text, Read.Scalar("a: " + text, "a"));
        Assert.Equal(text, Read.Scalar("a: '" + text + "'", "a"));
        Assert.Equal(text, Assert.Single(Read.Root(text + ": a").Entries).Key.Text);
    }

    [Fact]
    public void The_form_of_a_scalar_is_known()
    {
        var forms = Read.Root("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >-\n  x\n").Entries
            .Select(e => (ScalarNode)e.Value)
            .Select(s => (s.Text, s.IsPlain, s.IsQuoted, s.IsBlock));

        Assert.Equal(
            [("x", true, false, false), ("x", false, true, false), ("x", false, true, false), ("x\n", false, false, true),
            ("x", false, false, true)],
            forms);
    }

    [Fact]
    public void A_key_without_value_has_an_empty_text_at_the_key_s_end() =>
        Assert.Equal(
            "0:0-3:8{0:0-0:1p<a>: 0:1-0:1p<>, 2:0-2:3q<b>: 2:3-2:3p<>, 3:0-3:1p<c>: 3:3-3:8{3:4-3:5p<d>: 3:5-3:5p<>}}",
            Read.Dump(Read.Root("a:\n\n'b':  # nothing\nc: {d: }\n")));

    [Fact]
    public void Spans_take_in_quotes_and_brackets_and_end_with_the_last_text_of_a_block() =>
        Assert.Equal(
            "1:0-9:3{1:0-1:1p<a>: 1:3-1:12q<it's>, 2:0-2:1p<b>: 2:3-2:11[2:4-2:10{2:5-2:6p<c>: 2:8-2:9p<d>}], "
            + "3:0-3:1p<e>: 3:3-4:4b<fg>, 8:0-8:1p<h>: 9:0-9:3[9:2-9:3p<i>]}",
            Read.Dump(Read.Root("# top\na: \"it\\x27s\"\nb: [{c: d}]\ne: >-\n  fg\n\n# between\n\nh:\n- i\n\n# end\n")));

    [Fact]
    public void The_one_pair_of_a_list_starts_at_its_key() =>
        Assert.Equal("0:0-0:9{0:0-0:1p<a>: 0:3-0:9[0:4-0:8{0:4-0:5p<b>: 0:7-0:8p<c>}]}", Read.Dump(Read.Root("a: [b: c]")));

    [Fact]
    public void A_tab_inside_a_block_text_or_after_a_key_is_content() =>
        Assert.Equal("x\n\ty\n", Read.Scalar("b:\t1\na: |\n  x\n  \ty\n", "a"));

    [Fact]
    public void Escapes_may_write_what_a_text_may_hold() =>
        Assert.Equal("\t\u2028\u00A0\uFFFD\U0001F600\n", Read.Scalar("a: \"\\t\\L\\_\\uFFFD\\uD83D\\uDE00\\n\"", "a"));

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        Assert.Equal("0:0-0:4{0:0-0:1p<a>: 0:3-0:4p<1>}", Read.Dump(Read.Root("\uFEFFa: 1")));
        Assert.Equal(["(1,4) DS1008", "(2,5) DS1005"], Read.Issues("\uFEFFa: &b 1\nc: d: e"));
        Assert.Equal(["(1,7) DS1002"], Read.Issues("\uFEFFa: caf\uFFFD"));
    }
}
