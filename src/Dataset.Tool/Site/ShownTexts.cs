using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Generator.Diagnostics;
using Dataset.Runtime;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Site;

/// <summary>
/// The texts whose sentences may be shown around a quotation: those whose licence allows it and that lie with the project. A text elsewhere
/// on one machine is left out, since what is made must not depend on it.
/// </summary>
internal sealed class ShownTexts
{
    // A sentence longer than that on either side is cut: the quotation must stay what is seen.
    private const int MostContext = 280;

    // How far a sentence is looked for: a text without ends of sentences is not searched whole for each quotation.
    private const int Window = 4 * MostContext;

    private static readonly Regex SentenceEnd = new(
        @"(?<mark>[.!?]['""”’»)\]]*)\s+(?=['""“‘«(\[]*[\p{Lu}\p{Lt}\d])|(?<mark>)\n[ \t\r]*\n", RegexOptions.CultureInvariant);

    private static readonly Regex WhiteSpace = new(@"\s+", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _texts;

    private ShownTexts(Dictionary<string, string> texts) => _texts = texts;

    public static ShownTexts Of(LoadedCatalog catalog)
    {
        var project = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(catalog.RecordsFolder)) ?? catalog.RecordsFolder;
        string[] folders = [catalog.RecordsFolder, .. DatasetFolders.OfRecords(catalog.RecordsFolder).Documents.Where(IsWithin)];
        var files = new DocumentFiles(folders);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in catalog.Sources.Where(static source => OpenLicences.Allow(source.Licence)))
        {
            if (files.Find(source.FileName, source.Key, NodePlace.At(string.Empty), out _) is { } path
                && Read(path, source.Sha256) is { } text)
            {
                texts.Add(source.Key, text);
            }
        }

        return new(texts);

        bool IsWithin(string folder) =>
            Path.GetFullPath(folder).StartsWith(project + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>What stands before and after the words in their sentence; nothing where it may not be shown.</summary>
    public (string Before, string After) Around(Quotation quotation)
    {
        if (!_texts.TryGetValue(quotation.Source.Key, out var text)
            || quotation.Start is not { } start || quotation.Length is not { } length
            || start + length > text.Length)
        {
            return (string.Empty, string.Empty);
        }

        var stop = start + length;
        var (before, after) = (text[Math.Max(0, start - Window)..start], text[stop..Math.Min(text.Length, stop + Window)]);
        var from = SentenceEnd.Matches(before).LastOrDefault() is { } end ? end.Index + end.Length : 0;
        var to = SentenceEnd.Match(after) is { Success: true } next ? next.Index + next.Groups["mark"].Length : after.Length;
        var (left, right) = (Collapsed(before[from..]), Collapsed(after[..to]));
        return (left.Length > MostContext ? "…" + CutStart(left) : left, right.Length > MostContext ? CutEnd(right) + "…" : right);
    }

    private static string? Read(string path, string sha256)
    {
        var bytes = RegularFile.ReadAllBytes(path);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static string Collapsed(string text) => WhiteSpace.Replace(text, " ");

    private static string CutStart(string text) =>
        text[(text.IndexOf(' ', text.Length - MostContext) is var at and >= 0 ? at : text.Length)..];

    private static string CutEnd(string text) => text[..(text.LastIndexOf(' ', MostContext) is var at and >= 0 ? at : 0)];
}
