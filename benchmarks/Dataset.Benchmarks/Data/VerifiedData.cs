using System.Text.RegularExpressions;

namespace Dataset.Benchmarks;

/// <summary>
/// The even records with documents to verify them against, made of their own quotations: a paragraph for each, and the hashes of the
/// records are those of the documents.
/// </summary>
internal static partial class VerifiedData
{
    /// <summary>Writes records and documents into two folders.</summary>
    /// <returns>How many quotations there are.</returns>
    public static int Write(int figures, string records, string documents)
    {
        var data = new SyntheticData(figures);
        var quotes = Models.Of(data).Series
            .SelectMany(static series => series.Figures.SelectMany(static figure => figure.Claims).SelectMany(static claim => claim.Quotes)
                .Select(quote => (Source: series.Sources[quote.SourceIndex], quote.Words)))
            .ToLookup(static quote => quote.Source, static quote => quote.Words, StringComparer.Ordinal);
        Directory.CreateDirectory(records);
        Directory.CreateDirectory(documents);
        foreach (var file in data.Files)
        {
            File.WriteAllText(Path.Combine(records, file.Name), Document().Replace(file.Text, match =>
            {
                var key = match.Groups["key"].Value;
                var anchor = AnchorQuote().Match(file.Text) is { Success: true } found && found.Groups["in"].Value == key
                    ? found.Groups["quote"].Value + ".\n\n" : string.Empty;
                var text = anchor + string.Concat(quotes[key].Select(static words => words + ".\n\n"));
                File.WriteAllText(Path.Combine(documents, key + ".txt"), text);
                return $"    text: {key}.txt\n    sha256: {Sha256.Of(text)}\n";
            }));
        }

        return quotes.Sum(static source => source.Count());
    }

    [GeneratedRegex(@"    text: (?<key>[\w-]+)\.txt\n    sha256: [0-9a-f]{64}\n")]
    private static partial Regex Document();

    [GeneratedRegex(@"    in: (?<in>[\w-]+)\n    quote: (?<quote>.*)\n")]
    private static partial Regex AnchorQuote();
}
