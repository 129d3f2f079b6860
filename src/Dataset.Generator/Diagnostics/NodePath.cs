using Dataset.Generator.Primitives;

namespace Dataset.Generator.Diagnostics;

/// <summary>The steps from the top of a file to a node of it: a place that does not change when a comment moves the lines.</summary>
internal sealed record NodePath(EquatableArray<PathStep> Steps)
{
    public static NodePath Of(params PathStep[] steps) => new(steps.ToEquatable());

    public override string ToString() => string.Join("/", Steps.Select(static step => step switch
    {
        PathStep.Key key => key.Name,
        PathStep.Index index => FormattableString.Invariant($"[{index.Number}]"),
        PathStep.Characters characters => FormattableString.Invariant($"+{characters.Start}..{characters.Start + characters.Length}"),
        _ => string.Empty,
    }));
}
