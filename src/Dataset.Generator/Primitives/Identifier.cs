using System.Text;

namespace Dataset.Generator.Primitives;

/// <summary>The two spellings of a name: <c>daily-arrests</c> in records and ids, <c>DailyArrests</c> in C#.</summary>
internal static class Identifier
{
    /// <summary>Small letters and digits, words joined by single hyphens, a letter first.</summary>
    public static bool IsKey(string text)
    {
        if (text.Length == 0 || text[0] is not (>= 'a' and <= 'z') || text[text.Length - 1] == '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && !(text[i] == '-' && text[i - 1] != '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>ASCII letters and digits, a capital first.</summary>
    public static bool IsName(string text)
    {
        if (text.Length == 0 || text[0] is not (>= 'A' and <= 'Z'))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>daily-1200</c> → <c>Daily1200</c>. Other characters end a word and are left out.</summary>
    public static string ToName(string key)
    {
        var name = new StringBuilder(key.Length);
        var starts = true;
        foreach (var c in key)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                name.Append(starts && c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
                starts = false;
            }
            else
            {
                starts = true;
            }
        }

        return name.ToString();
    }

    /// <summary><c>NewTarget</c> → <c>new-target</c>.</summary>
    public static string ToKey(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c is >= 'A' and <= 'Z')
            {
                if (i > 0 && (name[i - 1] is not (>= 'A' and <= 'Z') || (i + 1 < name.Length && name[i + 1] is >= 'a' and <= 'z')))
                {
                    key.Append('-');
                }

                key.Append((char)(c - 'A' + 'a'));
            }
            else
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }
}
