using System.Collections.Immutable;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Inputs of a bound file.</summary>
internal sealed record BoundFileInputs(RecordFile Record, SymbolTable Symbols);

/// <summary>One file with its periods resolved, its speakers and documents found, its series known to the others.</summary>
internal sealed class BoundFile : DerivedValue<BoundFile, BoundFileInputs>
{
    public BoundFile(BoundFileInputs inputs, ImmutableArray<BoundSeries> series, ImmutableArray<string> referencedFiles)
        : base(inputs)
    {
        Series = series;
        ReferencedFiles = referencedFiles;
    }

    public RecordFile Record => Input.Record;

    public SymbolTable Symbols => Input.Symbols;

    /// <summary>Without those that the symbol table refused.</summary>
    public ImmutableArray<BoundSeries> Series { get; }

    /// <summary>The paths of the other files whose figures this one refers to, in ordinal order.</summary>
    public ImmutableArray<string> ReferencedFiles { get; }

    /// <summary>Stands in for a file that could not be bound: it has no series.</summary>
    public static BoundFile Substitute(RecordFile record, SymbolTable symbols) =>
        new(new(record, symbols), ImmutableArray<BoundSeries>.Empty, ImmutableArray<string>.Empty) { IsSubstitute = true };
}
