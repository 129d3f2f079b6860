using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Verifying;

/// <summary>The originals that no text was compared with.</summary>
/// <param name="NotAtHand">Those that are in no folder of documents, where others of the dataset are: who keeps none is not told.</param>
/// <param name="WithoutText">Those that a machine cannot read: the words of their texts are on trust.</param>
internal sealed record Originals(EquatableArray<string> NotAtHand, EquatableArray<string> WithoutText)
{
    /// <summary>Compares each text and table with its original.</summary>
    /// <param name="folders">The folders of the documents.</param>
    /// <param name="textOf">The text of a source; null where it could not be read, which is reported elsewhere.</param>
    public static Result<Originals> Compare(IReadOnlyList<string> folders, SymbolTable symbols, Func<SourceRecord, string?> textOf)
    {
        var files = new DocumentFiles(folders);
        var compared = new List<(string Name, OriginalText.Outcome Outcome)>();
        var issues = new List<Issue>();

        // The sources of one original, the sheets of a workbook, are compared together: it is read once, and one is in memory at a time.
        foreach (var ofOne in symbols.Sources.Records.Where(static source => source.Original is not null)
            .GroupBy(static source => source.Original!.File, StringComparer.Ordinal))
        {
            var opened = new Dictionary<string, OriginalFile>(StringComparer.Ordinal);
            foreach (var source in ofOne)
            {
                if (textOf(source) is { } text)
                {
                    var file = symbols.Sources.FileOf(source.Key);
                    var (outcome, issue) = OriginalText.Compare(files, opened, source, source.Original!, file, text);
                    compared.Add((ofOne.Key, outcome));
                    issues.AddRange(issue is null ? [] : [issue]);
                }
            }

            foreach (var file in opened.Values)
            {
                file.Dispose();
            }
        }

        EquatableArray<string> With(OriginalText.Outcome outcome) =>
            compared.Where(one => one.Outcome == outcome).Select(static one => one.Name).ToEquatable();
        var notAtHand = With(OriginalText.Outcome.NotAtHand);
        return new(
            new(notAtHand.Count < compared.Count ? notAtHand : default, With(OriginalText.Outcome.WithoutText)), issues.ToEquatable());
    }
}
