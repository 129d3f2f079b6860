using Dataset.Runtime;

namespace Dataset.Tool.Site;

/// <summary>What a shape is called on a page, and what it lets an analyst read.</summary>
internal static class ShapeWords
{
    public static string Of(FigureShape shape) => shape switch
    {
        FigureShape.Number => "a number",
        FigureShape.Floor => "a floor",
        FigureShape.Ceiling => "a ceiling",
        FigureShape.Range => "a range",
        FigureShape.Worded => "words without a number",
        FigureShape.Disputed => "several voices",
        FigureShape.Measured => "a number with its uncertainty",
        FigureShape.Interval => "a number with its interval",
        _ => shape.ToString(),
    };

    /// <summary>The members that a figure has beside its range and text.</summary>
    public static string Members(IFigure figure) => figure.Shape switch
    {
        FigureShape.Number => ".Value and .Qualifier",
        FigureShape.Floor => ".Lower: the source gave no value",
        FigureShape.Ceiling => ".Upper: the source gave no value",
        FigureShape.Range => ".Lower and .Upper: the source gave no value",
        FigureShape.Worded => ".Words: the source gave no number",
        FigureShape.Disputed when figure is IDisputedFigure disputed =>
            string.Join(", ", disputed.Voices.Select(static voice => "." + voice.Name.Split('.')[^1])) + ": no voice is preferred",
        FigureShape.Measured => ".Value and .Uncertainty",
        FigureShape.Interval => ".Value, .Lower, .Upper and .Level",
        _ => string.Empty,
    };
}
