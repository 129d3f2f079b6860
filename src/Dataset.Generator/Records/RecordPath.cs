using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Records;

/// <summary>The paths of figures and claims in their file, for issues of the rooms that have no spans.</summary>
internal static class RecordPath
{
    public static NodePath OfFigure(string series, FigureRecord figure, params PathStep[] rest) =>
        NodePath.Of([series, "figures", figure.Key, .. rest]);

    public static NodePath OfClaim(string series, FigureRecord figure, int claim, params PathStep[] rest) =>
        figure.IsShort ? OfFigure(series, figure, rest) : OfFigure(series, figure, ["claims", claim, .. rest]);
}
