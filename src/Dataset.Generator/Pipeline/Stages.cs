using System.Collections.Immutable;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Pipeline;

/// <summary>The steps of linking and checking, each with what becomes of an exception in it. The order is that of the pipeline, and of <see cref="Linker"/>.</summary>
internal static class Stages
{
    public static Declarations Declarations(ImmutableArray<FileDeclarations> files, CancellationToken cancellation) =>
        Guarded("linking", string.Empty, () => Symbols.Declarations.Of(files), issue => Symbols.Declarations.Failed(issue));

    public static Outline Outline(((ImmutableArray<FileOutline> Files, Declarations Declarations) All, PipelineOptions Options) input, CancellationToken cancellation) =>
        Guarded(
            "linking",
            string.Empty,
            () => Symbols.Outline.Of(input.All.Files, input.All.Declarations, input.Options.Emit.Namespace),
            issue => Symbols.Outline.Failed(input.All.Declarations, issue));

    public static BoundFile Link((RecordFile Record, Outline Outline) file, CancellationToken cancellation) =>
        Guarded("linking", file.Record.File, () => BoundFile.Of(file.Record, file.Outline, cancellation), issue => BoundFile.Failed(file.Record, file.Outline, issue));

    public static BoundFiles All(ImmutableArray<BoundFile> files, CancellationToken cancellation) => new(new(files));

    public static FileView View((BoundFile File, BoundFiles All) input, CancellationToken cancellation) => FileView.Of(input.File, input.All);

    public static FileAnalysis Check(FileView view, CancellationToken cancellation) =>
        Guarded("checking", view.File.Record.File, () => FileAnalysis.Of(view, cancellation), issue => FileAnalysis.Failed(view.File.Record.File, issue));

    public static ConflictIndex Findings(ImmutableArray<FileAnalysis> files, CancellationToken cancellation) =>
        Guarded("checking", string.Empty, () => ConflictIndex.Of(files), issue => ConflictIndex.Failed(issue));

    public static FilePart Part(((FileView View, ImmutableArray<QuotesLock> Locks) File, ConflictIndex Findings) input, CancellationToken cancellation) => new(
        input.File.View,
        Linker.LinesOf(input.File.View.File, input.File.Locks.FirstOrDefault()),
        Linker.RemarksOf(input.File.View.File, input.Findings));

    public static FileModel Model(FilePart part, CancellationToken cancellation) =>
        Guarded("modelling", part.View.File.Record.File, () => FileModel.Of(part.View, part.Lines, part.Remarks, cancellation), FileModel.Failed);

    public static CatalogPart CatalogPart(((FileAnalysis File, ConflictIndex Findings) Found, Outline Outline) input, CancellationToken cancellation) =>
        input.Found.Findings.PartOf(input.Found.File.File, input.Outline);

    /// <summary>What the lock says of no figure.</summary>
    public static EquatableArray<Issue> Rest(((ImmutableArray<int> Quotations, ImmutableArray<QuotesLock> Locks) Files, Outline Outline) input, CancellationToken cancellation) =>
        input.Files.Locks.IsEmpty
            ? default
            : Guarded("holding the locks of", string.Empty, () => QuotesLockValidator.ReportStaleLines(input.Outline, input.Files.Locks[0], input.Files.Quotations.Sum()).ToEquatable(), Only);

    /// <summary>
    /// The names held against the lock. Only when everything was understood: a record in error is not in the model, and would look
    /// like a name that vanished.
    /// </summary>
    public static EquatableArray<Issue> HoldNames(
        (((EquatableArray<PublicName> Shared, ImmutableArray<EquatableArray<PublicName>> Files) Names, bool IsFaulty) Records, ImmutableArray<NamesLock> Locks) input,
        CancellationToken cancellation) =>
        input.Locks.IsEmpty || input.Records.IsFaulty
            ? default
            : Guarded("holding the locks of", string.Empty, () => NamesLockValidator.Validate(input.Records.Names.Shared.Concat(input.Records.Names.Files.SelectMany(names => names)), input.Locks[0]).ToEquatable(), Only);

    private static EquatableArray<Issue> Only(Issue issue) => new[] { issue }.ToEquatable();

    private static T Guarded<T>(string step, string path, Func<T> make, Func<Issue, T> failed)
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return failed(Failures.Of(step, path, exception));
        }
    }
}

/// <summary>What the model of a file is made from.</summary>
internal sealed record FilePart(FileView View, LockLines? Lines, EquatableArray<Footnote> Remarks);
