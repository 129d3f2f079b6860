using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// What the words count: a quotation that speaks of crossings and nowhere of arrests carries no number of arrests. A unit given by
/// mistake to a whole series is seen by no arithmetic, for its figures agree among themselves.
/// </summary>
internal sealed class UnitWordCheck(SymbolTable symbols)
{
    private readonly List<UnitRecord> _units = symbols.Units.Records.ToList();

    public IEnumerable<Issue> Run(BoundSeries series)
    {
        var symbol = series.Symbol;
        if (symbol.Unit is null || UnitTypes.IsShare(series.Record.Unit))
        {
            yield break;
        }

        var own = UnitTypes.Parts(series.Record.Unit).Select(symbols.Units.Find).OfType<UnitRecord>().ToList();
        var claims = series.Figures.SelectMany(figure => figure.Claims).ToList();
        var wrong = claims.Select(claim => (Claim: claim, Other: Other(claim, own))).Where(one => one.Other is not null).ToList();

        // Where no claim has a word of the unit, the unit is the one mistake; where others do, the quotation is.
        var isUnit = wrong.Count == claims.Count;
        foreach (var (claim, other) in isUnit ? wrong.Take(1) : wrong)
        {
            var quote = claim.Record.Quotes[0];
            yield return Issue.Of(
                QuotationRules.AnotherUnit,
                isUnit ? series.At("unit") : claim.AtQuote(quote),
                quote.Words,
                other!.Value.Word,
                other.Value.Unit.Key,
                own[0].Key,
                series.Id);
        }
    }

    /// <summary>A word of another unit in quotations that hold none of their own; else null.</summary>
    private (string Word, UnitRecord Unit)? Other(BoundClaim claim, List<UnitRecord> own)
    {
        var quotes = claim.Record.Quotes;
        if (quotes.IsEmpty || quotes.Any(quote => own.Any(unit => unit.Words.Any(word => ContainsWord(quote.Words, word)))))
        {
            return null;
        }

        foreach (var unit in _units)
        {
            foreach (var word in unit.Words)
            {
                if (quotes.Any(quote => ContainsWord(quote.Words, word)))
                {
                    return (word, unit);
                }
            }
        }

        return null;
    }

    private static bool ContainsWord(string text, string word)
    {
        const StringComparison Comparison = StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(word, Comparison); at >= 0; at = text.IndexOf(word, at + 1, Comparison))
        {
            if (WordBoundary.IsAt(text, at) && WordBoundary.IsAt(text, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }
}
