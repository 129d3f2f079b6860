using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

public sealed class CanonicalFormTests
{
    private static readonly Records Documents = new() { { "a[1]", "1", "arrest" }, { "b[1]", "3", "arrest" }, { "c[1]", "4", "arrest" } };

    [Theory]
    [InlineData("a[1] <= b[1]", "b[1] >= a[1]")]
    [InlineData("a[1] < b[1]", "b[1] > a[1]")]
    [InlineData("a[1] + b[1] == c[1]", "c[1] == b[1] + a[1]")]
    [InlineData("a[1] + (b[1] + a[1]) == c[1]", "(a[1] + a[1]) + b[1] == c[1]")]
    [InlineData("a[1] * 2 == c[1]", "2 * a[1] == c[1]")]
    [InlineData("a[1] * 0.5 == c[1]", "a[1] * 0.50 == c[1]")]
    [InlineData("percent(a[1], b[1]) == 3", "3 == percent(a[1], b[1])")]
    public void Equivalent_checks_have_the_same_canonical_form(string one, string other) =>
        Assert.Equal(Documents.Check(one).Form, Documents.Check(other).Form);

    [Theory]
    [InlineData("a[1] <= b[1]", "b[1] <= a[1]")]
    [InlineData("a[1] <= b[1]", "a[1] < b[1]")]
    [InlineData("a[1] - b[1] == c[1]", "b[1] - a[1] == c[1]")]
    [InlineData("a[1] + b[1] == c[1]", "a[1] * b[1] == c[1] * c[1]")]
    [InlineData("percent(a[1], b[1]) == 3", "percent(b[1], a[1]) == 3")]
    [InlineData("percent_drop(a[1], b[1]) == 3", "percent_change(a[1], b[1]) == 3")]
    [InlineData("a[1] == b[1]", "a[1] == c[1]")]
    [InlineData("a[1] == 2", "a[1] == 3")]
    public void Different_checks_have_different_canonical_forms(string one, string other) =>
        Assert.NotEqual(Documents.Check(one).Form, Documents.Check(other).Form);

    [Theory]
    [InlineData("b[1] + a[1] == c[1]", "(a[1] Add b[1]) == c[1]")]
    [InlineData("c[1] == a[1] + (b[1] + a[1])", "(a[1] Add a[1] Add b[1]) == c[1]")]
    [InlineData("2 * (b[1] * a[1]) > c[1] * c[1]", "(c[1] Multiply c[1]) < (2/1 Multiply a[1] Multiply b[1])")]
    [InlineData("a[1] + 2 * b[1] <= c[1]", "((2/1 Multiply b[1]) Add a[1]) <= c[1]")]
    [InlineData("c[1] >= 0.5 * a[1]", "(1/2 Multiply a[1]) <= c[1]")]
    [InlineData("a[1] - b[1] < c[1]", "(a[1] Subtract b[1]) < c[1]")]
    [InlineData("3 == percent(a[1], b[1])", "3/1 == Share(a[1], b[1])")]
    [InlineData("percent_drop(b[1], a[1]) == 3", "3/1 == Drop(b[1], a[1])")]
    [InlineData("max(m) == c[1]", "c[1] == max(m[1], m[2])")]
    [InlineData("c[1] == min(m)", "c[1] == min(m[1], m[2])")]
    public void The_form_sorts_what_may_change_places_and_nothing_else(string assertion, string form)
    {
        // In the other order than that of their names.
        var records = new Records { { "m[2]", "3", "arrest" }, { "m[1]", "1", "arrest" } };
        foreach (Operand operand in Documents)
        {
            records.Add(operand.FigureId, operand.Value.Raw, "arrest");
        }

        Assert.Equal(form, records.Check(assertion).Form);
    }

    [Fact]
    public void A_built_in_check_has_the_canonical_form_of_the_same_check_as_written()
    {
        var (a, b, c) = (Documents["a[1]"], Documents["b[1]"], Documents["c[1]"]);

        Assert.Equal(Documents.Check("a[1] <= c[1]").Form, BuiltInRelations.PartIsAtMostWhole(a, c).Form);
        Assert.Equal(Documents.Check("a[1] + b[1] == c[1]").Form, BuiltInRelations.PartitionAddsUp([b, a], c).Form);
        Assert.Equal(Documents.Check("a[1] <= b[1]").Form, BuiltInRelations.RunningTotalNeverFalls(a, b).Form);
        Assert.Equal(Documents.Check("c[1] >= b[1]").Form, BuiltInRelations.RecordStands(c, true, [a, b]).Form);
    }
}
