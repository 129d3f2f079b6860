using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Factchecking.Prose;
using Dataset.Tool.Factchecking.Reports;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Factchecking;

/// <summary>What a run of <c>dataset factcheck</c> is asked for.</summary>
/// <param name="Drafts">The paths of the drafts, as they are reported.</param>
/// <param name="Format">How they are written; null to go by their names.</param>
/// <param name="IsStrict">Whether a number that is unknown, ambiguous or disputed is an error.</param>
internal sealed record FactcheckOptions(
    DatasetFolders Folders, IReadOnlyList<string> Drafts, DraftFormat? Format, LanguageTable Language, bool IsStrict, ReportFormat Report);
