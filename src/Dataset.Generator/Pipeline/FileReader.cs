using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Pipeline;

/// <summary>One file: text to nodes to records, and each value against its own words. Free of Roslyn: the command line reads by it too.</summary>
internal static class FileReader
{
    public static Result<RecordFile> Read(string path, string? text, CancellationToken cancellation)
    {
        try
        {
            var read = YamlReader.Read(text, path, cancellation);
            var bound = FileBinder.Bind(read, path, cancellation);
            var record = bound.Value!;

            // Found by path, and the path looked up while the nodes are at hand.
            var issues = new List<Issue>(bound.Issues);
            foreach (var issue in QuoteValidator.Check(record, cancellation))
            {
                issues.Add(issue with { Place = PathLocator.LocateIn(read.Root, path, issue.Place.Path!) });
            }

            return new(record, issues.ToEquatable());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(RecordFile.Lost(path), new[] { Failures.Of("reading", path, exception) }.ToEquatable());
        }
    }
}
