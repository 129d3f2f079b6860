namespace Dataset.Generator.Emitting;

/// <summary>An element of an XML comment, its words filled into lines of <see cref="SourceWriter.Width"/>.</summary>
internal static class DocElement
{
    // XML has no such character, so no text that has been escaped contains it.
    private const char NoBreak = '\0';

    private const string Slashes = "/// ";

    /// <summary>A text of a record, escaped, whose words stay on one line: a quotation is found again in the file by its words.</summary>
    public static string Unbroken(string text) => Literals.Xml(text).Replace(' ', NoBreak);

    public static void Summary(SourceWriter code, string xml) => Write(code, "summary", xml);

    /// <summary>A paragraph each; nothing where there is none.</summary>
    public static void Remarks(SourceWriter code, IReadOnlyCollection<string> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return;
        }

        code.Line("/// <remarks>");
        foreach (var paragraph in paragraphs)
        {
            Write(code, "para", paragraph);
        }

        code.Line("/// </remarks>");
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

        var last = Math.Min(start + Math.Max(room, 0), xml.Length - 1);
        var blank = last < start ? -1 : xml.LastIndexOf(' ', last, last - start + 1);
        return blank > start ? blank : xml.IndexOf(' ', Math.Min(start + 1, xml.Length));
    }

    private static string Plain(string xml) => xml.Replace(NoBreak, ' ');
}
