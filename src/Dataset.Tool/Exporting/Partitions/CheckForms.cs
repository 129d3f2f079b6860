using Dataset.Generator;
using Dataset.Generator.Checks;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>What every check of a dataset computes with.</summary>
internal static class CheckForms
{
    /// <summary>By the id of the check.</summary>
    public static IReadOnlyDictionary<string, CheckForm> Of(RecordFolder records, CancellationToken cancellation)
    {
        var forms = new Dictionary<string, CheckForm>(StringComparer.Ordinal);
        foreach (var check in DatasetCompiler.EvaluateChecks(records.Bind(cancellation).Value, cancellation))
        {
            forms[check.Model.Id] = Of(check);
        }

        return forms;
    }

    private static CheckForm Of(EvaluatedCheck check) => check switch
    {
        { Model.Computed: not null } => CheckForm.Without("it computes a number and compares nothing"),
        { Result: null } => CheckForm.Without("no voice states all of its figures"),
        { Result.Share: { } share } => CheckForm.OfShare(share),
        { Result: { } result } => CheckForm.Of(result),
    };
}
