namespace Dataset.Tool.Tests.Factchecking;

/// <summary>
/// Prose whose author wrote down what to expect before the command was run on it: how many of the verdicts are as expected, and how many
/// findings are of nothing that was expected.
/// </summary>
public sealed class PieceTests
{
    [Theory]
    [InlineData("news.txt", "text", 20, 16, 5)]
    [InlineData("paper.tex", "latex", 11, 10, 2)]
    [InlineData("page.html", "html", 12, 11, 3)]
    public void As_many_verdicts_are_as_expected(string name, string format, int numbers, int right, int others)
    {
        var text = File.ReadAllText(PathOf(name));
        var expected = File.ReadAllLines(PathOf(Path.ChangeExtension(name, ".expected"))).Select(static line => line.Split('|'))
            .Select(static parts => (Words: Plain(parts[0]), Verdict: parts[1].Trim(), Of: parts[2].Trim())).ToList();
        var found = Draft.Check(text, format).Where(static one => one.Verdict != Tool.Factchecking.ProseVerdict.NotStatistic)
            .Select(static one => (Words: Plain(one.Words), Verdict: one.Check is null ? Tool.Factchecking.ProseVerdicts.Words(one.Verdict)
                : "computed", Of: one.Check ?? (one.Verdict == Tool.Factchecking.ProseVerdict.Unknown ? string.Empty
                : one.Facts.Select(static fact => fact.Name).FirstOrDefault() ?? string.Empty))).ToList();

        var missed = new List<string>();
        foreach (var one in expected)
        {
            if (!found.Remove(one))
            {
                missed.Add($"expected {one}");
            }
        }

        Assert.Equal(numbers, expected.Count);
        Assert.True((right, others) == (numbers - missed.Count, found.Count),
            string.Join('\n', [.. missed, .. found.Select(static one => $"found {one}")]));
    }

    private static string PathOf(string name) => Repository.PathOf("tests", "Dataset.Tool.Tests", "Factchecking", "Pieces", name);

    private static string Plain(string words) =>
        string.Concat(words.Where(static c => !char.IsWhiteSpace(c) && c != '\u2009' && c != '\u202F' && c != '\u00A0'));
}
