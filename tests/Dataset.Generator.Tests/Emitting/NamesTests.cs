using Dataset.Generator.Symbols;
using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

public sealed class NamesTests
{
    [Theory]
    [InlineData("2025", "Year2025", "2025")]
    [InlineData("2025-Q1", "FirstQuarter2025", "2025-Q1")]
    [InlineData("2025-Q4", "FourthQuarter2025", "2025-Q4")]
    [InlineData("2025-03", "March2025", "2025-03")]
    [InlineData("2025-01-26", "On26January2025", "2025-01-26")]
    [InlineData("2025-01-20/2025-03-31", "From20JanuaryTo31March2025", "2025-01-20/2025-03-31")]
    [InlineData("2024-12-20/2025-01-02", "From20December2024To2January2025", "2024-12-20/2025-01-02")]
    [InlineData("2025-01/2025-02", "FromJanuaryToFebruary2025", "2025-01-01/2025-02-28")]
    [InlineData("2024/2025", "From2024To2025", "2024-01-01/2025-12-31")]
    [InlineData("2024-W40", "Week40Of2024", "2024-W40")]
    [InlineData("2024-H1", "FirstHalf2024", "2024-H1")]
    [InlineData("2010s", "Decade2010s", "2010s")]
    [InlineData("year to 2024-06", "YearToJune2024", "2023-07-01/2024-06-30")]
    [InlineData("3 months to 2024-06", "ThreeMonthsToJune2024", "2024-Q2")]
    [InlineData("week to 2024-10-05", "WeekTo5October2024", "2024-09-29/2024-10-05")]
    [InlineData("inauguration/2025-03-31", "From20JanuaryTo31March2025", "2025-01-20/2025-03-31")]
    [InlineData("inauguration/P100D", "First100Days", "2025-01-20/2025-04-29")]
    [InlineData("first 100 days", "First100Days", "2025-01-20/2025-04-29")]
    [InlineData("inauguration/..", "SinceInauguration", "2025-01-20/..")]
    [InlineData("../inauguration", "UntilInauguration", "../2025-01-20")]
    [InlineData("2025-01-26/..", "Since26January2025", "2025-01-26/..")]
    [InlineData("../2025-01-26", "Until26January2025", "../2025-01-26")]
    public void A_period_names_its_figure(string period, string member, string id)
    {
        var compiled = Samples.Run(Samples.Figure(period)).Load();

        var figure = compiled.Figure("Ice.Arrests." + member);

        Assert.Equal("ice.arrests." + id, figure.Id);
        Assert.Equal("Ice.Arrests." + member, figure.Name);
        Assert.Equal(figure, compiled.Find(figure.Id));
        Assert.Equal(Period.Parse(id), figure.Period);
    }

    /// <summary>What stands beside the series in the class of a page has a low line, which no name of a record has.</summary>
    [Theory]
    [InlineData("page", "Page")]
    [InlineData("source-at", "SourceAt")]
    [InlineData("agent-at", "AgentAt")]
    [InlineData("rows-1", "Rows1")]
    [InlineData("text", "Text")]
    public void A_series_may_be_called_as_what_serves_it(string key, string name)
    {
        var run = GeneratorRun.Of(Samples.Declarations, ("ice.yaml", $$"""
            topic: Ice
            in: paper
            {{key}}:
              title: Arrests
              unit: arrest
              figures:
                2025-03: { value: 7, quote: 7 arrests, by: ice }
            """));

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems());
        var data = run.Load();
        Assert.Equal($"Ice.{name}.March2025", data.Find($"ice.{key}.2025-03")!.Name);
        Assert.Null(data.Find($"ice.{key}.2025-04"));
        Assert.Null(data.Find("ice.nothing.2025-03"));
        Assert.Null(data.Find("nowhere.nothing.2025-03"));
        Assert.Null(data.Find("nothing"));
    }

    [Fact]
    public void A_name_stands_for_a_period_that_is_not_resolved_and_comes_last()
    {
        var compiled = Samples.Run("""
            new target: { name: NewTarget, value: "3,000", quote: "3,000 arrests" }
            2025-03: { value: 12, quote: 12 arrests }
            """).Load();

        Assert.Equal(["ice.arrests.2025-03", "ice.arrests.new-target"], compiled.Figures.Select(figure => figure.Id));
        Assert.Equal("ice.arrests.new-target", compiled.Figure("Ice.Arrests.NewTarget").Id);
    }

    [Fact]
    public void A_trailing_question_mark_leaves_the_name_and_marks_the_period()
    {
        var compiled = Samples.Run("2025-03?: { basis: a guess, value: 12, quote: 12 arrests }").Load();

        Assert.True(compiled.Figure("Ice.Arrests.March2025").Period.IsUncertain);
    }

    [Fact]
    public void One_period_spelt_twice_is_one_figure_too_many()
    {
        var run = Samples.Run(Samples.Figure("first 100 days") + "\n" + Samples.Figure("2025-01-20/2025-04-29"));

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3005", "ice.yaml", 8, 5), (only.Id, only.File, only.Line, only.Column));
        Assert.Single(run.LoadPart().Figures);
    }

    [Fact]
    public void Two_figures_of_one_name_are_an_error()
    {
        var run = Samples.Run("""
            2025-03: { value: 12, quote: 12 arrests }
            2025-04: { name: March2025, value: 12, quote: 12 arrests }
            """);

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3004", 8), (only.Id, only.Line));
        Assert.Contains("'March2025'", only.Message, StringComparison.Ordinal);
        run.LoadPart();
    }

    [Theory]
    [InlineData("Series")]
    [InlineData("Figures")]
    [InlineData("Rows")]
    [InlineData("Voices")]
    [InlineData("Whole")]
    [InlineData("Arrests")]
    [InlineData("ToString")]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("ReferenceEquals")]
    [InlineData("MemberwiseClone")]
    [InlineData("Finalize")]
    public void A_figure_cannot_take_a_reserved_name(string name)
    {
        var run = Samples.Run($"2025-03: {{ name: {name}, value: 12, quote: 12 arrests }}");

        Assert.Equal("DS3003", Assert.Single(run.Problems).Id);
        Assert.Empty(run.CompilerProblems());
    }

    [Theory]
    [InlineData("series")]
    [InlineData("figures")]
    [InlineData("rows")]
    [InlineData("voices")]
    [InlineData("whole")]
    [InlineData("ice")]
    [InlineData("equals")]
    [InlineData("to-string")]
    public void A_series_cannot_take_a_reserved_name(string key)
    {
        var run = GeneratorRun.Of(Samples.Declarations,
            ("ice.yaml", $"topic: Ice\nin: paper\n{key}:\n  title: T\n  unit: arrest\n  figures:\n    {Samples.Figure("2025")}\n"));

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3003", "ice.yaml", 3, 1), (only.Id, only.File, only.Line, only.Column));
        Assert.Empty(run.CompilerProblems());
    }

    [Theory]
    [InlineData("Catalog")]
    [InlineData("Sources")]
    [InlineData("Agents")]
    [InlineData("Units")]
    [InlineData("Dataset")]
    [InlineData("System")]
    [InlineData("Figure")]
    [InlineData("Quantity")]
    [InlineData("Period")]
    [InlineData("Equals")]
    public void A_topic_cannot_take_a_reserved_name(string topic)
    {
        var run = GeneratorRun.Of(Samples.Declarations,
            ("ice.yaml", $"topic: {topic}\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n    {Samples.Figure("2025")}\n"));

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3003", "ice.yaml", 1), (only.Id, only.File, only.Line));
        Assert.Empty(run.CompilerProblems());
    }

    [Fact]
    public void Every_public_type_of_the_runtime_is_a_reserved_topic_name()
    {
        var types = PublicTypes("Dataset.Runtime");

        Assert.Superset(new HashSet<string> { nameof(IFigure), nameof(Series), nameof(Claim) }, types);
        Assert.Null(ReservedNames.WhyNotTopic("Border"));
        foreach (var type in types)
        {
            Assert.NotNull(ReservedNames.WhyNotTopic(type));
        }
    }

    [Fact]
    public void Every_unit_of_the_runtime_is_a_reserved_unit_name()
    {
        var types = PublicTypes("Dataset.Runtime.Units");

        Assert.Superset(new HashSet<string> { "Percent", "PerDay" }, types);
        Assert.Null(ReservedNames.WhyNotUnit("Arrest"));
        foreach (var type in types)
        {
            Assert.NotNull(ReservedNames.WhyNotUnit(type));
        }
    }

    private static HashSet<string> PublicTypes(string name) =>
        [.. typeof(IFigure).Assembly.GetExportedTypes().Where(type => type.Namespace == name).Select(type => type.Name.Split('`')[0])];

    [Theory]
    [InlineData("units:\n  percent: { plural: percents }")]
    [InlineData("units:\n  equals: { plural: equals }")]
    [InlineData("agents:\n  agents: { name: Agents }")]
    [InlineData("agents:\n  get-type: { name: Agents }")]
    [InlineData("sources:\n  sources: { text: t.txt, sha256: " + Samples.Hash + " }")]
    [InlineData("sources:\n  to-string: { text: t.txt, sha256: " + Samples.Hash + " }")]
    public void A_declared_key_cannot_make_a_reserved_name(string declaration)
    {
        var run = GeneratorRun.Of(Samples.Declarations, Samples.Arrests(Samples.Figure("2025")), ("more.yaml", declaration));

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3003", "more.yaml", 2, 3), (only.Id, only.File, only.Line, only.Column));
        Assert.Empty(run.CompilerProblems());
    }

    [Theory]
    [InlineData("units:\n  a-1: { plural: as }\n  a1: { plural: bs }")]
    [InlineData("agents:\n  a-1: { name: A }\n  a1: { name: B }")]
    [InlineData("sources:\n  a-1: { text: t.txt, sha256: " + Samples.Hash + " }\n  a1: { text: u.txt, sha256: " + Samples.Hash + " }")]
    public void Two_keys_that_make_one_name_are_an_error_and_not_a_broken_source(string declarations)
    {
        var run = GeneratorRun.Of(Samples.Declarations, Samples.Arrests(Samples.Figure("2025")), ("more.yaml", declarations));

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3017", "more.yaml", 3, 3), (only.Id, only.File, only.Line, only.Column));
        Assert.Contains("'A1'", only.Message, StringComparison.Ordinal);
        Assert.Empty(run.CompilerProblems());
    }

    [Fact]
    public void Two_voices_that_make_one_name_are_an_error_and_not_a_broken_source()
    {
        var run = Samples.Run("""
            2025-03:
              claims:
                - { by: { unnamed: source, name: Group1 }, value: 12, quote: 12 arrests }
                - { by: { unnamed: "group 1" }, value: 13, quote: 13 arrests }
            """);

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS3006", "ice.yaml", 10), (only.Id, only.File, only.Line));
        Assert.Empty(run.CompilerProblems());
    }

    [Fact]
    public void Two_topics_that_differ_by_case_alone_are_an_error()
    {
        var run = GeneratorRun.Of(Samples.Declarations, Samples.Arrests(Samples.Figure("2025")),
            ("other.yaml", "topic: ICE\nin: paper\nseizures:\n  title: T\n  unit: arrest\n"));

        Assert.Equal(("DS3004", "other.yaml", 1), (Assert.Single(run.Problems).Id, run.Problems[0].File, run.Problems[0].Line));
    }

    [Fact]
    public void One_series_in_two_files_of_a_topic_is_declared_twice()
    {
        var run = GeneratorRun.Of(Samples.Declarations, Samples.Arrests(Samples.Figure("2025")),
            ("other.yaml", "topic: Ice\nin: paper\narrests:\n  title: T\n  unit: arrest\n"));

        Assert.Equal(("DS3001", "other.yaml", 3, 1),
            (Assert.Single(run.Problems).Id, run.Problems[0].File, run.Problems[0].Line, run.Problems[0].Column));
    }

    [Theory]
    [InlineData("my-app", "my_app", "my_app")]
    [InlineData("2025.Numbers", "_2025.Numbers", "_2025.numbers")]
    [InlineData("Acme.namespace.class", "Acme.@namespace.@class", "acme.namespace.class")]
    [InlineData("Ünï-cödé.class.2025", "Ünï_cödé.@class._2025", "uni_code.class._2025")]
    [InlineData("Числа", "Числа", "-----")]
    public void A_root_namespace_that_is_no_name_is_made_one_and_a_Data_Package_is_named_by_it(string root, string expected, string package)
    {
        var run = GeneratorRun.Of([Samples.Declarations, Samples.Arrests(Samples.Figure("2025"))], options: new Dictionary<string,
            string>
        { ["RootNamespace"] = root });

        Assert.Contains($"namespace {expected}\n", run.Sources["Catalog.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"ToDataPackage(\"{package}\", Version)", run.Sources["Catalog.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerProblems());
    }

    [Fact]
    public void Another_namespace_and_internal_types_compile()
    {
        var options = new Dictionary<string, string> { ["DatasetNamespace"] = "Acme.Numbers", ["DatasetVisibility"] = "internal" };
        var run = GeneratorRun.Of([Samples.Declarations, Samples.Arrests(Samples.Figure("2025"))], options: options);

        Assert.Empty(run.CompilerProblems());
        Assert.DoesNotContain(run.LoadPart().Assembly.GetExportedTypes(), type => type.Namespace == "Acme.Numbers");
    }
}
