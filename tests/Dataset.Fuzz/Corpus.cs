using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;

namespace Dataset.Fuzz;

/// <summary>One of the real files: its text and what the rooms made of it.</summary>
internal sealed record CorpusFile(string Name, string Text, RecordFile Record);

/// <summary>The smallest set of files in which a file is without fault, so that a mutant costs no more than it must.</summary>
internal sealed class Scene
{
    public Scene(ImmutableArray<CorpusFile> files, string quotes, NamesLock names)
    {
        Files = files;
        Names = names;
        var topics = files.Where(file => file.Record.Topic is not null).Select(file => file.Record.Topic!.ToLowerInvariant() + ".")
            .Append("anchors.").ToList();
        QuotesText = string.Concat(quotes.Split('\n')
            .Where(line => topics.Any(topic => line.Contains("\t" + topic, StringComparison.Ordinal))).Select(line => line + "\n"));
        Quotes = QuotesLock.Parse(QuotesLock.FileName, QuotesText);
        Compiled = DatasetCompiler.Compile(files.Select(file => file.Record), Quotes, Trial.Options("Dataset"), default);
        Sources = Emission.Of(Compiled.Value, Trial.Options("Dataset")).ToImmutableHashSet();
    }

    public ImmutableArray<CorpusFile> Files { get; }

    public Result<QuotesLock> Quotes { get; }

    public string QuotesText { get; }

    public NamesLock Names { get; }

    public Result<DatasetModel> Compiled { get; }

    /// <summary>What is emitted of the real data.</summary>
    public ImmutableHashSet<(string Name, string Code)> Sources { get; }
}

/// <summary>The real data, as it is compiled into the package.</summary>
internal static partial class Corpus
{
    public static readonly ImmutableArray<CorpusFile> Files =
        [.. new[] { "border.yaml", "enforcement.yaml", "sources.yaml", "targets.yaml" }.Select(Load)];

    public static readonly string NamesText = ShippedRecords.Text(NamesLock.FileName);

    public static readonly ImmutableArray<Scene> Scenes =
    [
        Of("sources.yaml", "border.yaml"),
        Of("sources.yaml", "enforcement.yaml"),
        Of("sources.yaml", "enforcement.yaml", "targets.yaml"),
    ];

    /// <summary>Every line of every file: what one place says is what another may be made to say.</summary>
    public static readonly ImmutableArray<string> Lines = [.. Files.SelectMany(file => file.Text.Split('\n'))];

    public static readonly ImmutableArray<string> Words =
        [.. Files.SelectMany(file => file.Text.Split([' ', '\n', ',', '[', ']', '{', '}', '"'], StringSplitOptions.RemoveEmptyEntries))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static CorpusFile Load(string name)
    {
        // The tables that the official counts come from are mutated by a fuzzer of their own.
        var text = Measures().Replace(ShippedRecords.Text(name), string.Empty);
        var read = DatasetCompiler.ReadFile(name, text, default);
        return read.Issues.IsEmpty ? new(name, text, read.Value.Records)
            : throw new InvalidOperationException($"{name}: {read.Issues[0].Message}");
    }

    /// <summary>How a series stands to those of the tables.</summary>
    [GeneratedRegex("^  measures:\n(?:    .*\n)+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Measures();

    private static Scene Of(params string[] names) => new(
        [.. names.Select(name => Files.Single(file => file.Name == name))],
        ShippedRecords.Text(QuotesLock.FileName),
        NamesLock.Parse(NamesLock.FileName, NamesText).Value);
}
