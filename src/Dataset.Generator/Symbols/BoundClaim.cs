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

    public NodePlace At(params PathStep[] path) =>
        NodePlace.At(Figure.Series.File, RecordPath.OfClaim(Figure.Series.Key, Figure.Record, Index, path));

    /// <summary>Where its number stands, or the reading in its place.</summary>
    public NodePlace AtValue() => At(Record.Value.Reading is null ? "value" : "reading");

    /// <summary>Where the words of one of its quotations stand.</summary>
    public NodePlace AtQuote(QuoteRecord quote) =>
        NodePlace.At(Figure.Series.File, RecordPath.OfQuote(Figure.Series.Key, Figure.Record, Index, quote));

    /// <summary>A key that the claim has from itself, its figure, its series or its file.</summary>
    /// <param name="quote">The number of a quotation under <c>quotes</c> that may have it; -1 for none.</param>
    public NodePlace AtInherited(string key, int quote = -1)
    {
        var (series, figure) = (Figure.Series.Key, Figure.Record);
        NodePath[] outer =
        [
            RecordPath.OfClaim(series, figure, Index, key),
            RecordPath.OfFigure(series, figure, key),
            NodePath.Of(series, key),
            NodePath.Of(key),
        ];
        return NodePlace.FirstOf(
            Figure.Series.File,
            quote < 0 ? outer : [RecordPath.OfClaim(series, figure, Index, "quotes", quote, key), .. outer]);
    }
}
