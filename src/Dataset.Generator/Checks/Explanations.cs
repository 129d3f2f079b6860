using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Checks;

/// <summary>
/// What the curators of all files explain and write out. No verdict is in it, so that an edit of a value passes it by.
/// </summary>
internal sealed class Explanations : DerivedValue<Explanations, EquatableArray<FileExplanations>>
{
    private readonly ILookup<string, ConflictModel> _byClaim;
    private readonly ILookup<string, ConflictModel> _byFigure;
    private readonly HashSet<string> _writtenForms;

    private Explanations(EquatableArray<FileExplanations> files)
        : base(files)
    {
        var conflicts = files.Items.SelectMany(static file => file.Conflicts).ToList();
        _byClaim = conflicts
            .SelectMany(conflict => conflict.Between.Select(claim => (claim, conflict)))
            .ToLookup(pair => pair.claim, pair => pair.conflict, StringComparer.Ordinal);
        _byFigure = conflicts
            .SelectMany(conflict => conflict.Between.Select(RecordId.FigureOf).Distinct().Select(figure => (figure, conflict)))
            .ToLookup(pair => pair.figure, pair => pair.conflict, StringComparer.Ordinal);
        _writtenForms = new(files.Items.SelectMany(static file => file.WrittenForms), StringComparer.Ordinal);
    }

    public static Result<Explanations> Of(EquatableArray<FileExplanations> files) => new(new(files), default);

    /// <summary>Stands in for what could not be collected: nothing is explained.</summary>
    public static Explanations Substitute() => new(default) { IsSubstitute = true };

    public bool Explain(Dispute dispute) =>
        dispute.Claims.Any(claim => _byClaim[claim].Any(conflict => dispute.Claims.Count(conflict.Between.Contains) > 1));

    public bool Explain(CheckModel check) =>
        !check.Figures.IsEmpty
        && _byFigure[check.Figures[0]].Any(conflict => check.Figures.All(conflict.Between.Select(RecordId.FigureOf).Contains));

    /// <summary>
    /// Whether the catalogue lists a check. What a curator wrote out although it is built in is shown once: there the written one stands,
    /// with its reason.
    /// </summary>
    public bool IsShown(CheckModel check) => check.IsWritten || check.Form is null || !_writtenForms.Contains(check.Form);
}

/// <summary>What a file explains to all of them.</summary>
/// <param name="Conflicts">The conflicts that its curators explain.</param>
/// <param name="WrittenForms">What its written checks assert, each in one spelling.</param>
internal sealed record FileExplanations(EquatableArray<ConflictModel> Conflicts, EquatableArray<string> WrittenForms)
{
    public static FileExplanations From(FileAnalysis file) => new(
        file.Explained,
        file.Checks.Where(static check => check.IsWritten).Select(static check => check.Form).OfType<string>().ToEquatable());
}
