using System.Collections.Immutable;
using Dataset.Generator.Binding;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>Judges an assertion that a curator wrote.</summary>
internal static class AssertionCheck
{
    /// <param name="siblings">Asked only when the assertion fails, for the hints.</param>
    public static CheckOutcome Evaluate(
        CheckExpression.Assertion assertion, Resolver resolve, SeriesResolver resolveSeries, SiblingFinder? siblings = null)
    {
        var builder = new FormulaBuilder(resolve, resolveSeries);
        var left = builder.Build(assertion.Left);
        var right = builder.Build(assertion.Right);
        if (left is null || right is null || !builder.AreComparable(assertion.Left, left, assertion.Right, right))
        {
            return new(null, builder.Problems);
        }

        return new(new Comparison(assertion.Text, assertion.Relation, left, right, builder.Figures, siblings).Judge(), builder.Problems);
    }
}
