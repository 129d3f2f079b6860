using System.Collections.Immutable;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>The outcome of an assertion, and its arithmetic in numbers.</summary>
/// <param name="Hints">What would have made it hold; empty unless it fails.</param>
/// <param name="Right">What the words allow on the right, exact numbers being points; null when they name no number.</param>
/// <param name="LeftRounded">The left with every exact figure allowed half a unit of its last digit.</param>
/// <param name="Gap">The distance between the nearest ends of the two sides, with rounding; null unless it fails.</param>
/// <param name="Rounding">The roundings that turn the computed side into the printed number; none when there is no such pair.</param>
/// <param name="References">The ids of the figures that it refers to, and where it names a voice of the claims.</param>
/// <param name="Form">What it asserts in one spelling; null when it compares no two sides.</param>
internal sealed record CheckResult(
    string Assertion,
    Verdict Verdict,
    string Explanation,
    EquatableArray<string> Hints,
    Interval? Right,
    Interval? LeftRounded,
    Interval? RightRounded,
    Rational? Gap,
    RoundingRules Rounding,
    EquatableArray<string> References,
    string? Form = null)
{
    /// <summary>How the series that it compares stand to each other, where a record says so; else null.</summary>
    public string? Relation { get; init; }

    /// <summary>The two sides that the verdict was computed of; null when there are none, or their units are unlike.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>The share that is compared with 0 and 100; null in every other check.</summary>
    public Operand? Share { get; init; }

    /// <summary>What the verdict follows from besides the numbers: dates or definitions; null when nothing.</summary>
    public string? Beyond { get; init; }

    /// <summary>Gives what it asserts in words; null when there are none. Called for the few that a hover tells.</summary>
    public Func<NamedText>? Words { get; init; }
}

/// <param name="Result">null when there are problems.</param>
internal sealed record CheckOutcome(CheckResult? Result, ImmutableArray<ExpressionProblem> Problems);
