using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;
using Dataset.Tool.Quoting;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Finding;

/// <summary>Finds a number, however it is printed, or words, in one document.</summary>
internal sealed class PlaceFinder
{
    private readonly SourceRecord _source;
    private readonly DocumentText _document;
    private readonly Func<string, bool> _isUnitWord;
    private readonly LanguageTable _table;
    private readonly IReadOnlyList<QuantityPhrase> _phrases;
    private readonly List<Token> _tokens;
    private readonly LineMap _lines;

    /// <param name="isUnitWord">Whether a word in lower case is one of a declared unit.</param>
    public PlaceFinder(SourceRecord source, DocumentText document, Func<string, bool> isUnitWord)
    {
        (_source, _document, _isUnitWord) = (source, document, isUnitWord);
        _table = LanguageTable.FindOrEnglish(source.Language);
        _phrases = QuantityReader.Read(document.Raw, new ReadingContext(_table));
        _tokens = Lexer.Scan(document.Raw, _table);
        _lines = new LineMap(document.Raw, 0);
    }

    /// <summary>In the order of the document.</summary>
    public IEnumerable<FoundPlace> Find(string sought) =>
        OfNumber(sought).Concat(OfWords(QuotedText.Collapse(sought)))
            .DistinctBy(static span => span.Start)
            .OrderBy(static span => span.Start)
            .Select(ToPlace);

    /// <summary>The place of a number of the document.</summary>
    public FoundPlace PlaceOf(QuantityPhrase phrase) => ToPlace(Span(phrase));

    /// <summary>The phrases that state the number, whatever its grouping and its words.</summary>
    private IEnumerable<(int Start, int End, QuantityPhrase? Phrase)> OfNumber(string sought)
    {
        var read = QuantityReader.Read(sought, new ReadingContext(_table));
        if (read is not [{ High: null, Low.Value: { } number } one] || one.NumberStart > 0 || one.NumberEnd < sought.TrimEnd().Length)
        {
            return [];
        }

        return _phrases.Where(phrase => phrase.Low.Value == number || phrase.High?.Value == number).Select(Span);
    }

    private IEnumerable<(int Start, int End, QuantityPhrase? Phrase)> OfWords(string words)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (!WordBoundary.IsAt(_document.Text, at) || !WordBoundary.IsAt(_document.Text, at + words.Length))
            {
                continue;
            }

            var (start, end) = (_document.RawOffset(at), _document.RawOffset(at + words.Length - 1) + 1);
            var within = _phrases.Where(phrase => phrase.NumberStart < end && start < phrase.NumberEnd).ToList();
            yield return within is [var only] && only.NumberStart <= start && end <= only.NumberEnd ? Span(only) : (start, end, null);
        }

        int Next(int from) => words.Length == 0 || from >= _document.Text.Length ? -1
            : _document.Text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);
    }

    private FoundPlace ToPlace((int Start, int End, QuantityPhrase? Phrase) span)
    {
        var passage = span.Phrase is { IsQuantity: true } phrase
            ? SmallestQuotation.Of(_document, phrase, CountedNoun.Find(_document.Raw, _tokens, phrase, _table, _isUnitWord))
            : SmallestQuotation.Of(_document, span.Start, span.End);
        return new(_source.Key, _source.FileName, _lines.Between(span.Start, span.Start).Line + 1, ValueOf(span.Phrase), passage,
            QuotedText.Collapse(_document.Raw[span.Start..span.End]));
    }

    private static (int Start, int End, QuantityPhrase? Phrase) Span(QuantityPhrase phrase) =>
        (phrase.NumberStart, phrase.NumberEnd, phrase);

    /// <summary>The value with its hedge, where a record can write it in one line.</summary>
    private static string? ValueOf(QuantityPhrase? phrase)
    {
        if (phrase is not { IsQuantity: true, IsUnderstood: true, Low.Value: not null, Uncertainty: null, Asymmetric: null, Interval: null }
            || phrase.Hedge is { Kind: HedgeKind.Unclear })
        {
            return null;
        }

        var number = phrase.High is { } high ? $"{StatementMatcher.Write(phrase.Low)} to {StatementMatcher.Write(high)}"
            : StatementMatcher.Write(phrase.Low);
        return phrase.Hedge is { } hedge ? $"{HedgeWording.Canonical(HedgeWording.QualifierOf(hedge.Kind))} {number}" : number;
    }
}
