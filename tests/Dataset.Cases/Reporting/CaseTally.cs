namespace Dataset.Cases.Reporting;

/// <summary>How many rows of a kind are right.</summary>
internal sealed record CaseTally(string Kind, int Total, int Right, int AcceptedWrong, int RefusedRight, int Misleading)
{
    public static CaseTally Of(string kind, IReadOnlyCollection<CaseResult> rows) => new(
        kind,
        rows.Count,
        rows.Count(row => row.IsRight),
        Count(rows, CaseFault.AcceptedWrong),
        Count(rows, CaseFault.RefusedRight),
        Count(rows, CaseFault.Misleading));

    /// <summary>A tally for each kind, in the order of kinds.</summary>
    public static IReadOnlyList<CaseTally> ByKind(IEnumerable<CaseResult> rows) =>
    [
        .. rows.GroupBy(row => row.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => Of(kind.Key, [.. kind])),
    ];

    private static int Count(IEnumerable<CaseResult> rows, CaseFault fault) => rows.Count(row => row.Fault.HasFlag(fault));
}
