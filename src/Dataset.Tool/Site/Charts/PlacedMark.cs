namespace Dataset.Tool.Site.Charts;

/// <summary>A mark where it is drawn.</summary>
/// <param name="X">The pixel of its symbols.</param>
/// <param name="Extent">Where its period begins and ends; null where the period has no dates.</param>
/// <param name="Box">What it takes, without the extent.</param>
internal sealed record PlacedMark(Mark Mark, double X, Extent? Extent, Box Box);

/// <summary>Where a period begins and ends on the axis of time.</summary>
/// <param name="Left">Its first pixel.</param>
/// <param name="Right">Its last.</param>
/// <param name="IsOpen">Whether one end is not known, and it is drawn to the edge.</param>
internal readonly record struct Extent(double Left, double Right, bool IsOpen);
