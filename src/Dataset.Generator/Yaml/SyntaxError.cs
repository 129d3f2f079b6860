using Dataset.Generator.Diagnostics;
using YamlDotNet.Core;

namespace Dataset.Generator.Yaml;

/// <summary>Turns an exception of YamlDotNet into an issue: what is wrong, where it really is, and what to do.</summary>
internal static class SyntaxError
{
    /// <summary>A fragment of YamlDotNet's message, what it means, and the remedy; <c>{0}</c> is the character it stands at.</summary>
    private static readonly (string Fragment, bool AtEnd, string Reason, string Remedy)[] Known =
    [
        ("invalid mapping", false, "a colon followed by a space starts a key, and no key may start here",
        "Put the value in quotes, or start the key on a line of its own, at the column of its siblings"),
        ("Mapping values are not allowed", false, "a colon followed by a space starts a key, and no key may start here",
        "Put the value in quotes, or start the key on a line of its own, at the column of its siblings"),
        ("Mapping keys are not allowed", false, "a key may not start here", "Start it on a line of its own, or put the text in quotes"),
        ("could not find expected ':'", false, "a key is expected, and no colon follows it on its line",
        "Write 'key: value', or indent the line further if it continues the value above"),
        ("did not find expected key", false, "a key is expected here",
        "Write 'key: value' at the column of the keys above, or indent the line further if it belongs to the value above"),
        ("did not find expected '-'", false, "the next item of a list is expected here",
        "Begin each item with '- ' at the column of the items above"),
        ("Block sequence entries are not allowed", false, "an item of a list may not start here",
        "Start the list on the line below its key, each item with '- '"),
        ("found unexpected end of stream", false, "the quotation mark here is never closed",
        "Close it, or use the other kind of quotation mark around a text that holds this one"),
        ("unexpected document indicator", false, "the quotation mark here is never closed",
        "Close it before the line that begins with '---' or '...'"),
        ("unknown escape character", true, "a backslash in double quotes starts an escape, and there is none of this name",
        "Write two backslashes for one, or use single quotes"),
        ("expected hexadecimal number", true, "this escape lacks hexadecimal digits",
        "Write two after \\x, four after \\u, eight after \\U, or use single quotes"),
        ("wrong indentation", true, "a line of a text in double quotes starts too far left",
        "Indent it further than its key, or write the text on one line"),
        ("cannot start any token", false, "a value may not begin with '{0}'", "Put it in quotes"),
        ("expected node content", false, "a value may not begin with '{0}'", "Put it in quotes, or remove the bracket that nothing opened"),
        ("did not find expected ',' or", false, "',' or the closing bracket is expected here",
        "Part the values with commas and close the bracket, or put a text that holds brackets or quotation marks in quotes"),
        ("invalid comment", false, "a comment begins only after a space", "Write a space before #, or put the text in quotes"),
        ("comment between adjacent scalars", false, "a comment stands in the middle of a value",
        "Put the comment on a line above, or the value in quotes"),
        ("comment without", false, "a comment begins only after a space", "Write a space before #"),
        ("block scalar", false, "the block after | or > is not well formed",
        "Write nothing but + or - behind the sign, and indent every line of the text alike"),
        ("expected <document start>", false, "this does not belong to the mapping that ends above",
        "Start every key of one level at the same column"),
        ("expected <document end>", false, "this does not belong to the mapping that ends above",
        "Start every key of one level at the same column"),
    ];

    public static void Report(Exception exception, int position, int openBracket, string text, int first, LineMap lines, IssueList issues)
    {
        position = Math.Min(Math.Max(position, first), text.Length);
        var marked = exception as YamlException;
        var start = marked is null ? position : Math.Min((int)marked.Start.Index + first, text.Length);
        var end = marked is null ? position : Math.Min((int)marked.End.Index + first, text.Length);
        var message = exception.Message;
        if (Contains(message, " tab ") && marked is not null)
        {
            // Its marks are those of the file's start or the scalar's; the scanner itself still stands at the tab.
            var tab = lines.Character(position);
            if (!issues.Any(ReadingRules.Tab, tab.Line))
            {
                issues.Add(ReadingRules.Tab, tab);
            }

            return;
        }

        if ((exception is ArgumentException || Contains(message, "Unicode"))
            && EscapeScan.Report(text, Quote(text, start, marked), position, lines, issues))
        {
            return;
        }

        if (Property(text, start, message) is { } property)
        {
            issues.Add(property, lines.Between(start, Math.Max(end, start + 1)), text.Substring(start, Math.Max(end - start, 1)));
            return;
        }

        var (directive, directiveEnd) = DirectiveAt(text, start, first, orAbove: Contains(message, "<document "));
        if (directive >= 0)
        {
            issues.Add(ReadingRules.Directive, lines.Between(directive, directiveEnd));
            return;
        }

        var (reason, remedy, at) = Explain(exception, message, text, start, end, openBracket);
        var span = lines.Character(at);

        // A tab as indentation and an invisible line break also break what follows: one issue is enough.
        if (!issues.Any(ReadingRules.Tab, span.Line) && !issues.Any(ReadingRules.OddLineBreak, span.Line))
        {
            issues.Add(ReadingRules.NotYaml, span, reason, remedy);
        }
    }

    private static (string Reason, string Remedy, int At) Explain(
        Exception exception, string message, string text, int start, int end, int openBracket)
    {
        if (exception is not YamlException && openBracket >= 0)
        {
            return ("brackets are still open above, and this line starts too far left to stand inside them",
                "Close them, or indent the line further than their key", start);
        }

        // At the end of the file the place that helps is where the bracket was opened.
        if (openBracket >= 0 && IsAtEnd(text, start))
        {
            return ("the bracket here is never closed", "Close it, or put a text that begins with a bracket in quotes", openBracket);
        }

        if (Contains(message, "did not find expected key") && !IsFirstOnLine(text, start))
        {
            return ("the value ended before this, and nothing may follow it on its line",
                "Put the whole value in quotes, or remove the rest", start);
        }

        foreach (var (fragment, atEnd, reason, remedy) in Known)
        {
            if (Contains(message, fragment))
            {
                var at = atEnd ? end : start;
                if (Contains(message, "hexadecimal") && at > 0)
                {
                    at = Math.Max(text.LastIndexOf('\\', at - 1), start);
                }

                return (at < text.Length ? reason.Replace("{0}", text[at].ToString()) : reason, remedy, at);
            }
        }

        return (exception is YamlException ? WithoutPreamble(message)
            : "it is not well formed", "Look at the indentation, colons and quotation marks of this line and the one above", start);
    }

    /// <summary>"While scanning a thing, did not find another." → "did not find another".</summary>
    private static string WithoutPreamble(string message)
    {
        var comma = message.IndexOf(", ", StringComparison.Ordinal);
        var core = message.StartsWith("While ", StringComparison.Ordinal) && comma > 0 ? message.Substring(comma + 2) : message;
        core = core.Trim().TrimEnd('.');
        return core.Length == 0 ? "it is not well formed" : char.ToLowerInvariant(core[0]) + core.Substring(1);
    }

    private static Rule? Property(string text, int start, string message)
    {
        if (start >= text.Length || !(Contains(message, "tag") || Contains(message, "nchor")))
        {
            return null;
        }

        return text[start] switch
        {
            '&' => ReadingRules.Anchor,
            '*' => ReadingRules.Alias,
            '!' => ReadingRules.Tag,
            _ => null,
        };
    }

    /// <summary>The line that begins with % at the index or, as YamlDotNet skips it and stumbles over the next, above it.</summary>
    private static (int Start, int End) DirectiveAt(string text, int index, int first, bool orAbove)
    {
        var lineStart = LineStart(text, index, first);
        if (orAbove && !(lineStart < text.Length && text[lineStart] == '%'))
        {
            var before = lineStart;
            while (before > first && (LineMap.IsBreak(text[before - 1]) || text[before - 1] == ' '))
            {
                before--;
            }

            lineStart = LineStart(text, before, first);
        }

        if (lineStart >= text.Length || text[lineStart] != '%')
        {
            return (-1, -1);
        }

        var end = lineStart;
        while (end < text.Length && !LineMap.IsBreak(text[end]))
        {
            end++;
        }

        return (lineStart, end);
    }

    private static int LineStart(string text, int index, int first)
    {
        while (index > first && !LineMap.IsBreak(text[index - 1]))
        {
            index--;
        }

        return index;
    }

    /// <summary>The start of the escapes to look at: of the quoted text, or, when the exception does not say, of the two last.</summary>
    private static int Quote(string text, int start, YamlException? marked)
    {
        if (marked is not null || start == 0)
        {
            return start;
        }

        var last = text.LastIndexOf('\\', start - 1);
        var before = last > 0 ? text.LastIndexOf('\\', last - 1) : -1;
        return before >= 0 && last - before is 6 or 10 ? before : Math.Max(last, 0);
    }

    private static bool IsFirstOnLine(string text, int index)
    {
        while (index > 0 && text[index - 1] == ' ')
        {
            index--;
        }

        return index == 0 || LineMap.IsBreak(text[index - 1]);
    }

    private static bool IsAtEnd(string text, int index)
    {
        while (index < text.Length && (text[index] == ' ' || LineMap.IsBreak(text[index])))
        {
            index++;
        }

        return index >= text.Length;
    }

    private static bool Contains(string message, string fragment) => message.IndexOf(fragment, StringComparison.Ordinal) >= 0;
}
