using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Checks;

/// <summary>
/// The checks and conflicts of a file as they are reported, given the explanations of all files. A contradiction that no file explains is
/// a warning. Explaining it silences the warning; the catalogue lists the conflict either way.
/// </summary>
/// <param name="File">Its path.</param>
/// <param name="Checks">Those that the catalogue lists.</param>
/// <param name="Conflicts">Explained or not, by id.</param>
/// <param name="Footnotes">What hovers show, at figures of this file and of others.</param>
internal sealed record FileFindings(
    string File,
    EquatableArray<CheckModel> Checks,
    EquatableArray<ConflictModel> Conflicts,
    EquatableArray<TopicFootnotes> Footnotes)
{
    private const int MostCompared = 4;

    /// <summary>Stands in for that of a file whose conflicts could not be found.</summary>
    public static FileFindings Substitute(string file) => new(file, default, default, default);

    public static Result<FileFindings> Of(FileAnalysis file, Explanations explanations, CancellationToken cancellation)
    {
        var unexplained = FindUnexplained(file, explanations).Watched(cancellation).ToList();
        var footnotes = file.Explained.Items.Select(static conflict => (Conflict: conflict, Reason: (string?)conflict.Because))
            .Concat(unexplained.Select(static one => (one.Conflict, Reason: (string?)one.Reason)))
            .Watched(cancellation)
            .SelectMany(static one => FootnotesOf(one.Conflict, one.Reason))
            .Concat(file.Failures.Select(static failure => failure.Check).Where(explanations.IsShown).SelectMany(FailureOf))
            .Concat(file.Checks.Where(static check => check.Told is not null && check.Verdict is not Verdict.Fails)
                .SelectMany(ComparisonsOf));
        return new(
            new(
                file.File,
                file.Checks.All(explanations.IsShown) ? file.Checks : file.Checks.Where(explanations.IsShown).ToEquatable(),
                file.Explained.Concat(unexplained.Select(static one => one.Conflict))
                    .OrderBy(static conflict => conflict.Id, StringComparer.Ordinal)
                    .ToEquatable(),
                TopicFootnotes.GroupAll(footnotes)),
            unexplained.Select(static one => one.Issue).OfType<Issue>().ToEquatable());
    }

    /// <summary>What the catalogue lists of it.</summary>
    /// <param name="name">What its part of the catalogue is called.</param>
    public CatalogPart ToPart(string name) => new(name, Checks, Conflicts);

    private static IEnumerable<(ConflictModel Conflict, string Reason, Issue? Issue)> FindUnexplained(
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
            conflict.Id,
            new(FootnoteKind.Conflict, $"Conflict ({conflict.Kind.ToWord()})", null, reason, null));

    private static IEnumerable<Footnote> FailureOf(CheckModel check) =>
        TellAt(check.Figures, check.Id, new(FootnoteKind.FailedCheck, "Check fails", check.Told, check.Because, check.Id));

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
        return TellAt(figures, check.Id, new(FootnoteKind.OtherCheck, "Check " + verdict, check.Told, check.Because, check.Id));
    }

    private static IEnumerable<Footnote> TellAt(IEnumerable<string> figures, string id, FootnoteModel footnote) =>
        figures.Select(figure => new Footnote(figure, id, footnote));
}
