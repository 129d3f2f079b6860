using Dataset.Cases.Lies;
using Dataset.Cases.Numbers;
using Dataset.Cases.Periods;
using Dataset.Cases.Plain;
using Dataset.Cases.Records;

namespace Dataset.Cases.Reporting;

/// <summary>All files of the cases.</summary>
internal static class CaseFiles
{
    public static IReadOnlyList<ICaseFile> All { get; } =
        [new NumberCases(), new PeriodCases(), new PlainCases(), new LieCases(), new RecordCases()];

    /// <summary>Runs the rows of a file whose kind or id contains the filter, side by side, in the order of the file.</summary>
    public static IReadOnlyList<CaseResult> Run(ICaseFile file, string filter = "") =>
    [
        .. file.ReadRows()
            .Where(row => new[] { row.Kind, row.Id }.Any(text => text.Contains(filter, StringComparison.OrdinalIgnoreCase)))
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(row => row.Run()),
    ];
}
