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
internal sealed class UnitWordCheck(AnalysisScope graph)
{
    private readonly List<UnitRecord> _units = graph.Declarations.Units.Records.ToList();

    public void Check(BoundSeries series)
    {
        if (series.Outlined.Unit is null || UnitTypes.IsShare(series.Record.Unit))
        {
            return;
        }

        var own = UnitTypes.Parts(series.Record.Unit).Select(graph.Declarations.Units.Find).OfType<UnitRecord>().ToList();
        var claims = series.Figures.SelectMany(figure => figure.Claims).ToList();
        var wrong = claims.Select(claim => (Claim: claim, Other: Other(claim, own))).Where(one => one.Other is not null).ToList();

        // Where no claim speaks of the unit, the unit is the one mistake; where others do, the quotation is.
        var isUnit = wrong.Count == claims.Count;
        foreach (var (claim, other) in isUnit ? wrong.Take(1) : wrong)
        {
            var quote = claim.Record.Quotes[0];
            var place = isUnit ? series.At("unit") : NodePlace.At(series.File.File, RecordPath.OfQuote(series.Record.Key, claim.Figure.Record, claim.Index, quote));
            graph.Report(QuotationRules.AnotherUnit, place, quote.Words, other!.Value.Word, other.Value.Unit.Key, own[0].Key, series.Id);
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
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (WordBoundary.IsAt(text, at) && WordBoundary.IsAt(text, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }
}
