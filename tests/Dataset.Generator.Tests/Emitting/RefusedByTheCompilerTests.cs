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
                2025-07:
                  claims:
                    - { by: ice, value: 12, quote: 12 arrests, rank: preferred, reason: it counts its own }
                    - { by: nbc, value: 13, quote: 13 arrests }
                2025-08:
                  claims:
                    - { by: ice, value: over 12, quote: over 12 arrests, rank: preferred, reason: it counts its own }
                    - { by: nbc, value: 11, quote: 11 arrests }
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
        { "Border.Arrests.February2025.Value", "CS0619", "The source gave only a floor and no value: read Lower, or Range." },
        { "Border.Arrests.February2025.Upper", "CS1061", "'FloorFigure<Arrest>' does not contain a definition for 'Upper'" },
        { "Border.Arrests.March2025.Value", "CS0619", "The source gave only a ceiling and no value: read Upper, or Range." },
        { "Border.Arrests.April2025.Value", "CS0619",
        "The source gave two ends and no value between them: read Lower and Upper, or Range." },
        { "Border.Arrests.May2025.Value", "CS0619", "The source gave words and no number: read Words, or Range." },
        { "Border.Arrests.June2025.Value", "CS0619",
        "The voices differ, so there is no one value: read one of PerIce, PerNbc, or Range." },
        { "Border.Arrests.July2025.Value", null, null },
        { "Border.Arrests.August2025.Lower", null, null },
        { "Border.Arrests.August2025.Value", "CS0619", "read one of PerIce, PerNbc, or Range." },
        { "Border.Arrests.June2025.PerWhiteHouse", "CS1061", "does not contain a definition for 'PerWhiteHouse'" },
        { "(Figure<Arrest>)Border.Arrests.June2025", "CS0030",
        "Cannot convert type 'Dataset.Border.Arrests.Voices.June2025' to 'Dataset.Runtime.Figure<Dataset.Units.Arrest>'" },
        { "Border.Arrests.Janaury2025", "CS0117", "'Border.Arrests' does not contain a definition for 'Janaury2025'" },
        { "Border.Arrest.January2025", "CS0117", "'Border' does not contain a definition for 'Arrest'" },
        { "Border.Arrests.January2025.Value + Border.Removals.January2025.Value", "CS0619", "Quantities of different units have no sum." },
        { "Border.Arrests.January2025.Value - Border.Removals.January2025.Value", "CS0619",
        "Quantities of different units have no difference." },
        { "Border.Arrests.January2025.Value < Border.Removals.January2025.Value", "CS0019", "Operator '<' cannot be applied" },
        { "Border.Arrests.January2025.Value == Border.Removals.January2025.Value", "CS0019", "Operator '==' cannot be applied" },
        { "Border.Arrests.January2025.Value / Border.Removals.January2025.Value", "CS0019", "Operator '/' cannot be applied" },
        { "Border.Arrests.January2025.Value * Border.Arrests.January2025.Value", "CS0019", "Operator '*' cannot be applied" },
        { "Border.Arrests.January2025.Value + 1", "CS0019",
        "Operator '+' cannot be applied to operands of type 'Quantity<Arrest>' and 'int'" },
        { "Border.Arrests.January2025.Value + Border.Daily.January2025.Value", "CS0619", "Quantities of different units have no sum." },
        { "Border.ShareOfArrests.January2025.Value + Border.ShareOfRemovals.January2025.Value", "CS0619",
        "Quantities of different units have no sum." },
        { "Border.ShareOfArrests.January2025.Value + Border.Rise.January2025.Value", "CS0619",
        "Quantities of different units have no sum." },
        { "Border.Arrests.January2025 - Border.Removals.January2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.January2025 - Border.Arrests.February2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.February2025 - Border.Arrests.June2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.March2025 - Border.Arrests.January2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.April2025 - Border.Arrests.January2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.May2025 - Border.Arrests.January2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.June2025 - Border.Arrests.July2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.July2025 - Border.Arrests.January2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.Figures[0] - Border.Arrests.Figures[1]", "CS0619", "write later.ChangeFrom(earlier)." },
        { "Border.Arrests.Figures[0] - Border.Arrests.January2025", "CS0619", "write later.ChangeFrom(earlier)." },
        { "new[] { Border.Arrests.January2025.Value }.Sum() - Border.Arrests.January2025.Value", null, null },
        { "Generic(Border.Arrests.January2025.Value, Border.Arrests.January2025.Value)", null, null },
        { "Border.Arrests.January2025.Value + Border.Arrests.January2025.Range", null, null },
        { "(decimal)Border.Arrests.January2025", "CS0030", "Cannot convert type" },
        { "Use(Border.Arrests.January2025.Value)", "CS1503",
        "cannot convert from 'Dataset.Runtime.Quantity<Dataset.Units.Arrest>' to 'decimal'" },
        { "Border.Arrests.January2025 == Border.Arrests.February2025", "CS0019", "Operator '==' cannot be applied" },
        { "Border.Arrests.January2025 = default", "CS0200", "it is read only" },
    };

    // The line of the first expression in the code below.
    private const int FirstLine = 9;

    // One compilation for all: each expression has a line of its own.
    private static readonly Lazy<ILookup<int, Reported>> Said = new(() => Project.EditCode($$"""
        using Dataset;
        using Dataset.Runtime;
        using Dataset.Units;
        internal static class Consumer {
        internal static decimal Use(decimal number) => number;
        internal static T Generic<T>(T left, T right)
            where T : System.Numerics.IAdditionOperators<T, T, T>, System.Numerics.ISubtractionOperators<T, T, T> => left + right - left;
        internal static void Read(System.Action<object?> use) {
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
