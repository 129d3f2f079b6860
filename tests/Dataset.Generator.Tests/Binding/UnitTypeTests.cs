using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests.Binding;

/// <summary>
/// A unit whose <c>type:</c> is none is an error in the record, and not in generated code; C# that changes nothing of it costs nothing.
/// </summary>
public sealed class UnitTypeTests
{
    private const string Members = "{ public string Singular => \"person\"; public string Plural => \"people\"; }";

    [Theory]
    [InlineData("No.Such", "", "neither the code of this project nor a reference of it declares it")]
    [InlineData("Other.Units.Person", "namespace Other.Units;", "neither the code of this project nor a reference of it declares it")]
    [InlineData("Other.Units.Persons", "namespace Other.Units; public struct Person : Dataset.Runtime.IUnit " + Members,
        "neither the code of this project nor a reference of it declares it (did you mean 'Other.Units.Person'?)")]
    [InlineData("System.Collections.Generic.List", "", "neither the code of this project nor a reference of it declares it")]
    [InlineData("System.String", "", "it is no struct that implements Dataset.Runtime.IUnit")]
    [InlineData("Other.Person", "namespace Other; public struct Person " + Members,
        "it is no struct that implements Dataset.Runtime.IUnit")]
    [InlineData("Other.Person", "namespace Other; public class Person : Dataset.Runtime.IUnit " + Members,
        "it is no struct that implements Dataset.Runtime.IUnit")]
    [InlineData("Dataset.Runtime.IUnit", "", "it is no struct that implements Dataset.Runtime.IUnit")]
    [InlineData("Other.Person", "namespace Other; internal struct Person : Dataset.Runtime.IUnit " + Members,
        "it is not public, and the figures that count in it are")]
    [InlineData("Other.Inner.Person", "namespace Other; class Inner { public struct Person : Dataset.Runtime.IUnit " + Members + " }",
        "it is not public, and the figures that count in it are")]
    [InlineData("Other.Inner.Person", "namespace Other; public class Inner { struct Person : Dataset.Runtime.IUnit " + Members + " }",
        "this project has no access to it")]
    public void What_cannot_be_the_type_of_a_unit_is_an_error_at_type(string type, string code, string reason)
    {
        var run = Run(type, code);

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3020", "sources.yaml", 2, 35), (only.Id, only.File, only.Line, only.Column));
        Assert.Equal($"'{type}' cannot be the type of a unit: {reason}. Reference the dataset that declares the unit and write the type "
            + "that it emits, or leave 'type:' out.", only.Message);
        Assert.DoesNotContain(run.CompilerProblems(),
            static one => one.Id.StartsWith("CS", StringComparison.Ordinal) && one.Id != "CS1591");
    }

    [Theory]
    [InlineData("Other.Inner.Person",
        "namespace Other; public class Inner { public struct Person : Dataset.Runtime.IUnit " + Members + " }")]
    [InlineData("Other.Person", "namespace Other; public struct Person : IMore " + Members
        + " public interface IMore : Dataset.Runtime.IUnit { }")]
    [InlineData("Dataset.Runtime.Units.Percent", "")]
    [InlineData("Dataset.Units.Duck", "")]
    public void A_type_in_a_type_of_the_runtime_or_of_this_dataset_is_the_unit_s(string type, string code)
    {
        var run = Run(type, code);

        Assert.Empty(run.Problems);
        Assert.DoesNotContain(run.CompilerProblems(), static one => one.Id is "CS0400" or "CS0234" or "CS0315" or "CS0453");
        Assert.Contains("global::" + type, run.Sources["Town.Rows_1.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_dataset_is_internal_its_units_may_be()
    {
        var run = Run("Other.Person", "namespace Other; internal struct Person : Dataset.Runtime.IUnit " + Members,
            new() { ["RootNamespace"] = "Dataset", ["DatasetVisibility"] = "internal" });

        Assert.Empty(run.Problems);
    }

    [Fact]
    public void A_type_that_is_declared_later_takes_the_error_away_and_other_code_reads_and_writes_nothing()
    {
        const string Unit = "namespace Other; public struct Person : Dataset.Runtime.IUnit " + Members;
        var without = Run("Other.Person", "namespace Other;");

        var still = without.EditCode("namespace Other; internal static class Some { }");
        Assert.Empty(still.Reads);
        Assert.Empty(still.Emitted);
        Assert.Equal("DS3020", Assert.Single(still.Problems).Id);

        var with = still.EditCode(Unit);
        Assert.Empty(with.Reads);
        Assert.Contains("Town.Rows_1.g.cs", with.Emitted);
        Assert.DoesNotContain("Person", with.Sources["Units.g.cs"], StringComparison.Ordinal);
        Assert.Empty(with.Problems);

        var edited = with.EditCode(Unit + " internal static class Some { static int Edited => 1; }");
        Assert.Empty(edited.Reads);
        Assert.Empty(edited.Emitted);
        Assert.All(
            edited.Result.TrackedSteps.Where(static step => typeof(Steps).GetField(step.Key) is not null && step.Key != Steps.UnitTypes)
                .SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(IncrementalStepRunReason.Unchanged,
            Assert.Single(edited.Result.TrackedSteps[Steps.UnitTypes].SelectMany(static step => step.Outputs)).Reason);
    }

    private static GeneratorRun Run(string type, string code, Dictionary<string, string>? options = null) => GeneratorRun.Of(
        [
            ("sources.yaml", $$"""
                units:
                  person: { plural: people, type: {{type}} }
                  duck: { plural: ducks }
                sources:
                  paper: { text: paper.txt, sha256: {{Samples.Hash}} }
                """),
            ("town.yaml", """
                topic: Town
                in: paper
                numbers:
                  title: Numbers
                  unit: person
                  figures:
                    2024: { value: "7,000", quote: "7,000 of them" }
                """),
        ],
        code: code,
        options: options);
}
