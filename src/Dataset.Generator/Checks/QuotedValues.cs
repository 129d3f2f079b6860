using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// Every value of a bound file against its quoted words. The document is not needed for this; with it at hand, more words are looked at.
/// </summary>
internal static class QuotedValues
{
    public static IEnumerable<Issue> Check(BoundFile file, CancellationToken cancellation)
    {
        foreach (var series in file.Series)
        {
            foreach (var figure in series.Figures)
            {
                foreach (var issue in figure.Statements.Watched(cancellation).SelectMany(claim => Check(file.Symbols, series, claim)))
                {
                    yield return issue;
                }
            }
        }
    }

    /// <param name="text">The quoted words with what the document has on either side of them.</param>
    /// <param name="start">Where the words begin in the text.</param>
    public static MatchOutcome Match(SymbolTable symbols, BoundSeries series, BoundClaim claim, QuoteRecord quote, string text, int start,
        int length) =>
        claim.Record.Value.Reading is { } reading
            ? ReadingMatcher.Match(ToStatement(symbols, series, claim, quote), reading, text, start, start + length)
            : StatementMatcher.Match(ToStatement(symbols, series, claim, quote), text, start, start + length);

    public static Issue ToIssue(BoundClaim claim, QuoteRecord quote, Mismatch mismatch) =>
        Issue.Of(RuleOf(mismatch), PlaceOf(claim, mismatch), claim.Record.Value.Raw, quote.Words, mismatch.Advice);

    /// <summary>The language of a source; English where none is said.</summary>
    public static LanguageTable TableOf(SymbolTable symbols, QuoteRecord quote) =>
        LanguageTable.FindOrEnglish(quote.In is { } key ? symbols.Sources.Find(key)?.Language : null);

    private static IEnumerable<Issue> Check(SymbolTable symbols, BoundSeries series, BoundClaim claim)
    {
        var quotes = claim.Record.Quotes;
        for (var i = 0; i < quotes.Count; i++)
        {
            // Wire copy: words that the document before printed as well say the same of the value.
            if (i > 0 && quotes[i].Words == quotes[i - 1].Words)
            {
                continue;
            }

            foreach (var mismatch in Match(symbols, series, claim, quotes[i], quotes[i].Words, 0, quotes[i].Words.Length).Mismatches)
            {
                yield return ToIssue(claim, quotes[i], mismatch);
            }
        }
    }

    private static Statement ToStatement(SymbolTable symbols, BoundSeries series, BoundClaim claim, QuoteRecord quote)
    {
        var table = TableOf(symbols, quote);
        var record = series.Record;

        // A unit that is not understood was reported, and may be declared in a file that is lost: number and hedge are matched all the
        // same.
        var described = symbols.Vocabulary.Describe(record.Unit, table);
        var isUnknown = series.Symbol.Unit is null || (symbols.IsAnyFileLost && described is { Share: UnitMarkKind.None, Currency: null });
        var unit = isUnknown ? UnitDescription.Any : described;
        return new Statement
        {
            Value = claim.Record.Value,
            Unit = unit,
            UnitOfWord = symbols.Vocabulary.FindKey,
            Kind = record.Kind,
            Counts = record.Counts,
            IsAgainst = claim.Figure.Record.Against is not null,
            IsCount = claim.Figure.Record.Against is null && symbols.Units.Find(record.Unit) is { IsCount: true },
            IsEstimated = claim.Record.Status == FigureStatus.Estimated,
            Counted = claim.Record.Counted,
            HasSpeaker = claim.Record.By is not null || claim.Record.Via is not null,
            Extreme = claim.Figure.Record.ExtremeOf is null || claim.Edition is not null ? null
                : claim.Figure.Record.ExtremeIsMaximum ? ExtremeEnd.Highest : ExtremeEnd.Lowest,
            IsAverage = record.Statistic is not SeriesStatistic.Total,
            Reading = UnitDescriber.ToContext(unit, table, OwnWords(record).Concat(claim.Record.Neutral)),
        };
    }

    private static IEnumerable<string> OwnWords(SeriesRecord record)
    {
        yield return record.Title;
        if (record.Area is { } area)
        {
            yield return area;
        }

        if (record.Population is { } population)
        {
            yield return population;
        }
    }

    /// <summary>
    /// At the value: the words are the document's, and the number is what a slip of the keyboard changes. What is declared of the figure
    /// has a key of its own.
    /// </summary>
    private static IssuePlace PlaceOf(BoundClaim claim, Mismatch mismatch) => mismatch.Kind == MismatchKind.Extreme
        ? claim.Figure.At(claim.Figure.Record.ExtremeIsMaximum ? "max_of" : "min_of")
        : claim.At("value", "is");

    private static Rule RuleOf(Mismatch mismatch) => mismatch.Kind switch
    {
        MismatchKind.NumberMissing => QuotationRules.NumberMissing,
        MismatchKind.HedgeMissingInWords => QuotationRules.HedgeMissingInWords,
        MismatchKind.HedgeMissingInValue => QuotationRules.HedgeMissingInValue,
        MismatchKind.HedgeDiffers => QuotationRules.HedgeDiffers,
        MismatchKind.WordsMissing => QuotationRules.WordsMissing,
        MismatchKind.Reading => QuotationRules.ReadingNotInWords,
        MismatchKind.NotUnderstood => QuotationRules.NumberNotUnderstood,
        MismatchKind.Precision => QuotationRules.OtherDigits,
        MismatchKind.UnknownWord => QuotationRules.UnknownWord,
        MismatchKind.Direction => QuotationRules.OtherDirection,
        MismatchKind.Unit => QuotationRules.AnotherUnit,
        MismatchKind.Rate => QuotationRules.RateOrTotal,
        MismatchKind.Interval => QuotationRules.IntervalDiffers,
        MismatchKind.Extreme => QuotationRules.OtherExtreme,
        _ => QuotationRules.OtherSense,
    };
}
