namespace Dataset.Tool.Comparing;

/// <summary>
/// The part about data that a changelog has for one version: below <c>## 1.2.0</c> and <c>### Data</c>, to the next heading of either
/// level.
/// </summary>
internal static class Changelog
{
    /// <summary>The changes that are not told there, in their order; line breaks and indents of the changelog are spaces.</summary>
    public static IEnumerable<Change> Untold(IEnumerable<Change> changes, string text, string version)
    {
        var data = Collapsed(DataOf(text, version));
        return changes.Where(change => !data.Contains(Collapsed("- " + change.Text), StringComparison.Ordinal));
    }

    private static string DataOf(string text, string version)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(line => !(line + " ").StartsWith($"## {version} ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .SkipWhile(line => line.TrimEnd() != "### Data").Skip(1)
            .TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
