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

            var spans = SpanIndex.Of(read.Root);
            return new(record, bound.Issues.Concat(QuoteValidator.Check(record, cancellation).Select(spans.Locate)).ToEquatable());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(RecordFile.Lost(path), new[] { Failures.Of("reading", path, exception) }.ToEquatable());
        }
    }
}
