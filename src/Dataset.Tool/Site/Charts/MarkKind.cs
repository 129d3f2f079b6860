namespace Dataset.Tool.Site.Charts;

/// <summary>How a number is drawn, which is how its source stated it.</summary>
internal enum MarkKind
{
    /// <summary>A number without a hedge: a filled symbol.</summary>
    Point,

    /// <summary>"About", "nearly", or cut off: a hollow symbol with a whisker over what the hedge allows.</summary>
    Hedged,

    /// <summary>A lower end alone: an open arrow up from it.</summary>
    Floor,

    /// <summary>An upper end alone: an open arrow down from it.</summary>
    Ceiling,

    /// <summary>Two ends: a bar between them.</summary>
    Range,

    /// <summary>A number with its printed uncertainty or interval: a symbol on a thin bar with caps.</summary>
    Measured,
}
