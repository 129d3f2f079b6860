using System.Collections.Concurrent;
using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;
using Dataset.Tool.Extracting;
using Dataset.Tool.Frame;

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

    /// <summary>The text of a source of which the original alone is at hand.</summary>
    /// <param name="file">The file of records that declares the source.</param>
    /// <param name="issue">Why the original does not give it; null where there is none, or one that a machine cannot read.</param>
    public static string? Find(DocumentFiles files, SourceRecord source, string file, out Issue? issue)
    {
        issue = null;
        if (source.Original is not { } original || PathOf(files, source, original, file, out issue) is not { } path)
        {
            return null;
        }

        using var read = OriginalFile.Open(original.File, path);
        if ((issue = Changed(read, source, original, file)) is not null)
        {
            return null;
        }

        if (read.Find(source.Sha256, out var other) is { } text)
        {
            Agreeing.TryAdd((read.Sha256, source.Sha256), true);
            return text;
        }

        issue = other is not null
            ? Issue.Of(QuotationRules.DocumentChanged, Place(source, file, "sha256"), original.File, OriginalFile.HashOf(other),
                source.Sha256, DocumentFolder.ChangedRemedy)
            : read.Refused is { HasNoText: false, Error: { } reason } ? NotRead(source, original, file, reason)
            : null;
        return null;
    }

    /// <summary>Compares the text of a source with what its original gives.</summary>
    /// <param name="opened">The originals that were read for other sources, by their paths; this one is added.</param>
    /// <param name="file">The file of records that declares the source.</param>
    public static (Outcome Outcome, Issue? Issue) Compare(
        DocumentFiles files, Dictionary<string, OriginalFile> opened, SourceRecord source, OriginalRecord original, string file,
        string text)
    {
        if (PathOf(files, source, original, file, out var problem) is not { } path)
        {
            return problem is null ? (Outcome.NotAtHand, null) : (Outcome.Fails, problem);
        }

        if (!opened.TryGetValue(path, out var read))
        {
            opened.Add(path, read = OriginalFile.Open(original.File, path));
        }

        if (Changed(read, source, original, file) is { } changed)
        {
            return (Outcome.Fails, changed);
        }

        var pair = (read.Sha256, OriginalFile.HashOf(text));
        if (Agreeing.ContainsKey(pair) || read.Gives(pair.Item2))
        {
            Agreeing.TryAdd(pair, true);
            return (Outcome.Agrees, null);
        }

        if (read.Refused is { } refused)
        {
            return refused.HasNoText ? (Outcome.WithoutText, null) : (Outcome.Fails, NotRead(source, original, file, refused.Error!));
        }

        var (line, given, should) = Difference(text, read.Nearest(text));
        return (Outcome.Fails, Issue.Of(DocumentRules.TextDiffers, Place(source, file, "original"), source.FileName, source.Key,
            original.File, line, given, should));
    }

    /// <summary>The path of an original.</summary>
    /// <returns>Null where there is none, or one that must not be read; then the issue is filled.</returns>
    private static string? PathOf(DocumentFiles files, SourceRecord source, OriginalRecord original, string file, out Issue? issue)
    {
        var path = files.Find(original.File, source.Key, Place(source, file, "original"), out issue);
        if (path is null)
        {
            return null;
        }

        RegularFile.Require(path);
        var size = new FileInfo(path).Length;
        if (size > ExtractionLimits.FileBytes)
        {
            issue = Issue.Of(DocumentRules.TooLong, Place(source, file, "original"), original.File, source.Key, Megabytes(size) + " MB",
                Megabytes(ExtractionLimits.FileBytes));
        }

        return issue is null ? path : null;
    }

    private static Issue? Changed(OriginalFile read, SourceRecord source, OriginalRecord original, string file) =>
        read.Sha256 == original.Sha256 ? null : Issue.Of(DocumentRules.OriginalChanged, Place(source, file, "original_sha256"),
            original.File, source.Key, read.Sha256, original.Sha256);

    private static Issue NotRead(SourceRecord source, OriginalRecord original, string file, string reason) =>
        Issue.Of(DocumentRules.OriginalNotRead, Place(source, file, "original"), original.File, source.Key, reason);

    private static NodePlace Place(SourceRecord source, string file, string key) => NodePlace.At(file, "sources", source.Key, key);

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
