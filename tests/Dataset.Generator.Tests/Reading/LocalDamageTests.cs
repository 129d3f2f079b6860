using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Reading;

public class LocalDamageTests
{
    [Fact]
    public void All_issues_of_one_pass_are_reported_in_the_order_of_the_file() =>
        Assert.Equal(
            ["(1,4) DS1008", "(1,7) DS1010", "(2,1) DS1012", "(3,1) DS1011", "(3,5) DS1009", "(4,6) DS1018", "(5,1) DS1015"],
            Read.Issues("a: &x !t 1\na: 2\n<<: *x\nc: [ 1,000 ]\n---\nd: 1"));

    [Fact]
    public void The_first_of_two_equal_keys_is_kept()
    {
        var root = Read.Text("a: 1\nb: 2\na: 3").Root!;

        Assert.Equal("0:0-1:4{0:0-0:1p<a>: 0:3-0:4p<1>, 1:0-1:1p<b>: 1:3-1:4p<2>}", Read.Dump(root));
    }

    [Fact]
    public void Equal_keys_are_found_in_a_large_mapping_too()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i % 98}: {i}\n"));

        Assert.Equal(["(99,1) DS1012", "(100,1) DS1012"], Read.Issues(text));
    }

    [Fact]
    public void Keys_in_different_mappings_or_of_different_case_are_not_equal() =>
        Assert.Empty(Read.Issues("a: {x: 1}\nb: {x: 1}\nB: 1\n'1': a\n'01': b"));

    [Fact]
    public void A_number_cut_at_its_comma_is_joined_again_so_that_the_rest_is_checked() =>
        Assert.Equal(
            "0:0-0:38{0:0-0:1p<a>: 0:3-0:38{0:5-0:10p<value>: 0:12-0:27p<1,200 to 13,500>, 0:29-0:33p<unit>: 0:35-0:36p<x>}}",
            Read.Dump(Read.Text("a: { value: 1,200 to 13,500, unit: x }").Root));

    [Fact]
    public void Items_that_are_not_the_parts_of_a_number_are_not_joined() =>
        Assert.Equal(
            [],
            Read.Issues("a: [1, 000]\nb: [1,2]\nc: [2025-01,2025-02]\nd: {2024: 1,2025: 2}\ne: ['7,000']\nf: 7,000\ng: {x: , y: }"));

    [Fact]
    public void A_number_cut_at_its_comma_in_a_longer_text_is_one_issue() =>
        Assert.Equal(["(1,8) DS1018"], Read.Issues("a: {b: 7,000 arrests, 5 removals}"));

    [Fact]
    public void A_key_that_is_no_scalar_is_dropped_with_its_value() =>
        Assert.Equal("0:0-2:4{2:0-2:1p<a>: 2:3-2:4p<1>}", Read.Dump(Read.Text("[x]: {y: 1}\n*z : 1\na: 1").Root));
}
