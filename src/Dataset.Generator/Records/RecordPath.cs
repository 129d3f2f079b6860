using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Records;

/// <summary>The keys that lead to a thing in its file, for issues of the rooms that hold no spans.</summary>
internal static class RecordPath
{
    public static string Of(params string[] segments) => PathSyntax.Join(segments);

    public static string Item(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>After the path of a text: some characters of it.</summary>
    public static string Part(int start, int length) => PathSyntax.Part(start, length);

    public static string OfFigure(SeriesRecord series, FigureRecord figure, params string[] rest) =>
        PathSyntax.Join([series.Key, "figures", figure.Key, .. rest]);

    public static string OfClaim(SeriesRecord series, FigureRecord figure, int claim, params string[] rest) =>
        figure.IsShort ? OfFigure(series, figure, rest) : OfFigure(series, figure, ["claims", Item(claim), .. rest]);

    public static string OfQuote(SeriesRecord series, FigureRecord figure, int claim, QuoteRecord quote) =>
        quote.Index < 0
            ? OfClaim(series, figure, claim, "quote")
            : OfClaim(series, figure, claim, "quotes", Item(quote.Index), "quote");
}
