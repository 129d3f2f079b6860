namespace Dataset.Generator.Emitting;

/// <summary>An element of an XML comment, its words filled into lines of <see cref="SourceWriter.Width"/>.</summary>
internal static class DocElement
{
    // XML has no such character, so no text that has been escaped contains it.
    private const char NoBreak = '\0';

    private const string Slashes = "/// ";

    /// <summary>A text of a record, escaped, whose words stay on one line: a quotation is found again in the file by its words.</summary>
    public static string Unbroken(string text) => Literals.Xml(text).Replace(' ', NoBreak);

    public static string Reference(string type) => $"<see{NoBreak}cref=\"{type}\"/>";

    public static void Summary(SourceWriter code, string xml) => Write(code, "summary", xml);

    /// <summary>A paragraph each; one alone is the text itself. Nothing where there is none.</summary>
    public static void Remarks(SourceWriter code, IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 1)
        {
            Write(code, "remarks", paragraphs[0]);
        }
        else if (paragraphs.Count > 1)
        {
            code.Line("/// <remarks>");
            foreach (var paragraph in paragraphs)
            {
                Write(code, "para", paragraph);
            }

            code.Line("/// </remarks>");
        }
    }

    private static void Write(SourceWriter code, string element, string xml)
    {
        var end = $"</{element}>";
        code.Write($"{Slashes}<{element}>");
        var start = 0;
        while (FindBreak(xml, start, SourceWriter.Width - code.Column, end.Length) is var blank and >= 0)
        {
            code.Line(Plain(xml.Substring(start, blank - start)));
            code.Write(Slashes);
            start = blank + 1;
        }

        code.Line(Plain(xml.Substring(start)) + end);
    }

    /// <summary>The blank to break the line at; -1 where the rest fits, or cannot be broken.</summary>
    private static int FindBreak(string xml, int start, int room, int endLength)
    {
        if (xml.Length - start + endLength <= room)
        {
            return -1;
        }

        for (var blank = Math.Min(start + room, xml.Length - 1); blank > start; blank--)
        {
            if (xml[blank] == ' ' && MayBeginLine(xml, blank + 1))
            {
                return blank;
            }
        }

        for (var blank = Math.Max(start, start + room) + 1; blank < xml.Length; blank++)
        {
            if (xml[blank] == ' ' && MayBeginLine(xml, blank + 1))
            {
                return blank;
            }
        }

        return -1;
    }

    /// <summary>Whether a word is text at the beginning of a line too: to docfx, which reads Markdown, "- 3" is a list there.</summary>
    private static bool MayBeginLine(string xml, int word)
    {
        if (word == xml.Length || !(char.IsLetterOrDigit(xml[word]) || xml[word] is '“' or '‘' or '(' or '/'))
        {
            return false;
        }

        var end = word;
        while (end < xml.Length && char.IsDigit(xml[end]))
        {
            end++;
        }

        return end == word || end == xml.Length || xml[end] is not ('.' or ')');
    }

    private static string Plain(string xml) => xml.Replace(NoBreak, ' ');
}
