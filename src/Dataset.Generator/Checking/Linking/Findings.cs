using Dataset.Generator.Checking.Arithmetic;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>
/// What was found in all files. A contradiction that is found and that no file explains is a warning, and is in the catalogue all the
/// same: explaining silences the warning, never the data.
/// </summary>
internal sealed class Findings : Made<Findings, EquatableArray<FileFindings>>
{
    private const string Unexplained = "unexplained";

    private readonly Dictionary<string, List<ConflictModel>> _explainedByClaim = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConflictModel>> _explainedByFigure = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Remark>> _remarks = new(StringComparer.Ordinal);

    private Findings(EquatableArray<FileFindings> files)
        : base(files)
    {
        var conflicts = files.Items.SelectMany(file => file.Explained).ToList();
        foreach (var conflict in conflicts)
        {
            Index(_explainedByClaim, conflict.Between, conflict);
            Index(_explainedByFigure, conflict.Between.Select(FigureOf).Distinct(), conflict);
        }

        foreach (var dispute in files.Items.SelectMany(file => file.Disputes).Where(dispute => !IsExplained(dispute)))
        {
            conflicts.Add(new("dispute/" + dispute.Figure, Unexplained, null, dispute.Claims));
            Issues.Add(dispute.Issue);
        }

        foreach (var check in files.Items.SelectMany(file => file.Checks).Where(check => check.Model.Verdict == (int)Verdict.Fails && !IsExplained(check.Model)))
        {
            conflicts.Add(new(check.Model.IsWritten ? "check/" + check.Model.Id : check.Model.Id, Unexplained, check.Model.Because, check.Claims));
            if (check.Issue is { } issue)
            {
                Issues.Add(issue);
            }
        }

        Conflicts = conflicts.OrderBy(conflict => conflict.Id, StringComparer.Ordinal).ToEquatable();
        Checks = WithoutTwins(files.Items.SelectMany(file => file.Checks).Select(check => check.Model).ToList()).OrderBy(check => check.Id, StringComparer.Ordinal).ToEquatable();
        AddRemarks();
    }

    public EquatableArray<CheckModel> Checks { get; }

    public EquatableArray<ConflictModel> Conflicts { get; }

    public List<Issue> Issues { get; } = [];

    public static Findings Of(IEnumerable<FileFindings> files) => new(files.ToEquatable());

    /// <summary>In place of those that could not be joined.</summary>
    public static Findings Failed(Issue issue) => new(default) { Failure = issue, Issues = { issue } };

    /// <summary>What the hovers of a series' figures say of the conflicts and failed checks they take part in.</summary>
    public IEnumerable<Remark> RemarksOf(string series) => _remarks.TryGetValue(series, out var remarks) ? remarks : [];

    /// <summary>Without what runs unwritten and a curator wrote out as well: there the written one stands, with its reason.</summary>
    private static IEnumerable<CheckModel> WithoutTwins(List<CheckModel> checks)
    {
        var written = new HashSet<string?>(checks.Where(check => check.IsWritten && check.Form is not null).Select(check => check.Form), StringComparer.Ordinal);
        return checks.Where(check => check.IsWritten || !written.Contains(check.Form));
    }

    private void AddRemarks()
    {
        foreach (var conflict in Conflicts)
        {
            foreach (var id in conflict.Between.Select(FigureOf).Distinct())
            {
                AddRemark(id, $"Conflict ({conflict.Kind}): {conflict.Because ?? conflict.Id}.");
            }
        }

        foreach (var check in Checks.Where(check => check.Verdict == (int)Verdict.Fails))
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
