using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Drafting;

/// <summary>A document with its numbers and its words of time.</summary>
internal sealed class ReadDocument
{
    public ReadDocument(DocumentText document, LanguageTable table)
    {
        (Document, Table) = (document, table);
        Tokens = Lexer.Scan(Text, table);
        Phrases = QuantityReader.Read(Text, new ReadingContext(table));
        Mentions = TimeMentionReader.Read(Text, Tokens, table, Phrases);
        PrintedTables = PrintedTable.FindAll(Text);
    }

    public DocumentText Document { get; }

    public LanguageTable Table { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<QuantityPhrase> Phrases { get; }

    public IReadOnlyList<TimeMention> Mentions { get; }

    /// <summary>The tables that stand in the text.</summary>
    public IReadOnlyList<PrintedTable> PrintedTables { get; }

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
    public (int First, int Next) SentenceOf(int offset) => Around(offset, at => ClauseBreaks.IsSentenceEnd(Tokens, at, Table));

    /// <summary>The tokens of the paragraph that an offset stands in.</summary>
    public (int First, int Next) ParagraphOf(int offset) => Around(offset, static _ => false);

    private (int First, int Next) Around(int offset, Func<int, bool> isEnd)
    {
        var at = Math.Min(TokenAt(offset), Tokens.Count - 1);
        var (first, next) = (at, at);
        while (first > 0 && Tokens[first - 1].Kind != TokenKind.Break && !isEnd(first - 1))
        {
            first--;
        }

        while (next < Tokens.Count && Tokens[next].Kind != TokenKind.Break && !isEnd(next))
        {
            next++;
        }

        return (first, next);
    }
}
