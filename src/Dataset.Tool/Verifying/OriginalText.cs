using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;
using Dataset.Tool.Extracting;

namespace Dataset.Tool.Verifying;

/// <summary>The original of a source, a page of HTML or a PDF, read anew: it must still give the text that the records quote.</summary>
internal static class OriginalText
{
    private const int Shown = 60;

    // Equal bytes give an equal text, so that a watch does not read each PDF again at each save of a record.
    private static readonly ConcurrentDictionary<(string Original, string Text), bool> Agreeing = new();

    /// <summary>What became of an original.</summary>
    internal enum Outcome
    {
        /// <summary>It is as it was, and gives the text.</summary>
        Agrees,

        /// <summary>It is not in the folders of the documents.</summary>
        NotAtHand,

        /// <summary>It is as it was, and has no text that a machine can read: a picture, a scan.</summary>
        WithoutText,

        /// <summary>It was changed, cannot be read, or gives another text; the issue says which.</summary>
        Fails,
    }

    /// <summary>Compares the text of a source with what its original gives.</summary>
    /// <param name="file">The file of records that declares the source.</param>
    public static (Outcome Outcome, Issue? Issue) Compare(
        DocumentFiles files, SourceRecord source, OriginalRecord original, string file, string text)
    {
        var path = files.Find(original.File, source.Key, Place("original"), out var problem);
        if (path is null)
        {
            return problem is null ? (Outcome.NotAtHand, null) : (Outcome.Fails, problem);
        }

        var size = new FileInfo(path).Length;
        if (size > ExtractionLimits.FileBytes)
        {
            return Fails(DocumentRules.TooLong, "original", original.File, source.Key, Megabytes(size),
                Megabytes(ExtractionLimits.FileBytes));
        }

        var bytes = File.ReadAllBytes(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (hash != original.Sha256)
        {
            return Fails(DocumentRules.OriginalChanged, "original_sha256", original.File, source.Key, hash, original.Sha256);
        }

        var pair = (hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        if (Agreeing.ContainsKey(pair))
        {
            return (Outcome.Agrees, null);
        }

        string? nearest = null;
        foreach (var result in Readings(original.File, bytes))
        {
            if (!result.IsExtracted)
            {
                return result.HasNoText ? (Outcome.WithoutText, null)
                    : Fails(DocumentRules.OriginalNotRead, "original", original.File, source.Key, result.Error);
            }

            if (result.Extraction.Text == text)
            {
                Agreeing.TryAdd(pair, true);
                return (Outcome.Agrees, null);
            }

            nearest = nearest is null || CommonLength(nearest, text) < CommonLength(result.Extraction.Text, text) ? result.Extraction.Text
                : nearest;
        }

        var (line, given, should) = Difference(text, nearest!);
        return Fails(DocumentRules.TextDiffers, "original", source.FileName, source.Key, original.File, line, given, should);

        NodePlace Place(string key) => NodePlace.At(file, "sources", source.Key, key);

        (Outcome Outcome, Issue? Issue) Fails(Rule rule, string key, params string[] arguments) =>
            (Outcome.Fails, Issue.Of(rule, Place(key), arguments));
    }

    /// <summary>
    /// The texts that the original may have given: the record does not say which sheet of a workbook it was, nor in which encoding a text
    /// was written.
    /// </summary>
    private static IEnumerable<ExtractionResult> Readings(string name, byte[] bytes)
    {
        var first = Extractor.Extract(name, bytes);
        if (first.Choices.Count == 0)
        {
            return [first];
        }

        return first.Choices.Select(choice => Extractor.Extract(name, bytes, choice)).Where(static result => result.IsExtracted)
            .DefaultIfEmpty(first);
    }

    private static (string Line, string Given, string Should) Difference(string text, string should)
    {
        var at = CommonLength(text, should);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var line = text.AsSpan(0, start).Count('\n') + 1;
        return (line.ToString(CultureInfo.InvariantCulture), Around(text, start, at), Around(should, start, at));
    }

    /// <summary>The rest of the line, from a little before the first difference.</summary>
    private static string Around(string text, int start, int at)
    {
        var from = Math.Max(start, at - (Shown / 2));
        var end = text.IndexOf('\n', Math.Min(at, text.Length));
        var words = text[from..Math.Min(end < 0 ? text.Length : end, from + Shown)];
        return words.Length == 0 ? "nothing" : $"“{words}”";
    }

    private static int CommonLength(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture);
}
