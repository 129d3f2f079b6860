namespace Dataset.Tool.Extracting.Text;

/// <summary>A plain text in any encoding, as UTF-8 without a mark. Nothing else of it is changed: its line ends stay.</summary>
internal static class TextExtractor
{
    public static Extraction Extract(ReadOnlySpan<byte> bytes, string? encoding)
    {
        var (text, from) = TextDecoder.Decode(bytes, encoding);
        return new(DocumentFormat.PlainText, text, [], from is null ? [] : [$"The text was written in {from}; it is UTF-8 now."], []);
    }
}
