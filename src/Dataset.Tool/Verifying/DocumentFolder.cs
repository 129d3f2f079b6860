using System.Security.Cryptography;
using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Verifying;

/// <summary>The documents that the sources name, compared with their hashes.</summary>
internal sealed class DocumentFolder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, DocumentText> _bySource = new(StringComparer.Ordinal);

    public List<Issue> Issues { get; } = [];

    public static DocumentFolder Read(string path, SymbolTable symbols)
    {
        var folder = new DocumentFolder();
        foreach (var source in symbols.Sources.Records)
        {
            folder.Add(path, source, symbols.Sources.FileOf(source.Key));
        }

        return folder;
    }

    /// <summary>The document of a source; null when it is missing or no text, which is reported.</summary>
    public DocumentText? Find(string source) => _bySource.GetValueOrDefault(source);

    private void Add(string folder, SourceRecord source, string file)
    {
        // A file name and no path: a record reads nothing outside the folder.
        var path = Path.Combine(folder, source.Text);
        if (Path.GetFileName(source.Text) != source.Text || !File.Exists(path))
        {
            Report(QuotationRules.DocumentMissing, "text", source.Text, source.Key);
            return;
        }

        var bytes = File.ReadAllBytes(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (hash != source.Sha256)
        {
            Report(QuotationRules.DocumentChanged, "sha256", source.Text, hash, source.Sha256);
        }

        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            Report(QuotationRules.DocumentNotText, "text", source.Text, source.Key, "it begins with a byte order mark");
            return;
        }

        try
        {
            _bySource.Add(source.Key, new DocumentText(Strict.GetString(bytes)));
        }
        catch (DecoderFallbackException invalid)
        {
            Report(QuotationRules.DocumentNotText, "text", source.Text,
                source.Key, $"the bytes at offset {FirstInvalid(bytes, invalid)} are none");
        }

        void Report(Rule rule, string key, params string[] arguments) =>
            Issues.Add(Issue.Of(rule, NodePlace.At(file, "sources", source.Key, key), arguments));
    }

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
