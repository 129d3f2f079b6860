using System.Security.Cryptography;
using System.Text;
using Dataset.Tool.Extracting;
using Dataset.Tool.Frame;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Adding;

/// <summary>A document or a table as a source: its entry, and the files that go into the folder of the documents.</summary>
/// <param name="Key">The key of the source.</param>
/// <param name="Fields">The lines of its entry.</param>
/// <param name="Files">By name, what must be kept.</param>
/// <param name="Table">The one of them that is a table, and stands beside the records; null for none.</param>
/// <param name="Remarks">What a person should know, each a sentence.</param>
internal sealed record AddedSource(
    string Key, IReadOnlyList<SourceField> Fields, IReadOnlyDictionary<string, byte[]> Files, string? Table, IReadOnlyList<string> Remarks)
{
    private const int MostKeyWords = 6;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="ExtractionException">No text can be had of the document.</exception>
    public static AddedSource Of(string name, byte[] bytes, AddOptions options)
    {
        var result = Extractor.Extract(name, bytes, new(options.Sheet, options.Encoding));
        if (!result.IsExtracted)
        {
            throw new ExtractionException(result.Error);
        }

        var extraction = result.Extraction;
        if (string.IsNullOrWhiteSpace(extraction.Text))
        {
            throw new ExtractionException("it has no words, so that nothing could be quoted from it; look whether it was saved whole (of "
                + "a page that a script fills, print a PDF in the browser)");
        }

        var isTable = options.IsTable || extraction.Format == Extracting.DocumentFormat.Workbook
            || Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".tsv" or ".tab";
        var remarks = extraction.Warnings.ToList();
        var fields = SourceFields.Of(extraction, options, remarks).ToList();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [name] = bytes };

        // A table may keep its byte order mark: its bytes are hashed as they were published.
        var text = Utf8.GetBytes(extraction.Text);
        var isItself = bytes.AsSpan().SequenceEqual(text)
            || (isTable && bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) && bytes.AsSpan(3).SequenceEqual(text));
        var textName = name;
        if (!isItself)
        {
            textName = Path.GetFileNameWithoutExtension(name) + (isTable ? ".csv" : ".txt");
            textName = textName == name ? Path.GetFileNameWithoutExtension(name) + ".utf8" + Path.GetExtension(name) : textName;
            files[textName] = text;
            fields.Add(new("original", name));
            fields.Add(new("original_sha256", Hash(bytes)));
        }

        fields.Add(new(isTable ? "table" : "text", textName));
        fields.Add(new("sha256", Hash(files[textName])));
        if (isTable)
        {
            fields.AddRange(TableDialect.Guess(extraction.Text, textName).Fields());
        }

        return new(KeyOf(name, fields, options), fields, files, isTable ? textName : null, remarks);
    }

    private static string KeyOf(string name, IEnumerable<SourceField> fields, AddOptions options)
    {
        if (options.Key is { } given)
        {
            return given;
        }

        var title = fields.FirstOrDefault(static field => field.Key == "title")?.Value ?? string.Empty;
        return RecordKey.Of(title, MostKeyWords) is { Length: > 0 } key ? key
            : RecordKey.Of(Path.GetFileNameWithoutExtension(name), MostKeyWords) is { Length: > 0 } ofName ? ofName
            : throw new UsageException($"Neither the title nor the name of {name} gives a key. Name one: --key gazette.");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
