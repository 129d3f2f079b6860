namespace Dataset.Generator.Tests.Binding;

public sealed class KeyCaseTests
{
    [Fact]
    public void A_key_in_another_case_is_unknown_and_does_not_give_the_figure_its_value()
    {
        var yaml = Samples.Arrests("2025-03: { Value: 12, quote: 12 arrests }").Yaml;

        var issues = DatasetCompiler.ReadFile("ice.yaml", yaml, default).Issues.Items
            .Select(issue => $"({issue.Span.Line + 1},{issue.Span.Column + 1}) {issue.Rule.Id} {issue.Arguments[0]}");

        Assert.Equal(["(7,5) DS2002 The figure '2025-03'", "(7,16) DS2001 Value"], issues);
    }
}
