using Dataset.Generator.Checks.BuiltIn;

namespace Dataset.Generator.Tests.Checking;

public class BuiltInCheckTests
{
    [Fact]
    public void Each_built_in_check_has_a_section_of_the_page_on_verdicts_in_the_order_in_which_they_run()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "verdicts.md"));
        var sections = page.SkipWhile(line => line != "## Built-in checks").Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line[4..]);

        Assert.Equal(BuiltInChecks.All.Select(check => check.Id), sections);
    }

    [Fact]
    public void Each_class_of_a_built_in_check_is_in_the_list()
    {
        var classes = typeof(IBuiltInCheck).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IBuiltInCheck)));

        Assert.Equal(classes.Select(type => type.Name)
            .Order(StringComparer.Ordinal), BuiltInChecks.All.Select(check => check.GetType().Name).Order(StringComparer.Ordinal));
    }
}
