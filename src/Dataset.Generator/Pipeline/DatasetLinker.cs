using System.Collections.Immutable;
using Dataset.Generator.Checking;
using Dataset.Generator.Checking.Linking;
using Dataset.Generator.Model;

namespace Dataset.Generator.Pipeline;

/// <summary>The linking step, and what becomes of an exception in it.</summary>
internal static class DatasetLinker
{
    public static Linked Link(((ImmutableArray<FileRecord> Files, ImmutableArray<QuotesLock> Locks) Data, PipelineOptions Options) input, CancellationToken cancellation)
    {
        try
        {
            return Linker.Link(input.Data.Files, input.Data.Locks.FirstOrDefault(), input.Options.Emit, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(DatasetModel.Empty, new[] { Failures.Of("linking", string.Empty, exception) }.ToEquatable());
        }
    }
}
