using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Drafting;

/// <summary>A document with its numbers and its words of time.</summary>
internal sealed class ReadDocument
{
    private readonly PrintedCells _cells;
    private readonly (int First, int Next)[] _sentences;
    private readonly (int First, int Next)[] _paragraphs;

    /// <summary>The tokens that begin numbers which count, in order.</summary>
    private readonly List<int> _quantities;

    public ReadDocument(DocumentText document, LanguageTable table)
    {
        (Document, Table) = (document, table);
        Tokens = Lexer.Scan(Text, table);
        Phrases = QuantityReader.Read(Text, new ReadingContext(table));
        Mentions = TimeMentionReader.Read(Text, Tokens, table, Phrases);
        _cells = PrintedCells.Read(Text);
        _sentences = Runs(at => ClauseBreaks.IsSentenceEnd(Tokens, at, Table));
        _paragraphs = Runs(static _ => false);
        _quantities = [.. Phrases.Where(static phrase => phrase.IsQuantity).Select(phrase => TokenAt(phrase.NumberStart)).Order()];
        Rates = new(Phrases.Select(static phrase => phrase.Per).OfType<PerMark>().Select(static per => (per.Start, per.End)));
        Times = new(Mentions.Select(mention => (Tokens[mention.First].Start, Tokens[mention.Next - 1].End)));
        PhraseSpans = new(Phrases.Select(static phrase => (phrase.Start, phrase.End)));
    }

    public DocumentText Document { get; }

    public LanguageTable Table { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<QuantityPhrase> Phrases { get; }

    public IReadOnlyList<TimeMention> Mentions { get; }

    /// <summary>What numbers are rates of: "per 100,000 people".</summary>
    public SpanSet Rates { get; }

    /// <summary>The words of time.</summary>
    public SpanSet Times { get; }

    /// <summary>The phrases of numbers.</summary>
    public SpanSet PhraseSpans { get; }

    /// <summary>As it stands, white space and all.</summary>
    public string Text => Document.Raw;

    /// <summary>The words that a token begins, up to another one.</summary>
    public string Slice(int first, int next) => Text[Tokens[first].Start..Tokens[next - 1].End];

    /// <summary>The first token at or behind an offset.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The tokens of the sentence that an offset stands in: the first, and the one behind the last.</summary>
    public (int First, int Next) SentenceOf(int offset) => _sentences[Math.Min(TokenAt(offset), Tokens.Count - 1)];

    /// <summary>The tokens of the paragraph that an offset stands in.</summary>
    public (int First, int Next) ParagraphOf(int offset) => _paragraphs[Math.Min(TokenAt(offset), Tokens.Count - 1)];

    /// <summary>The cells that head an offset in a table of the text: of its column and of its row; null where it stands in none.</summary>
    public ((int Start, int End) Column, (int Start, int End) Row)? HeadsOf(int offset) => _cells.Find(offset);

    /// <summary>The first number that begins within some tokens behind an offset; null for none.</summary>
    public QuantityPhrase? PhraseWithin(int offset, int tokens)
    {
        var last = TokenAt(offset) + tokens;
        return Phrases.FirstOrDefault(phrase => phrase.NumberStart >= offset && TokenAt(phrase.NumberStart) < last);
    }

    /// <summary>The first of the words of time whose first token is at or behind another.</summary>
    public int MentionAt(int token)
    {
        var (low, high) = (0, Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether a number that counts begins at one of these tokens.</summary>
    public bool HasQuantity(int first, int next, QuantityPhrase but)
    {
        if (next <= first)
        {
            return false;
        }

        var at = _quantities.BinarySearch(first);
        for (at = at < 0 ? ~at : at; at < _quantities.Count && _quantities[at] < next; at++)
        {
            if (_quantities[at] != TokenAt(but.NumberStart))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// For each token where its run begins and what is behind it; a run ends with a break or before a token that ends one.
    /// </summary>
    private (int First, int Next)[] Runs(Func<int, bool> isEnd)
    {
        var runs = new (int First, int Next)[Tokens.Count];
        for (var first = 0; first < Tokens.Count;)
        {
            var next = first;
            while (next < Tokens.Count && Tokens[next].Kind != TokenKind.Break && !isEnd(next))
            {
                next++;
            }

            // What ends a run belongs to it, and the run stops before it.
            var behind = Math.Min(next + 1, Tokens.Count);
            Array.Fill(runs, (first, next), first, behind - first);
            first = behind;
        }

        return runs;
    }
}
