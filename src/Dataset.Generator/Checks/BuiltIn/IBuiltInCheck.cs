using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>A check that is always on. Each has a section of <c>docs/verdicts.md</c>.</summary>
internal interface IBuiltInCheck
{
    /// <summary>What the ids of its results begin with.</summary>
    string Id { get; }

    /// <param name="series">One that is emitted.</param>
    IEnumerable<EvaluatedCheck> Run(
        BoundSeries series, AnalysisScope scope, References references, CancellationToken cancellation);
}
