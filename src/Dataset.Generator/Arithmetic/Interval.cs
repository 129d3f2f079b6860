namespace Dataset.Generator.Arithmetic;

/// <summary>All numbers between two ends.</summary>
/// <param name="Low">The lower end; null when there is none.</param>
/// <param name="LowIsOpen">Whether the lower end is excluded; true without an end.</param>
/// <param name="High">The upper end; null when there is none.</param>
/// <param name="HighIsOpen">Whether the upper end is excluded; true without an end.</param>
internal readonly record struct Interval(Rational? Low, bool LowIsOpen, Rational? High, bool HighIsOpen)
{
    public static Interval Everything => new(null, true, null, true);

    public bool IsPoint => Low is { } low && High is { } high && low == high;

    /// <summary>Some number inside, off both ends unless it is a point.</summary>
    public Rational Inside => (Low, High) switch
    {
        ({ } low, { } high) => (low + high) / 2,
        ({ } low, null) => low + 1,
        (null, { } high) => high - 1,
        _ => Rational.Zero,
    };

    public static Interval Point(Rational value) => new(value, false, value, false);

    public static Interval Closed(Rational? low, Rational? high) => new(low, low is null, high, high is null);

    public bool Contains(Rational value) =>
        (Low is not { } low || low < value || (low == value && !LowIsOpen)) &&
        (High is not { } high || value < high || (value == high && !HighIsOpen));

    public bool IsInside(Interval other) =>
        (other.Low is not { } otherLow || (Low is { } low && (low > otherLow || (low == otherLow && (LowIsOpen || !other.LowIsOpen))))) &&
        (other.High is not { } otherHigh
        || (High is { } high && (high < otherHigh || (high == otherHigh && (HighIsOpen || !other.HighIsOpen)))));

    public bool Overlaps(Interval other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>"12,700 to 13,700", "over 47,800", "over 51 and under 52".</summary>
    public override string ToString() => Text(NumberText.Of);

    public string Text(Func<Rational, string> number) => (Low, High) switch
    {
        (null, null) => "any number",
        ({ } low, null) => (LowIsOpen ? "over " : "at least ") + number(low),
        (null, { } high) => (HighIsOpen ? "under " : "at most ") + number(high),
        ({ } low, { } high) when low == high => number(low),
        ({ } low, { } high) when !LowIsOpen && !HighIsOpen => number(low) + " to " + number(high),
        ({ } low, { } high) =>
            (LowIsOpen ? "over " : "at least ") + number(low) + (HighIsOpen ? " and under " : " and at most ") + number(high),
    };

    /// <summary>Whether each of its numbers is below each of the other's.</summary>
    public bool EndsBefore(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (HighIsOpen || other.LowIsOpen)));
}
