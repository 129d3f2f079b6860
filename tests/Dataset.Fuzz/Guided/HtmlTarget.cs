using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dataset.Tool.Extracting;
using Dataset.Tool.Extracting.Html;

namespace Dataset.Fuzz.Guided;

/// <summary>
/// A page. Its text is the same each time, has no sign of markup that is no text of the page and no character that prints nothing, and is
/// extracted as the same from a page that says nothing else.
/// </summary>
internal static class HtmlTarget
{
    public static void Run(byte[] bytes)
    {
        if (Extract(() => HtmlExtractor.Extract(bytes)) is not { } extraction)
        {
            return;
        }

        var text = extraction.Text;
        FindingException.ThrowIf(Extract(() => HtmlExtractor.Extract(bytes))?.Text != text, () => "another text each time");
        foreach (var character in text)
        {
            FindingException.ThrowIf(
                (char.IsControl(character) && character is not ('\n' or '\u0085')) || character is '\u00AD' or '\u200B' or '\uFEFF',
                () => $"the text has U+{(int)character:X4}");
        }

        using var document = (IHtmlDocument)new HtmlParser(new HtmlParserOptions { IsScripting = true })
            .ParseDocument(new MemoryStream(bytes, writable: false));
        var printed = document.DocumentElement?.TextContent ?? string.Empty;
        foreach (var sign in "<>&")
        {
            FindingException.ThrowIf(
                text.Count(c => c == sign) > printed.Count(c => c == sign), () => $"'{sign}' is in the text more often than in the page");
        }

        var end = 0;
        foreach (var locator in extraction.Locators)
        {
            FindingException.ThrowIf(
                locator.Start < end || locator.Start > text.Length
                || string.CompareOrdinal(text, locator.Start, locator.Text, 0, locator.Text.Length) != 0,
                () => $"{locator} is not where the text has it");
            end = locator.Start;
        }

        var paragraphs = text.TrimEnd('\n').Split("\n\n").Select(static words =>
            $"<p>{WebUtility.HtmlEncode(words).Replace("\n", "<br>", StringComparison.Ordinal)}</p>");
        var again = Extract(() => HtmlExtractor.Extract(string.Concat(paragraphs), Tool.Extracting.DocumentFormat.Html, []))?.Text;
        FindingException.ThrowIf(again != text, () => $"the text is written anew, and extracted as another:\n{text}\n-----\n{again}");
    }

    private static Extraction? Extract(Func<Extraction> extract)
    {
        try
        {
            return extract();
        }
        catch (ExtractionException)
        {
            return null;
        }
    }
}
