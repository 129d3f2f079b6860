using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>The id of what stands in a text: that of its owner, a full stop, and its own part, which the text has alone.</summary>
internal static class TextId
{
    private const int MostOnStack = 128;

    internal static string Of(string owner, ReadOnlySpan<byte> part)
    {
        Span<char> letters = part.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[part.Length];
        return string.Concat(owner, ".", letters[..Encoding.UTF8.GetChars(part, letters)]);
    }
}
