using System.Text.RegularExpressions;

namespace Dataset.Cases.Running;

/// <summary>
/// Passages of a document under <c>not_statistic</c>: the words before and behind the quotation, in pieces of at most 25 words.
/// </summary>
internal static partial class SetAside
{
    private const int MostWords = 25;

    /// <summary>The lines of a source that set aside what stands around its only quotation, and further passages.</summary>
    public static string Around(string document, string quotation, params IEnumerable<string> further)
    {
        const string Kinds = "      - { all: dates, because: no statistic }\n      - { all: times, because: no statistic }\n"
            + "      - { all: ages, because: no statistic }\n      - { all: ordinals, because: no statistic }\n      - { all: names, "
            + "because: no statistic }\n";
        var start = document.IndexOf(quotation, StringComparison.Ordinal);
        var around = start < 0 ? [] : Pieces(document[..start]).Concat(Pieces(document[(start + quotation.Length)..]));
        var passages = around.Concat(further).Distinct().ToList();
        var lines = passages.Select(passage => $"      - {{ quote: {YamlText.Quote(passage)}, because: another number }}\n");
        return "    not_statistic:\n" + Kinds + string.Concat(lines);
    }

    /// <summary>The numbers that <c>verify</c> says were overlooked.</summary>
    public static IEnumerable<string> Overlooked(TrialOutcome outcome) =>
        outcome.Lines.Select(line => Number().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct();

    private static IEnumerable<string> Pieces(string text) =>
        text.Split('\n').SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(MostWords))
            .Select(words => Edge().Replace(string.Join(' ', words), string.Empty))
            .Where(piece => piece.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"error DS4016: “([^”]+)”")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\s.,;:()]+|[\s.,;:()]+$")]
    private static partial Regex Edge();
}
