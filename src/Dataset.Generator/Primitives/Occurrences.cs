namespace Dataset.Generator.Primitives;

/// <summary>Every place where a text holds another, overlapping ones too, in linear time: "aaaa…" must not stop a build.</summary>
internal static class Occurrences
{
    public static IEnumerable<int> Of(string text, string sought)
    {
        if (sought.Length == 0 || sought.Length > text.Length)
        {
            yield break;
        }

        var borders = Borders(sought);
        var matched = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != sought[matched])
            {
                matched = borders[matched - 1];
            }

            matched += text[i] == sought[matched] ? 1 : 0;
            if (matched == sought.Length)
            {
                yield return i - sought.Length + 1;
                matched = borders[matched - 1];
            }
        }
    }

    /// <summary>For each prefix the length of its longest proper border (Knuth, Morris and Pratt).</summary>
    private static int[] Borders(string sought)
    {
        var borders = new int[sought.Length];
        var length = 0;
        for (var i = 1; i < sought.Length; i++)
        {
            while (length > 0 && sought[i] != sought[length])
            {
                length = borders[length - 1];
            }

            length += sought[i] == sought[length] ? 1 : 0;
            borders[i] = length;
        }

        return borders;
    }
}
