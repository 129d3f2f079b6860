using Dataset.Generator.Checking.Arithmetic;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>
/// What was found in all files. A contradiction that is found and that no file explains is a warning, and is in the catalogue all the
/// same: explaining silences the warning, never the data.
/// </summary>
internal sealed class Findings : Made<Findings, EquatableArray<FileFindings>>
{
    private readonly Dictionary<string, List<ConflictModel>> _explainedByClaim = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConflictModel>> _explainedByFigure = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Remark>> _remarks = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (EquatableArray<CheckModel> Checks, EquatableArray<ConflictModel> Conflicts)> _parts = new(StringComparer.Ordinal);

    private Findings(EquatableArray<FileFindings> files)
        : base(files)
    {
        foreach (var conflict in files.Items.SelectMany(file => file.Explained))
        {
            Index(_explainedByClaim, conflict.Between, conflict);
            Index(_explainedByFigure, conflict.Between.Select(FigureOf).Distinct(), conflict);
        }

        // What runs unwritten and a curator wrote out as well is shown once: there the written one stands, with its reason.
        var written = new HashSet<string?>(files.Items.SelectMany(file => file.Checks).Where(check => check.Model.IsWritten).Select(check => check.Model.Form), StringComparer.Ordinal);
        foreach (var file in files)
        {
            var conflicts = file.Explained.Concat(Unexplained(file)).OrderBy(conflict => conflict.Id, StringComparer.Ordinal).ToEquatable();
            var checks = file.Checks.Select(check => check.Model)
                .Where(check => check.IsWritten || check.Form is null || !written.Contains(check.Form))
                .OrderBy(check => check.Id, StringComparer.Ordinal)
                .ToEquatable();
            _parts[file.File] = (checks, conflicts);
        }

        AddRemarks();
    }

    public List<Issue> Issues { get; } = [];

    public static Findings Of(IEnumerable<FileFindings> files) => new(files.ToEquatable());

    /// <summary>In place of those that could not be joined.</summary>
    public static Findings Failed(Issue issue) => new(default) { Failure = issue, Issues = { issue } };

    /// <summary>What the catalogue lists of one file.</summary>
    public CatalogPart PartOf(string file, Outline outline)
    {
        var (checks, conflicts) = _parts.TryGetValue(file, out var part) ? part : default;
        return new(outline.PartNames[file], checks, conflicts);
    }

    /// <summary>What the hovers of a series' figures say of the conflicts and failed checks they take part in.</summary>
    public IEnumerable<Remark> RemarksOf(string series) => _remarks.TryGetValue(series, out var remarks) ? remarks : [];

    private IEnumerable<ConflictModel> Unexplained(FileFindings file)
    {
        const string Kind = "unexplained";
        foreach (var dispute in file.Disputes.Where(dispute => !IsExplained(dispute)))
        {
            Issues.Add(dispute.Issue);
            yield return new("dispute/" + dispute.Figure, Kind, null, dispute.Claims);
        }

        foreach (var check in file.Checks.Where(check => check.Model.Verdict == (int)Verdict.Fails && !IsExplained(check.Model)))
        {
            if (check.Issue is { } issue)
            {
                Issues.Add(issue);
            }

            yield return new(check.Model.IsWritten ? "check/" + check.Model.Id : check.Model.Id, Kind, check.Model.Because, check.Claims);
        }
    }

    private void AddRemarks()
    {
        foreach (var conflict in _parts.Values.SelectMany(part => part.Conflicts).OrderBy(conflict => conflict.Id, StringComparer.Ordinal))
        {
            foreach (var id in conflict.Between.Select(FigureOf).Distinct())
            {
                AddRemark(id, $"Conflict ({conflict.Kind}): {conflict.Because ?? conflict.Id}.");
            }
        }

        foreach (var check in _parts.Values.SelectMany(part => part.Checks).Where(check => check.Verdict == (int)Verdict.Fails).OrderBy(check => check.Id, StringComparer.Ordinal))
        {
            foreach (var id in check.Figures)
            {
                AddRemark(id, $"Check fails: {check.Assertion}: {check.Explanation}.");
            }
        }
    }

    private void AddRemark(string figure, string text)
    {
        var series = Graph.SeriesOf(figure);
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
internal sealed record Remark(string Figure, string Text);
