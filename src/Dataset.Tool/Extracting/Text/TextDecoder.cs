using System.Globalization;
using System.Text;

namespace Dataset.Tool.Extracting.Text;

/// <summary>Bytes to characters: by their byte order mark, as UTF-8, or as the encoding that a person named. Nothing is guessed.</summary>
internal static class TextDecoder
{
    private static readonly (byte[] Mark, string Name)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], "utf-8"),
        // Before UTF-16, whose mark it begins with.
        ([0xFF, 0xFE, 0, 0], "utf-32"),
        ([0, 0, 0xFE, 0xFF], "utf-32BE"),
        ([0xFF, 0xFE], "utf-16"),
        ([0xFE, 0xFF], "utf-16BE"),
    ];

    /// <summary>The text, and how it was written; null where it was UTF-8 without a mark.</summary>
    public static (string Text, string? From) Decode(ReadOnlySpan<byte> bytes, string? encoding)
    {
        if (bytes.Length > ExtractionLimits.TableCharacters)
        {
            throw new ExtractionException($"it has {bytes.Length / 1_000_000} MB, more than "
                + $"{ExtractionLimits.TableCharacters / 1_000_000}; cut it into parts");
        }

        foreach (var (mark, name) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return (Decode(bytes[mark.Length..], Find(name), mark.Length), name == "utf-8" ? "UTF-8 with a byte order mark" : name);
            }
        }

        return (Decode(bytes, Find(encoding ?? "utf-8"), 0), encoding);
    }

    private static Encoding Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new ExtractionException($"'{name}' is no encoding that is known; write it as windows-1252, iso-8859-1 or utf-16");
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding, int markLength)
    {
        string text;
        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new ExtractionException($"the bytes at offset {Number(markLength + FirstInvalid(bytes, encoding))} are no "
                + $"{encoding.WebName.ToUpperInvariant()}; name the encoding that it is written in, as windows-1252")
            {
                Choices = encoding is UTF8Encoding && markLength == 0
                    ? [.. Encoding.GetEncodings().Select(static one => new ExtractionOptions(Encoding: one.Name))] : [],
            };
        }

        return text.IndexOf('\0') is >= 0 and var nul
            ? throw new ExtractionException($"its character {Number(nul + 1)} is a NUL, so it is no text, or one in UTF-16 without a byte "
                + "order mark; name the encoding then, as utf-16")
            : text;
    }

    // The exception counts from a place of its own choice.
    private static int FirstInvalid(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        Span<char> characters = stackalloc char[8];
        for (var at = 0; at < bytes.Length; at++)
        {
            try
            {
                decoder.GetChars(bytes.Slice(at, 1), characters, flush: false);
            }
            catch (DecoderFallbackException)
            {
                return at;
            }
        }

        return bytes.Length;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
