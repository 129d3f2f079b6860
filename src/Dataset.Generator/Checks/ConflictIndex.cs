using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// What was found in all files. A contradiction that is found and that no file explains is a warning, and is in the catalogue all the
/// same: explaining silences the warning, never the data.
/// </summary>
internal sealed class ConflictIndex : DerivedValue<ConflictIndex, EquatableArray<FileAnalysis>>
{
    private readonly Dictionary<string, List<ConflictModel>> _explainedByClaim = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConflictModel>> _explainedByFigure = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Footnote>> _remarks = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (EquatableArray<CheckModel> Checks, EquatableArray<ConflictModel> Conflicts)> _parts = new(StringComparer.Ordinal);

    private ConflictIndex(EquatableArray<FileAnalysis> files)
        : base(files)
    {
        foreach (var conflict in files.Items.SelectMany(file => file.Explained))
        {
            Index(_explainedByClaim, conflict.Between, conflict);
            Index(_explainedByFigure, conflict.Between.Select(FigureOf).Distinct(), conflict);
        }

        // What runs unwritten and a curator wrote out as well is shown once: there the written one stands, with its reason.
        var written = new HashSet<string?>(files.Items.SelectMany(file => file.Checks).Where(check => check.IsWritten && check.Form is not null).Select(check => check.Form), StringComparer.Ordinal);
        bool IsShown(CheckModel check) => check.IsWritten || !written.Contains(check.Form);
        foreach (var file in files)
        {
            var conflicts = file.Explained.Concat(Unexplained(file)).OrderBy(conflict => conflict.Id, StringComparer.Ordinal).ToEquatable();
            _parts[file.File] = (file.Checks.All(IsShown) ? file.Checks : file.Checks.Where(IsShown).ToEquatable(), conflicts);
        }

        var failures = files.Items.SelectMany(file => file.Failures).Select(failure => failure.Check).Where(IsShown);
        AddRemarks(_parts.Values.SelectMany(part => part.Conflicts), failures);
    }

    public List<Issue> Issues { get; } = [];

    public static ConflictIndex Of(IEnumerable<FileAnalysis> files) => new(files.ToEquatable());

    /// <summary>In place of those that could not be joined.</summary>
    public static ConflictIndex Failed(Issue issue) => new(default) { Failure = issue, Issues = { issue } };

    /// <summary>What the catalogue lists of one file.</summary>
    public CatalogPart PartOf(string file, Outline outline)
    {
        var (checks, conflicts) = _parts.TryGetValue(file, out var part) ? part : default;
        return new(outline.PartNameOf(file), checks, conflicts);
    }

    /// <summary>What the hovers of a series' figures say of the conflicts and failed checks they take part in.</summary>
    public IEnumerable<Footnote> RemarksOf(string series) => _remarks.TryGetValue(series, out var remarks) ? remarks : [];

    private IEnumerable<ConflictModel> Unexplained(FileAnalysis file)
    {
        foreach (var dispute in file.Disputes.Where(dispute => !IsExplained(dispute)))
        {
            Issues.Add(dispute.Issue);
            yield return new("dispute/" + dispute.Figure, ConflictKind.Unexplained, null, dispute.Claims);
        }

        foreach (var (check, claims, issue) in file.Failures.Where(failure => !IsExplained(failure.Check)))
        {
            if (issue is not null)
            {
                Issues.Add(issue);
            }

            yield return new(check.IsWritten ? "check/" + check.Id : check.Id, ConflictKind.Unexplained, check.Because, claims);
        }
    }

    private void AddRemarks(IEnumerable<ConflictModel> conflicts, IEnumerable<CheckModel> failures)
    {
        foreach (var conflict in conflicts.OrderBy(conflict => conflict.Id, StringComparer.Ordinal))
        {
            foreach (var id in conflict.Between.Select(FigureOf).Distinct())
            {
                AddRemark(id, $"Conflict ({conflict.Kind.ToWord()}): {conflict.Because ?? conflict.Id}.");
            }
        }

        foreach (var check in failures.OrderBy(check => check.Id, StringComparer.Ordinal))
        {
            foreach (var id in check.Figures)
            {
                AddRemark(id, $"Check fails: {check.Assertion}: {check.Explanation}.");
            }
        }
    }

    private void AddRemark(string figure, string text)
    {
        var series = AnalysisScope.SeriesOf(figure);
        if (!_remarks.TryGetValue(series, out var remarks))
        {
            _remarks.Add(series, remarks = []);
        }

        remarks.Add(new(figure, text));
    }

    private bool IsExplained(Dispute dispute) => dispute.Claims.Any(claim =>
        _explainedByClaim.TryGetValue(claim, out var conflicts) && conflicts.Any(conflict => dispute.Claims.Count(conflict.Between.Contains) > 1));

    private bool IsExplained(CheckModel check) =>
        !check.Figures.IsEmpty && _explainedByFigure.TryGetValue(check.Figures[0], out var conflicts) && conflicts.Any(conflict => check.Figures.All(conflict.Between.Select(FigureOf).Contains));

    private static void Index(Dictionary<string, List<ConflictModel>> index, IEnumerable<string> keys, ConflictModel conflict)
    {
        foreach (var key in keys)
        {
            if (!index.TryGetValue(key, out var conflicts))
            {
                index.Add(key, conflicts = []);
            }

            conflicts.Add(conflict);
        }
    }

    private static string FigureOf(string claim) => claim.Substring(0, claim.IndexOf('#'));
}

/// <param name="Figure">The figure's id.</param>
internal sealed record Footnote(string Figure, string Text);
