namespace Briefing.Pages;

/// <summary>Text in lines of at most so many characters, broken between words; a word that is too long is cut.</summary>
internal static class WordWrap
{
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var rest = paragraph.AsSpan();
            while (rest.Length > width)
            {
                var space = rest[..(width + 1)].LastIndexOf(' ');
                var end = space > 0 ? space : width;
                lines.Add(rest[..end].TrimEnd().ToString());
                rest = rest[end..].TrimStart();
            }

            lines.Add(rest.ToString());
        }

        return lines;
    }
}
