using System.Diagnostics;
using System.Text;
using Dataset.Generator.Binding;
using Dataset.Generator.Checks;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>An editor cancels at every key: each room notices within one file.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly string Large = Yaml(figures: 2_000, claims: 1);

    [Fact]
    public void Binding_notices_a_cancellation_within_a_file()
    {
        var read = YamlReader.Read(Samples.Arrests(Samples.Figure("2025")).Yaml, "ice.yaml");

        Assert.Throws<OperationCanceledException>(() => FileBinder.Bind(read, "ice.yaml", Cancelled));
    }

    [Fact]
    public void Binding_notices_a_cancellation_within_declarations()
    {
        var read = YamlReader.Read(Samples.Declarations.Yaml, "sources.yaml");

        Assert.Throws<OperationCanceledException>(() => FileBinder.Bind(read, "sources.yaml", Cancelled));
    }

    [Fact]
    public void Matching_values_with_words_notices_a_cancellation_within_a_file()
    {
        var files = new[] { Samples.Declarations, Samples.Arrests(Samples.Figure("2025")) }
            .Select(file => DatasetCompiler.ReadFile(file.Name, file.Yaml, default).Value.Records).ToList();
        var symbols = DatasetCompiler.BuildSymbols(files.Select(DatasetCompiler.DeclareSymbols), "Dataset").Value;
        var bound = DatasetCompiler.Bind(files[1], symbols, default).Value;

        Assert.Throws<OperationCanceledException>(() => QuotedValues.Check(bound, Cancelled).ToList());
    }

    [Fact]
    public void Linking_notices_a_cancellation_between_series()
    {
        var record = DatasetCompiler.ReadFile("ice.yaml", Samples.Arrests(Samples.Figure("2025")).Yaml, default).Value.Records;

        Assert.Throws<OperationCanceledException>(() =>
            DatasetCompiler.Compile([record], null, new EmitOptions("Dataset", true, "1"), Cancelled));
    }

    /// <summary>Whatever grows with the data writes a line for each thing, and each line is a look.</summary>
    [Fact]
    public void Emission_notices_a_cancellation_within_each_source()
    {
        var options = new EmitOptions("Dataset", true, "1");
        var records = new SyntheticData(100).Files.Select(static file => DatasetCompiler.ReadFile(file.Name, file.Text, default).Value.Records);
        var model = DatasetCompiler.Compile([.. records], null, options, default).Value;
        Action<CancellationToken>[] emissions =
        [
            stop => DatasetCompiler.EmitPage(model.Pages[0], options, stop),
            stop => DatasetCompiler.EmitTopics(model.Topics, options, stop),
            stop => DatasetCompiler.EmitUnits(model.Units, options, stop),
            stop => DatasetCompiler.EmitAgents(model.Agents, options, stop),
            stop => DatasetCompiler.EmitSources(model.Sources, options, stop),
            stop => DatasetCompiler.EmitCatalogPart(model.Parts[0], options, stop),
            stop => DatasetCompiler.EmitCatalog(model.Catalog, options, stop),
        ];

        foreach (var emit in emissions)
        {
            var looks = 0;
            Watch.Looked = () => looks++;
            try
            {
                emit(default);
            }
            finally
            {
                Watch.Looked = null;
            }

            Assert.InRange(looks, 10, 2_000);
            Assert.Throws<OperationCanceledException>(() => emit(Cancelled));
        }
    }

    [Fact]
    public void Cancellation_ends_the_reading_of_a_file_of_many_figures_early() => AssertEndsEarly(Large);

    [Fact]
    public void Cancellation_ends_the_reading_of_a_figure_of_many_claims_early() => AssertEndsEarly(Yaml(figures: 1, claims: 2_000));

    /// <summary>Cancelled a quarter of the way, reading ends long before the whole would have.</summary>
    private static void AssertEndsEarly(string yaml)
    {
        var whole = Stopwatch.StartNew();
        DatasetCompiler.ReadFile("ice.yaml", yaml, default);
        whole.Stop();

        // The clock of a busy machine is coarse: one of a few attempts has to show it.
        for (var attempt = 0; ; attempt++)
        {
            using var source = new CancellationTokenSource();
            var began = Stopwatch.StartNew();
            var late = TimeSpan.Zero;
            var reader = Task.Run(() => Record.Exception(() => DatasetCompiler.ReadFile("ice.yaml", yaml, source.Token)));
            Thread.Sleep(whole.Elapsed / 4);
            source.Cancel();
            began.Restart();
            var thrown = reader.GetAwaiter().GetResult();
            late = began.Elapsed;
            if (thrown is OperationCanceledException && late < whole.Elapsed / 4)
            {
                return;
            }

            Assert.True(attempt < 5, $"Cancelled at a quarter of {whole.ElapsedMilliseconds} ms, reading went on for "
                + $"{late.TotalMilliseconds} ms and ended with {thrown?.GetType().Name ?? "a result"}.");
        }
    }

    public static TheoryData<string> Shapes => [.. GrowthShape.All.Select(static shape => shape.Name)];

    /// <summary>In whatever the records grow, looks grow with them, and no long work is done between two.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_token_is_looked_at_wherever_the_records_grow(string name)
    {
        var shape = GrowthShape.All.Single(shape => shape.Name == name);
        Observe(shape.Write(10), default);
        var (few, many) = (Observe(shape.Write(shape.Size / 4), default), Observe(shape.Write(shape.Size), default));

        Assert.InRange((double)many.Looks / few.Looks, 3.5, 4.7);

        // An array of all that was found may be made in one go; more than a tenth of the work is a loop without a look.
        Assert.InRange((double)many.MostBetween / many.Bytes, 0, 0.1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void At_whichever_look_it_is_cancelled_nothing_more_is_done(int look)
    {
        foreach (var shape in GrowthShape.All)
        {
            using var source = new CancellationTokenSource();
            var looks = 0;
            var text = shape.Write(shape.Size / 2);
            var thrown = Record.Exception(() => Observe(
                () =>
                {
                    if (++looks == look)
                    {
                        source.Cancel();
                    }
                },
                () => Compile(text, source.Token)));

            // The look at which it is cancelled is the last.
            Assert.True(looks < look ? thrown is null : thrown is OperationCanceledException && looks == look, $"{shape.Name}: {looks}");
        }
    }

    /// <summary>Generous: a busy machine must not fail it. Before checks looked at the token, it took seconds.</summary>
    [Fact]
    public async Task A_run_of_seconds_ends_within_a_part_of_it_when_it_is_cancelled()
    {
        var text = GrowthShape.All[0].Write(2_000);
        Compile(text, default);
        var whole = Stopwatch.StartNew();
        Compile(text, default);
        whole.Stop();
        for (var attempt = 0; ; attempt++)
        {
            using var source = new CancellationTokenSource();
            var run = Task.Run(() => Record.Exception(() => Compile(text, source.Token)));
            await Task.Delay(whole.Elapsed / 3);
            await source.CancelAsync();
            var late = Stopwatch.StartNew();
            var thrown = await run;
            if (thrown is OperationCanceledException && late.Elapsed < whole.Elapsed / 3)
            {
                return;
            }

            Assert.True(attempt < 5, $"Of {whole.ElapsedMilliseconds} ms it took {late.ElapsedMilliseconds} to end.");
        }
    }

    private static (long Looks, long MostBetween, long Bytes) Observe(string text, CancellationToken cancellation)
    {
        var (looks, most) = (0L, 0L);
        var first = GC.GetAllocatedBytesForCurrentThread();
        var before = first;
        Observe(
            () =>
            {
                looks++;
                var now = GC.GetAllocatedBytesForCurrentThread();
                most = Math.Max(most, now - before);
                before = now;
            },
            () => Compile(text, cancellation));
        return (looks, most, before - first);
    }

    private static void Observe(Action looked, Action run)
    {
        Watch.Looked = looked;
        try
        {
            run();
        }
        finally
        {
            Watch.Looked = null;
        }
    }

    private static void Compile(string text, CancellationToken cancellation)
    {
        var read = DatasetCompiler.ReadFile("growth.yaml", text, cancellation);
        DatasetCompiler.Compile([read.Value.Records], null, new EmitOptions("Growth", true, "1"), cancellation);
    }

    private static string Yaml(int figures, int claims)
    {
        var yaml = new StringBuilder("topic: Ice\nin: paper\narrests:\n  title: Arrests\n  unit: arrest\n  figures:\n");
        for (var figure = 0; figure < figures; figure++)
        {
            yaml.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"    {new DateTime(2000, 1, 1).AddDays(figure):yyyy-MM-dd}:\n      claims:\n");
            for (var claim = 0; claim < claims; claim++)
            {
                yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"        - {{ by: {{ unnamed: somebody {claim} }}, "
                    + $"value: about 8300, quote: about 8300 arrests on that day }}\n");
            }
        }

        return yaml.ToString();
    }
}
