namespace Dataset.Generator.Tests.Emitting;

/// <summary>What must not compile, and what the compiler says of it.</summary>
public sealed class RefusedByTheCompilerTests
{
    private static readonly GeneratorRun Project = GeneratorRun.Of(
        Samples.Declarations,
        ("border.yaml", """
            topic: Border
            in: paper
            arrests:
              title: Arrests
              unit: arrest
              figures:
                2025-01: { value: 12, quote: 12 arrests }
                2025-02: { value: over 12, quote: over 12 arrests }
                2025-03: { value: up to 12, quote: up to 12 arrests }
                2025-04: { value: 12 to 15, quote: 12 to 15 arrests }
                2025-05: { value: hundreds, quote: hundreds of arrests }
                2025-06:
                  claims:
                    - { by: ice, value: 12, quote: 12 arrests }
                    - { by: nbc, value: 13, quote: 13 arrests }
            removals:
              title: Removals
              unit: removal
              figures:
                2025-01: { value: 12, quote: 12 removals }
            daily:
              title: Daily
              unit: arrest per day
              figures:
                2025-01: { value: 12, quote: 12 a day }
            share-of-arrests:
              title: Share
              unit: percent
              of: arrests
              figures:
                2025-01: { value: 12, quote: 12 percent }
            share-of-removals:
              title: Share
              unit: percent
              of: removals
              figures:
                2025-01: { value: 12, quote: 12 percent }
            rise:
              title: Rise
              unit: percent
              figures:
                2025-01: { value: 12, against: 2024-01, quote: 12 percent }
            """));

    public static TheoryData<string, string?, string?> Cases => new()
    {
        { "Border.Arrests.January2025.Value", null, null },
        { "Border.Arrests.February2025.Lower", null, null },
        { "Border.Arrests.January2025.Value + Border.Arrests.June2025.PerIce.Value", null, null },
        { "Border.Arrests.February2025.Value", "CS1061", "'FloorFigure<Arrest>' does not contain a definition for 'Value'" },
        { "Border.Arrests.February2025.Upper", "CS1061", "'FloorFigure<Arrest>' does not contain a definition for 'Upper'" },
        { "Border.Arrests.March2025.Value", "CS1061", "'CeilingFigure<Arrest>' does not contain a definition for 'Value'" },
        { "Border.Arrests.April2025.Value", "CS1061", "'RangeFigure<Arrest>' does not contain a definition for 'Value'" },
        { "Border.Arrests.May2025.Value", "CS1061", "'WordedFigure<Arrest>' does not contain a definition for 'Value'" },
        { "Border.Arrests.June2025.Value", "CS1061", "'Border.Arrests.Voices.IceOrNbc' does not contain a definition for 'Value'" },
        { "Border.Arrests.June2025.PerWhiteHouse", "CS1061", "does not contain a definition for 'PerWhiteHouse'" },
        { "(Figure<Arrest>)Border.Arrests.June2025", "CS0030",
        "Cannot convert type 'Dataset.Border.Arrests.Voices.IceOrNbc' to 'Dataset.Runtime.Figure<Dataset.Units.Arrest>'" },
        { "Border.Arrests.Janaury2025", "CS0117", "'Border.Arrests' does not contain a definition for 'Janaury2025'" },
        { "Border.Arrest.January2025", "CS0117", "'Border' does not contain a definition for 'Arrest'" },
        { "Border.Arrests.January2025.Value + Border.Removals.January2025.Value", "CS0019",
        "Operator '+' cannot be applied to operands of type 'Quantity<Arrest>' and 'Quantity<Removal>'" },
        { "Border.Arrests.January2025.Value - Border.Removals.January2025.Value", "CS0019", "Operator '-' cannot be applied" },
        { "Border.Arrests.January2025.Value < Border.Removals.January2025.Value", "CS0019", "Operator '<' cannot be applied" },
        { "Border.Arrests.January2025.Value == Border.Removals.January2025.Value", "CS0019", "Operator '==' cannot be applied" },
        { "Border.Arrests.January2025.Value / Border.Removals.January2025.Value", "CS0019", "Operator '/' cannot be applied" },
        { "Border.Arrests.January2025.Value * Border.Arrests.January2025.Value", "CS0019", "Operator '*' cannot be applied" },
        { "Border.Arrests.January2025.Value + 1", "CS0019",
        "Operator '+' cannot be applied to operands of type 'Quantity<Arrest>' and 'int'" },
        { "Border.Arrests.January2025.Value + Border.Daily.January2025.Value", "CS0019",
        "'Quantity<Arrest>' and 'Quantity<PerDay<Arrest>>'" },
        { "Border.ShareOfArrests.January2025.Value + Border.ShareOfRemovals.January2025.Value", "CS0019",
        "'Quantity<Percent<Border.Arrests.Whole>>' and 'Quantity<Percent<Border.Removals.Whole>>'" },
        { "Border.ShareOfArrests.January2025.Value + Border.Rise.January2025.Value", "CS0019",
        "'Quantity<Percent<Border.Arrests.Whole>>' and 'Quantity<Percent>'" },
        { "(decimal)Border.Arrests.January2025", "CS0030", "Cannot convert type" },
        { "Use(Border.Arrests.January2025.Value)", "CS1503",
        "cannot convert from 'Dataset.Runtime.Quantity<Dataset.Units.Arrest>' to 'decimal'" },
        { "Border.Arrests.January2025 == Border.Arrests.February2025", "CS0019", "Operator '==' cannot be applied" },
        { "Border.Arrests.January2025 = default", "CS0200", "it is read only" },
    };

    // The line of the first expression in the code below.
    private const int FirstLine = 5;

    // One compilation for all: each expression has a line of its own.
    private static readonly Lazy<ILookup<int, Reported>> Said = new(() => Project.EditCode($$"""
        using Dataset;
        using Dataset.Runtime;
        using Dataset.Units;
        internal static class Consumer { internal static decimal Use(decimal number) => number; internal static void Read(System.Action<object?> use) {
        {{string.Join('\n', Expressions.Select(expression => $"use({expression});"))}}
        }
        }
        """).CompilerProblems().ToLookup(problem => problem.Line));

    private static IEnumerable<string> Expressions => Cases.Select(row => (string)row[0]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_source_did_not_say_does_not_compile_and_the_compiler_says_why(string expression, string? id, string? message)
    {
        var problems = Said.Value[FirstLine + Expressions.ToList().IndexOf(expression)].ToList();
        if (id is null)
        {
            Assert.Empty(problems);
            return;
        }

        var problem = Assert.Single(problems);
        Assert.Equal((id, "Consumer.cs"), (problem.Id, problem.File));
        Assert.Contains(message!, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_compiler_speaks_of_the_lines_of_the_refused_expressions_and_of_no_other()
    {
        var refused = Cases.Index().Where(row => row.Item[1] is not null).Select(row => FirstLine + row.Index);

        Assert.Equal(refused, Said.Value.Select(line => line.Key).Order());
    }

    [Fact]
    public void Nothing_generated_that_is_not_used_makes_a_warning()
    {
        var run = Project.EditCode("internal static class Consumer;");

        Assert.Empty(run.CompilerProblems());
    }
}
