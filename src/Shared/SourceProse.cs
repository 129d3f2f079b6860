#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Documents and places in them in words. A file name is none: it says nothing to a reader.</summary>
internal static class SourceProse
{
    /// <summary>The title in quotation marks; for an untitled document the label in brackets, as citation styles do.</summary>
    public static string Name(string? title, string? label) => title is not null ? $"“{title}”" : Bracketed(label);

    /// <summary>What an untitled document has in the place of its title.</summary>
    public static string Bracketed(string? label) => $"[{label ?? "untitled document"}]";

    /// <summary>A page as citations write it: <c>p. 12</c>, <c>pp. 12–14</c>; a heading as a section.</summary>
    public static string Page(string page)
    {
        var isNumber = true;
        var isRange = false;
        foreach (var c in page)
        {
            isRange |= c is '-' or '–' or ',';
            isNumber &= c is (>= '0' and <= '9') or 'i' or 'v' or 'x' or 'l' or '-' or '–' or ',' or ' ';
        }

        return isNumber ? $"{(isRange ? "pp." : "p.")} {page.Replace('-', '–')}" : $"section “{page}”";
    }
}
