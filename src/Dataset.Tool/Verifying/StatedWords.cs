using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Verifying;

/// <summary>
/// What the records state of one source besides the phrases that values rest on: the same numbers elsewhere in it, and the words of
/// periods.
/// </summary>
internal sealed class StatedWords
{
    private readonly HashSet<decimal> _values = [];
    private readonly List<string> _words = [];
    private readonly HashSet<int> _years = [];

    public static StatedWords Of(BoundDataset dataset, string source)
    {
        var stated = new StatedWords();
        foreach (var figure in dataset.Files.Items.SelectMany(file => file.Series).SelectMany(series => series.Figures))
        {
            var claims = figure.Statements.Where(claim => claim.Record.Quotes.Any(quote => quote.In == source)).ToList();
            if (claims.Count == 0)
            {
                continue;
            }

            if (figure.Period is { First: { Year: var year }, Last: { Year: var last } } && year == last)
            {
                stated._years.Add(year);
            }

            stated.Add(figure.Record.Printed, figure.Record.Within, figure.Record.Key);
            foreach (var value in claims.Select(claim => claim.Record.Value))
            {
                foreach (var number in new[] { value.Low, value.High, value.Uncertainty }.OfType<Dataset.Generator.Primitives.Number>())
                {
                    stated._values.Add(number.Value);
                }
            }
        }

        return stated;
    }

    /// <summary>Whether a record of the source has the number of a phrase for a value.</summary>
    public bool HasValue(QuantityPhrase phrase) =>
        phrase.Low.Value is { } low && _values.Contains(low) && (phrase.High?.Value is not { } high || _values.Contains(high));

    /// <summary>Whether a phrase is the bare year of a figure of the source: "in 2020", and 1850 in a line of a table.</summary>
    public bool IsYear(DocumentText document, QuantityPhrase phrase) =>
        phrase.NumberEnd - phrase.NumberStart == 4
        && int.TryParse(document.Raw.AsSpan(phrase.NumberStart, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && _years.Contains(year);

    /// <summary>Whether a phrase stands in words that a record gives for a period or a length of time.</summary>
    public bool Covers(DocumentText document, QuantityPhrase phrase)
    {
        foreach (var words in _words)
        {
            var from = Math.Max(0, phrase.NumberStart - words.Length);
            var window = QuotedText.Collapse(document.Raw[from..Math.Min(document.Raw.Length, phrase.NumberEnd + words.Length)]);
            if (window.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(params string?[] words) =>
        _words.AddRange(words.OfType<string>().Select(QuotedText.Collapse)
        .Where(static text => text.Any(char.IsLetter) && text.Any(char.IsWhiteSpace)));
}
