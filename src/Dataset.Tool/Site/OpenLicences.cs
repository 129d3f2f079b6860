namespace Dataset.Tool.Site;

/// <summary>
/// Under which licences the sentences around a quotation may be shown to anybody. A licence that is not known here shows the quotation
/// alone, which the right to quote allows.
/// </summary>
internal static class OpenLicences
{
    // SPDX identifiers without the version at their end. Those that forbid commercial use are left out: who makes a site is not known.
    private static readonly string[] Identifiers =
    [
        "CC0", "CC-BY", "CC-BY-SA", "CC-BY-ND", "PDDL", "ODC-By", "ODbL", "OGL-UK", "OGL-Canada", "etalab", "DL-DE-BY", "DL-DE-ZERO",
        "MIT", "MIT-0", "Apache", "BSD-2-Clause", "BSD-3-Clause", "Unlicense", "CC-PDDC", "CC-PDM",
    ];

    private static readonly string[] Words = ["public domain", "not under copyright"];

    /// <summary>Whether what a source says of its licence is one of them.</summary>
    public static bool Allow(string? licence) => licence is not null
        && (Identifiers.Any(one => licence.Equals(one, StringComparison.OrdinalIgnoreCase) || HasVersion(licence, one))
            || Words.Any(words => licence.Contains(words, StringComparison.OrdinalIgnoreCase)));

    private static bool HasVersion(string licence, string identifier) =>
        licence.StartsWith(identifier + "-", StringComparison.OrdinalIgnoreCase)
        && licence[(identifier.Length + 1)..].All(static c => char.IsAsciiDigit(c) || c == '.');
}
