using System.Diagnostics;
using System.Text;
using Dataset.Generator.Binding;
using Dataset.Generator.Checks;
using Dataset.Generator.Model;
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
