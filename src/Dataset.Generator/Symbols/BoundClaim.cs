using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <param name="Index">Its number under <c>claims</c>.</param>
/// <param name="Voice">The last part of the claim's id.</param>
/// <param name="Speaker">The speaker in words.</param>
internal sealed record BoundClaim(FigureSymbol Figure, ClaimRecord Record, int Index, string Voice, string Speaker)
{
    public string Id => Figure.Id + "#" + Voice;

    public bool IsInUse => Record.Rank is not ClaimRank.Deprecated;

    /// <summary>The number under <c>earlier</c> of the earlier edition that this states; null for the claim itself.</summary>
    public int? Edition { get; init; }

    /// <summary>The claim, then each of its earlier editions as a claim by the same voice.</summary>
    public IEnumerable<BoundClaim> WithEarlier => Record.Earlier.IsEmpty
        ? [this]
        : [this, .. Record.Earlier.Select(vintage => this with { Record = vintage.Statement, Edition = vintage.Index })];

    public IssuePlace At(params PathStep[] path) =>
        Figure.Record.Cell is { } cell && Record.Quotes.IsEmpty ? cell : NodePlace.At(Figure.Series.File, PathOf(path));

    /// <summary>Where its number stands, or the reading in its place.</summary>
    public IssuePlace AtValue() => At(Record.Value.Reading is null ? "value" : "reading");

    /// <summary>Where the words of one of its quotations stand.</summary>
    public IssuePlace AtQuote(QuoteRecord quote) => quote.Index < 0 ? At("quote") : At("quotes", quote.Index, "quote");

    /// <summary>A key that the claim has from itself, its figure, its series or its file.</summary>
    /// <param name="quote">The number of a quotation under <c>quotes</c> that may have it; -1 for none.</param>
    public NodePlace AtInherited(string key, int quote = -1)
    {
        var (series, figure) = (Figure.Series.WrittenKey, Figure.Record);
        NodePath[] outer =
        [
            .. Edition is null ? [] : (NodePath[])[PathOf(key)],
            RecordPath.OfClaim(series, figure, Index, key),
            RecordPath.OfFigure(series, figure, key),
            NodePath.Of(series, key),
            NodePath.Of(key),
        ];
        return NodePlace.FirstOf(
            Figure.Series.File,
            quote < 0 ? outer : [PathOf("quotes", quote, key), .. outer]);
    }

    private NodePath PathOf(params PathStep[] path) =>
        RecordPath.OfClaim(Figure.Series.Key, Figure.Record, Index, Edition is { } edition ? ["earlier", edition, .. path] : path);
}
