namespace Dataset.Generator.Arithmetic;

/// <summary>What became of a check, in the order of <c>Dataset.Verdict</c>: of several, the worst is the greatest.</summary>
internal enum Verdict
{
    Holds,
    HoldsWithinRounding,
    CannotTell,
    Fails,
}
