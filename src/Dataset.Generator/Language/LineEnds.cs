namespace Dataset.Generator.Language;

/// <summary>The ends of the lines of a file whose hash a record has. A version control system may have changed them, and no word.</summary>
internal static class LineEnds
{
    /// <summary>What to do where other line ends give the hash that is expected; null where something else differs.</summary>
    public static string? Remedy(string text, string expected)
    {
        var lf = text.Replace("\r\n", "\n");
        var (now, before) = QuotedText.Sha256Hex(lf) == expected ? ("CR LF", "LF")
            : QuotedText.Sha256Hex(lf.Replace("\n", "\r\n")) == expected ? ("LF", "CR LF") : (null, null);
        return now is null ? null
            : $"Only the ends of its lines differ: they are {now}, and were {before}. Restore them, and keep Git from changing them: write "
                + "'-text' behind the path of the file in .gitattributes.";
    }
}
