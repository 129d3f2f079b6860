using System.Text.RegularExpressions;
using Dataset.Runtime;

namespace Dataset.Cases.Running;

/// <summary>What became of a dataset: what <c>verify</c> printed and, where it wrote the locks, what the build found.</summary>
/// <param name="ExitCode">Of <c>verify</c>.</param>
/// <param name="Lines">What <c>verify</c> printed, without the folder's path.</param>
/// <param name="BuildErrors">Errors of the generator and the compiler against the written locks.</param>
/// <param name="Figures">The compiled figures, where they were asked for.</param>
internal sealed partial record TrialOutcome(
    int ExitCode,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> BuildErrors,
    IReadOnlyList<IFigure> Figures)
{
    public bool IsAccepted => ExitCode == 0 && BuildErrors.Count == 0;

    /// <summary>Whether <c>verify</c> lists something that it takes on trust.</summary>
    public bool IsOnTrust => Lines.Any(line => OnTrust().IsMatch(line) && !NothingOnTrust().IsMatch(line));

    public bool IsWarned => Lines.Any(line => line.Contains(": warning ", StringComparison.Ordinal));

    public IEnumerable<string> Errors => Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Concat(BuildErrors);

    /// <summary>The ids of all errors, each once.</summary>
    public IReadOnlyList<string> ErrorIds => [.. Errors.Select(line => ErrorId().Match(line).Groups[1].Value).Distinct()];

    /// <summary>The first error, or the first line of any kind.</summary>
    public string FirstLine => Errors.FirstOrDefault() ?? (Lines.Count > 0 ? Lines[0] : "accepted");

    /// <summary>Whether the only errors are numbers of the document that no quotation carries.</summary>
    public bool IsOnlyOverlooked =>
        ExitCode != 0 && ErrorIds.Count > 0 && ErrorIds.All(static id => id is "DS4016" or "DS4030" or "DS4031");

    [GeneratedRegex(@"\bon trust\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnTrust();

    [GeneratedRegex(@"\b(?:0|no|none|nothing)(?: \w+)? on trust\b", RegexOptions.IgnoreCase)]
    private static partial Regex NothingOnTrust();

    [GeneratedRegex(@": error (\w+)")]
    private static partial Regex ErrorId();
}
