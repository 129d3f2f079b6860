using System.Text;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>Reads a draft from its file.</summary>
internal static class DraftReader
{
    private const int MostBytes = 5_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="folder">Where a relative path starts.</param>
    /// <param name="format">How it is written; null to go by the name of the file.</param>
    /// <exception cref="UsageException">It is no text of a format that is read.</exception>
    public static ProseText Read(string folder, string path, DraftFormat? format)
    {
        var known = format ?? DraftFormats.OfFile(path) ?? throw new UsageException(
            $"{path}: its name does not tell how it is written: say with --format: {string.Join(", ", DraftFormats.ByName.Keys)}.");
        return Read(Decode(Path.Combine(folder, path), path), path, known);
    }

    /// <summary>Reads what stands in the file.</summary>
    public static ProseText Read(string text, string path, DraftFormat format)
    {
        var builder = new ProseBuilder(text);
        switch (format)
        {
            case DraftFormat.Markdown:
                try
                {
                    MarkdownProse.Read(builder);
                }
                catch (ArgumentException exception)
                {
                    throw new UsageException($"{path}: its Markdown is not read: {exception.Message}");
                }

                break;
            case DraftFormat.Html:
                HtmlProse.Read(builder);
                break;
            case DraftFormat.Latex:
                LatexProse.Read(builder);
                break;
            default:
                PlainProse.Read(builder);
                break;
        }

        return builder.Build();
    }

    private static string Decode(string file, string path)
    {
        byte[] bytes;
        try
        {
            var length = new FileInfo(file).Length;
            if (length > MostBytes)
            {
                throw new UsageException($"{path}: it is larger than any draft (5 MB): check it in parts.");
            }

            bytes = RegularFile.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read: {exception.Message}");
        }

        if (bytes.AsSpan().Contains((byte)0))
        {
            throw new UsageException($"{path}: is no text, for it holds a NUL: give the Markdown, HTML, LaTeX or plain text of the draft.");
        }

        try
        {
            var text = Strict.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException exception)
        {
            throw new UsageException($"{path}: is not UTF-8 at the byte {exception.Index}: save it as UTF-8.");
        }
    }
}
