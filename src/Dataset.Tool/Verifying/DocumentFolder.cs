using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>The documents that the sources name, compared with their hashes.</summary>
/// <param name="Documents">Each document by the key of its source, in the order of the sources.</param>
internal sealed record DocumentFolder(IReadOnlyDictionary<string, DocumentText> Documents)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What to do about a text that is not the one of the record.</summary>
    public const string ChangedRemedy = "Restore the text, or read it again and correct the record.";

    private const string Anew = "save the text anew";

    /// <summary>Sources whose document may be in a folder that is not at hand, with the names of these documents.</summary>
    public IReadOnlyDictionary<string, string> Absent { get; init; } = new Dictionary<string, string>();

    /// <param name="folders">
    /// Those that do not exist are skipped; a document that is in none of the others is absent then, and not missing. None: all are absent.
    /// </param>
    /// <param name="only">The key of the one source whose document is read; null for all.</param>
    public static Result<DocumentFolder> Read(IReadOnlyList<string> folders, SymbolTable symbols, string? only = null)
    {
        var files = new DocumentFiles(folders);
        var documents = new Dictionary<string, DocumentText>(StringComparer.Ordinal);
        var absent = new Dictionary<string, string>(StringComparer.Ordinal);
        var issues = new List<Issue>();
        // A table was read with the records, and its hash compared.
        foreach (var source in symbols.Sources.Records.Where(source => source.Table is null && (only is null || source.Key == only)))
        {
            if (!files.IsWhole && !files.Has(source.Text) && !(source.Original is { } original && files.Has(original.File)))
            {
                absent.Add(source.Key, source.Text);
            }
            else if (ReadDocument(files, source, symbols.Sources.FileOf(source.Key), issues) is { } document)
            {
                documents.Add(source.Key, document);
            }
        }

        return new(new(documents) { Absent = absent }, issues.ToEquatable());
    }

    /// <summary>The document of a source; null when it is missing or no text.</summary>
    public DocumentText? Find(string source) => Documents.GetValueOrDefault(source);

    private static DocumentText? ReadDocument(DocumentFiles files, SourceRecord source, string file, List<Issue> issues)
    {
        var path = files.Find(source.Text, source.Key, NodePlace.At(file, "sources", source.Key, "text"), out var problem);
        if (path is null && problem is null && OriginalText.Find(files, source, file, out problem) is { } extracted)
        {
            return new(extracted);
        }

        if (path is null)
        {
            issues.Add(problem ?? Issue.Of(QuotationRules.DocumentMissing, NodePlace.At(file, "sources", source.Key, "text"), source.Text,
                source.Key));
            return null;
        }

        RegularFile.Require(path);
        var size = new FileInfo(path).Length;
        if (size > TextLimits.Bytes)
        {
            Report(DocumentRules.TooLong, "text", source.Text, source.Key, Megabytes(size) + " MB", Megabytes(TextLimits.Bytes));
            return null;
        }

        var bytes = RegularFile.ReadAllBytes(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (hash != source.Sha256)
        {
            Report(QuotationRules.DocumentChanged, "sha256", source.Text, hash, source.Sha256,
                LineEnds.Remedy(Encoding.UTF8.GetString(bytes), source.Sha256) ?? ChangedRemedy);
        }

        if (FormatOf(bytes) is { } format)
        {
            Report(QuotationRules.DocumentNotText, "text", source.Text, source.Key, format,
                $"run 'dataset add {source.Text}', which keeps it and makes a text of the words that it shows,");
            return null;
        }

        if (TextLimits.Excess(bytes) is { } excess)
        {
            Report(DocumentRules.TooLong, "text", source.Text, source.Key, excess.Actual, excess.Most);
            return null;
        }

        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            Report(QuotationRules.DocumentNotText, "text", source.Text, source.Key, "it begins with a byte order mark", Anew);
            return null;
        }

        try
        {
            return new(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException invalid)
        {
            var offset = FirstInvalid(bytes, invalid);
            Report(QuotationRules.DocumentNotText, "text", source.Text, source.Key, $"the bytes at offset {offset} are none", Anew);
            return null;
        }

        void Report(Rule rule, string key, params string[] arguments) =>
            issues.Add(Issue.Of(rule, NodePlace.At(file, "sources", source.Key, key), arguments));
    }

    /// <summary>
    /// The format of a document that is no plain text, by what it begins with; null for a text. Tags and streams would be quoted and
    /// counted as words.
    /// </summary>
    private static string? FormatOf(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (start.StartsWith("%PDF-"u8))
        {
            return "it is a PDF";
        }

        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            return "it is a ZIP archive, as office documents and workbooks are";
        }

        start = start.TrimStart(" \t\r\n"u8);
        return start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter((char)start[1]) || start[1] is (byte)'!' or (byte)'?')
            && (start.IndexOf("</"u8) >= 0 || start.StartsWith("<!"u8) || start.StartsWith("<?"u8))
            ? "it is HTML or XML"
            : null;
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture);

    private static int FirstInvalid(byte[] bytes, DecoderFallbackException exception)
    {
        // The exception counts from a place of its own choice; the valid prefix does not.
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(valid), out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            valid += used;
        }

        return valid < bytes.Length ? valid : exception.Index;
    }
}
