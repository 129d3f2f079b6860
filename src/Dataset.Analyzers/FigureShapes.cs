namespace Dataset.Analyzers;

/// <summary>What the source gave of a figure of each shape, and the members that have it.</summary>
internal static class FigureShapes
{
    public static (string Why, IReadOnlyList<string> Members) Of(string type) => type switch
    {
        "Figure" => ("The source gave one number", ["Value", "Qualifier"]),
        "FloorFigure" => ("The source gave only a floor", ["Lower"]),
        "CeilingFigure" => ("The source gave only a ceiling", ["Upper"]),
        "RangeFigure" => ("The source gave two ends", ["Lower", "Upper"]),
        "MeasuredFigure" => ("The source gave a number and its uncertainty", ["Value", "Uncertainty"]),
        "IntervalFigure" => ("The source gave a number and an interval", ["Value", "Lower", "Upper"]),
        "WordedFigure" => ("The source gave words", ["Words"]),
        _ => (string.Empty, []),
    };
}
