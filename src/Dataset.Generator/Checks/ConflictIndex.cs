using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// What was found in all files. A contradiction that is found and that no file explains is a warning, and is in the catalogue all the
/// same: explaining silences the warning, never the data.
/// </summary>
internal sealed class ConflictIndex : DerivedValue<ConflictIndex, EquatableArray<FileAnalysis>>
{
    private const int MostCompared = 4;

    private readonly Dictionary<string, Part> _parts;

    private readonly ILookup<string, Footnote> _footnotes;

    private ConflictIndex(EquatableArray<FileAnalysis> files, Dictionary<string, Part> parts, IEnumerable<Footnote> footnotes)
        : base(files)
    {
        _parts = parts;
        _footnotes = footnotes.ToLookup(footnote => RecordId.SeriesOf(footnote.Figure), StringComparer.Ordinal);
    }

    public static Result<ConflictIndex> Build(EquatableArray<FileAnalysis> files, CancellationToken cancellation)
    {
        var explanations = new Explanations(files.Items.SelectMany(file => file.Explained));

        // What a curator wrote out although it is built in is shown once: there the written one stands, with its reason.
        var all = files.Items.SelectMany(file => file.Checks);
        var written = new HashSet<string?>(
            all.Where(check => check.IsWritten && check.Form is not null).Select(check => check.Form), StringComparer.Ordinal);
        bool IsShown(CheckModel check) => check.IsWritten || !written.Contains(check.Form);

        var parts = new Dictionary<string, Part>(StringComparer.Ordinal);
        var conflicts = new List<(ConflictModel Conflict, string? Reason)>();
        var issues = new List<Issue>();
        foreach (var file in files)
        {
            var unexplained = Unexplained(file, explanations).Watched(cancellation).ToList();
            issues.AddRange(unexplained.Select(one => one.Issue).OfType<Issue>());
            conflicts.AddRange(file.Explained.Items.Select(conflict => (conflict, conflict.Because)));
            conflicts.AddRange(unexplained.Select(one => (one.Conflict, (string?)one.Reason)));
            parts[file.File] = new(
                file.Checks.All(IsShown) ? file.Checks : file.Checks.Where(IsShown).ToEquatable(),
                file.Explained.Concat(unexplained.Select(one => one.Conflict))
                    .OrderBy(conflict => conflict.Id, StringComparer.Ordinal)
                    .ToEquatable());
        }

        var failures = files.Items.SelectMany(file => file.Failures).Select(failure => failure.Check).Where(IsShown);
        var compared = all.Where(static check => check.Told is not null && check.Verdict is not Verdict.Fails);
        var footnotes = conflicts.OrderBy(one => one.Conflict.Id, StringComparer.Ordinal).Watched(cancellation)
            .SelectMany(one => FootnotesOf(one.Conflict, one.Reason))
            .Concat(failures.OrderBy(check => check.Id, StringComparer.Ordinal).SelectMany(FailureOf))
            .Concat(compared.OrderBy(static check => check.Id, StringComparer.Ordinal).SelectMany(ComparisonsOf));
        return new(new(files, parts, footnotes), issues.ToEquatable());
    }

    /// <summary>Stands in for one that could not be built: it knows no conflict.</summary>
    public static ConflictIndex Substitute() => new(default, [], []) { IsSubstitute = true };

    /// <summary>What the catalogue lists of one file.</summary>
    public CatalogPart PartOf(string file, SymbolTable symbols)
    {
        var part = _parts.TryGetValue(file, out var known) ? known : new(default, default);
        return new(symbols.PartNameOf(file), part.Checks, part.Conflicts);
    }

    /// <summary>The conflicts and failed checks of a series' figures, as their hovers tell them.</summary>
    public IEnumerable<Footnote> FootnotesOf(string series) => _footnotes[series];

    private static IEnumerable<(ConflictModel Conflict, string Reason, Issue? Issue)> Unexplained(
        FileAnalysis file, Explanations explanations)
    {
        foreach (var dispute in file.Disputes.Where(dispute => !explanations.Explain(dispute)))
        {
            yield return (
                new("dispute/" + dispute.Figure, ConflictKind.Unexplained, null, dispute.Claims),
                "the voices differ, and no record says why",
                dispute.Issue);
        }

        foreach (var failure in file.Failures.Where(failure => !explanations.Explain(failure.Check)))
        {
            var id = failure.Check.IsWritten ? "check/" + failure.Check.Id : failure.Check.Id;
            yield return (
                new(id, ConflictKind.Unexplained, failure.Check.Because, failure.Claims),
                "a check fails, and no conflict in the records explains it",
                failure.Issue);
        }
    }

    private static IEnumerable<Footnote> FootnotesOf(ConflictModel conflict, string? reason) =>
        TellAt(
            conflict.Between.Select(RecordId.FigureOf).Distinct(),
            new(FootnoteKind.Conflict, $"Conflict ({conflict.Kind.ToWord()})", null, reason, null));

    private static IEnumerable<Footnote> FailureOf(CheckModel check) =>
        TellAt(check.Figures, new(FootnoteKind.FailedCheck, "Check fails", check.Told, check.Because, check.Id));

    /// <summary>A number in the news beside the official one. Of the hundreds that a lowest is sought among none needs a word.</summary>
    private static IEnumerable<Footnote> ComparisonsOf(CheckModel check)
    {
        var verdict = check.Verdict switch
        {
            Verdict.Holds => "holds",
            Verdict.HoldsWithinRounding => "holds within rounding",
            _ => "cannot be told",
        };
        var figures = check.Figures.GroupBy(RecordId.SeriesOf, StringComparer.Ordinal)
            .Where(static series => series.Count() <= MostCompared)
            .SelectMany(static series => series);
        return TellAt(figures, new(FootnoteKind.OtherCheck, "Check " + verdict, check.Told, check.Because, check.Id));
    }

    private static IEnumerable<Footnote> TellAt(IEnumerable<string> figures, FootnoteModel footnote) =>
        figures.Select(id => new Footnote(id, footnote));

    /// <summary>What the catalogue lists of one file.</summary>
    private sealed record Part(EquatableArray<CheckModel> Checks, EquatableArray<ConflictModel> Conflicts);
}
