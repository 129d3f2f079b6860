using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dataset.Generator;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Fuzz;

internal enum Outcome
{
    /// <summary>Nothing could be read, and the file says why.</summary>
    Refused,

    /// <summary>Read, with errors.</summary>
    Diagnosed,

    /// <summary>Read, without errors.</summary>
    Accepted,
}

/// <param name="Failure">What must never happen, and did; null when all is well.</param>
/// <param name="Record">What the mutated file says, where what is emitted of it is not what is emitted of the real data.</param>
/// <param name="Print">A print of what is emitted; 0 when it is the real data's.</param>
internal sealed record Result(Outcome Outcome, string? Failure, RecordFile? Record, UInt128 Print);

/// <summary>One mutant through the rooms: reading, binding, linking, emitting. The compiler comes later, for many at once.</summary>
internal static class Trial
{
    // Of one mutant of a file of 60 KB: a hundred times what the real file takes.
    private const long MostBytes = 512L * 1024 * 1024;

    private const int LongestMessage = 8_000;

    public static EmitOptions Options(string root) => new(root, true, "1.2.3");

    public static Result Run(Scene scene, int fileIndex, string text, CancellationToken cancellation)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Result result;
        try
        {
            result = RunRooms(scene, fileIndex, text, cancellation);
        }
        catch (Exception exception)
        {
            return new(Outcome.Refused, $"{exception.GetType().Name} at {exception.StackTrace?.Split('\n')[0].Trim()}: {exception.Message}",
                null, 0);
        }

        var spent = GC.GetAllocatedBytesForCurrentThread() - before;
        return spent > MostBytes ? result with { Failure = $"memory: {spent / 1024 / 1024} MB for {text.Length} characters" } : result;
    }

    public static Result<DatasetModel> Link(Scene scene, int fileIndex, RecordFile? record, string root, CancellationToken cancellation)
    {
        var records = scene.Files.Select((file, i) => i == fileIndex ? record : file.Record).OfType<RecordFile>().ToImmutableArray();
        return DatasetCompiler.Compile(records, scene.Quotes, Options(root), cancellation);
    }

    // The places of files that are as they were: read once for all mutants.
    private static readonly ConcurrentDictionary<string, Places> Unmutated = new(StringComparer.Ordinal);

    private static Result RunRooms(Scene scene, int fileIndex, string text, CancellationToken cancellation)
    {
        var file = scene.Files[fileIndex];
        var read = DatasetCompiler.ReadFile(file.Name, text, cancellation);
        var places = new Places(file.Name, text);
        var others = new Dictionary<string, Places>(StringComparer.Ordinal);
        foreach (var issue in read.Issues)
        {
            if (places.Problem(issue, mayBePath: false) is { } problem)
            {
                return Failed(problem);
            }
        }

        var record = read.Value.Records;
        var isRefused = record.Equals(RecordFile.Lost(file.Name));
        if (isRefused && !read.Issues.Items.Any(IsError))
        {
            return Failed("neither read nor diagnosed");
        }

        var linked = Link(scene, fileIndex, record, "Dataset", cancellation);
        foreach (var issue in linked.Issues)
        {
            var where = issue.Place.File == file.Name ? places : Other(issue.Place.File);
            if ((where ?? places).Problem(issue, mayBePath: true) is { } problem)
            {
                return Failed(problem);
            }
        }

        var outcome = isRefused ? Outcome.Refused : read.Issues.Items.Concat(linked.Issues).Any(IsError) ? Outcome.Diagnosed
            : Outcome.Accepted;
        if (outcome == Outcome.Accepted)
        {
            NamesLockValidator.Validate(PublicNames.Of(linked.Value), scene.Names).ToList();
        }

        if (linked.Value.Equals(scene.Compiled.Value))
        {
            return new(outcome, null, null, 0);
        }

        var sources = Emission.Of(linked.Value, Options("Dataset"));
        return Emission.Problem(sources) is { } fault ? Failed(fault)
            : sources.Count == scene.Sources.Count && sources.All(scene.Sources.Contains) ? new(outcome, null, null, 0)
            : new(outcome, null, record, Emission.Print(sources));

        Places? Other(string name)
        {
            if (!others.TryGetValue(name, out var other))
            {
                var whole = name == scene.Quotes.Value.Path ? scene.QuotesText : scene.Files.FirstOrDefault(one => one.Name == name)?.Text;
                if (whole is null)
                {
                    return null;
                }

                others.Add(name, other = Unmutated.GetOrAdd(name + scene.QuotesText.Length, _ => new(name, whole)));
            }

            return other;
        }
    }

    private static Result Failed(string failure) => new(Outcome.Refused, failure, null, 0);

    private static bool IsError(Issue issue) => issue.Rule.Severity == RuleSeverity.Error;

    /// <summary>Lines and columns of a text as the compiler counts them, which is not as this project counts them.</summary>
    private sealed class Places(string name, string text)
    {
        private TextLineCollection? _lines;
        private readonly Lazy<SpanIndex> _spans = new(() => SpanIndex.Of(YamlReader.Read(text, name).Root));

        public string? Problem(Issue issue, bool mayBePath)
        {
            if (issue.Rule.Id == PipelineRules.GeneratorFailed.Id)
            {
                return issue.Message;
            }

            if (issue.Message.Length > LongestMessage)
            {
                return $"{issue.Rule.Id}: a message of {issue.Message.Length} characters";
            }

            if (issue.Place.File != name)
            {
                return $"{issue.Rule.Id} stands in {issue.Place.File}";
            }

            if (issue.Place is NodePlace && !mayBePath)
            {
                return $"{issue.Rule.Id}: {issue.Place} was not located";
            }

            var place = issue.Place is NodePlace path ? _spans.Value.Locate(path) : issue.Span;

            _lines ??= SourceText.From(text).Lines;
            return IsWithin(place.Line, place.Column) && IsWithin(place.EndLine, place.EndColumn)
                && (place.Line, place.Column).CompareTo((place.EndLine, place.EndColumn)) <= 0
                ? null
                : $"{issue.Rule.Id} at ({place.Line},{place.Column})-({place.EndLine},{place.EndColumn}) is outside its file of "
                + $"{_lines.Count} lines{(issue.Place is NodePlace ? $" ({issue.Place})" : string.Empty)}";
        }

        private bool IsWithin(int line, int column) =>
            line >= 0 && line < _lines!.Count && column >= 0 && column <= _lines[line].SpanIncludingLineBreak.Length;
    }
}
