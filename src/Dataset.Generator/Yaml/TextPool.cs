namespace Dataset.Generator.Yaml;

/// <summary>
/// Gives one string for equal short texts. Every <c>value</c> and <c>quote</c> key of a file is a string of its own to YamlDotNet;
/// what is kept, the garbage collector copies, and that is most of the time that reading adds. Slots overwrite each other, so that no
/// text makes it slow.
/// </summary>
internal sealed class TextPool
{
    private const int Longest = 24;

    private readonly string?[] _slots = new string?[256];

    public string Of(string text)
    {
        var length = text.Length;
        if (length is 0 or > Longest)
        {
            return text;
        }

        var slot = (text[0] + (text[length / 2] * 5) + (text[length - 1] * 17) + (length * 31)) & 255;
        var pooled = _slots[slot];
        if (pooled is not null && string.Equals(pooled, text))
        {
            return pooled;
        }

        _slots[slot] = text;
        return text;
    }
}
