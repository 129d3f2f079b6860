using System.Text;
using Dataset.Tool.Extracting.Archives;

namespace Dataset.Tool.Extracting;

/// <summary>What a document is, by what it begins with; its name only tells apart what is text.</summary>
internal static class FormatDetector
{
    public static DocumentFormat Detect(string fileName, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return DocumentFormat.Pdf;
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return OfficeArchive.Detect(bytes);
        }

        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw ExtractionException.WithoutText("it is an Office file in the old binary form, or one that is locked by a password; "
                + "save it as .docx or .xlsx without a password");
        }

        if (bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])
            || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
        {
            throw ExtractionException.WithoutText("it is a picture and has no text; type its words into a text file, and name the "
                + "picture as 'original:'");
        }

        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".md" or ".markdown" => DocumentFormat.Markdown,
            _ => IsHtml(bytes) ? DocumentFormat.Html : DocumentFormat.PlainText,
        };
    }

    private static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        var start = (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return StartsWith(start, "<!doctype html") || StartsWith(start, "<html");
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string word) =>
        bytes.Length >= word.Length && Ascii.EqualsIgnoreCase(bytes[..word.Length], word);
}
