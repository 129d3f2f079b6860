using System.Diagnostics;

namespace Dataset.Runtime;

/// <summary>A value that no document states and that follows from stated ones: 13,200 removals are 17,200 less about 4,000.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ComputedValue
{
    /// <summary>
    /// The ends that the words of the figures allow, and as <see cref="Bounds.Number"/> the value at the numbers as printed; null where a
    /// figure gives a bound and no number. Numbers have at most twelve decimals. The qualifier is Exact where both ends are one number,
    /// else null. Unknown where nothing can be computed; <see cref="Text"/> gives the reason.
    /// </summary>
    public required Bounds Bounds { get; init; }

    /// <summary>Where the value lies, with its unit.</summary>
    public QuantityRange Range => new(Ends.Of(Bounds), Unit ?? Runtime.Unit.Of<Units.One>());

    /// <summary>Its unit, in which those of the figures have cancelled: arrests per day; null for a ratio of one unit.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Value and unit in words: <c>13,200 removals, from 12,700 to 13,700</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Value and unit in words.</summary>
    public override string ToString() => Text;
}
