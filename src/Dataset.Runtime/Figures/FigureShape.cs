namespace Dataset.Runtime;

/// <summary>Which numbers a figure exposes: those that its source gave.</summary>
public enum FigureShape
{
    /// <summary>One number: <see cref="Figure{TUnit}"/>.</summary>
    Number,

    /// <summary>A lower end only: <see cref="FloorFigure{TUnit}"/>.</summary>
    Floor,

    /// <summary>An upper end only: <see cref="CeilingFigure{TUnit}"/>.</summary>
    Ceiling,

    /// <summary>Two ends: <see cref="RangeFigure{TUnit}"/>.</summary>
    Range,

    /// <summary>Words without a number: <see cref="WordedFigure{TUnit}"/>.</summary>
    Worded,

    /// <summary>Voices that differ: one member for each.</summary>
    Disputed,

    /// <summary>One number and its printed uncertainty: <see cref="MeasuredFigure{TUnit}"/>.</summary>
    Measured,

    /// <summary>One number and the interval printed with it: <see cref="IntervalFigure{TUnit}"/>.</summary>
    Interval,
}
