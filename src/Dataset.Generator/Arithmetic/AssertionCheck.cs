using System.Collections.Immutable;
using Dataset.Generator.Binding;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>Judges an assertion that a curator wrote.</summary>
internal static class AssertionCheck
{
    public static CheckOutcome Evaluate(string? text, Resolver resolve, SeriesResolver resolveSeries, SiblingFinder? siblings = null)
    {
        var parsed = ExpressionParser.Parse(text);
        return parsed.Assertion is { } assertion
            ? Evaluate(assertion, resolve, resolveSeries, siblings)
            : new(null, parsed.Problems);
    }

    /// <param name="siblings">Asked only when the assertion fails, for the hints.</param>
    public static CheckOutcome Evaluate(ParsedAssertion assertion, Resolver resolve, SeriesResolver resolveSeries, SiblingFinder? siblings = null)
    {
        var builder = new FormulaBuilder(resolve, resolveSeries);
        var left = builder.Build(assertion.Left);
        var right = assertion.Right is { } other ? builder.Build(other) : null;
        if (left is null || right is null || assertion.Relation is not { } relation ||
            !builder.AreComparable(assertion.Left, left, assertion.Right!, right))
        {
            return new(null, builder.Problems.IsEmpty
                ? ImmutableArray.Create(new ExpressionProblem("no comparison: an assertion has two sides", 0, assertion.Text.Length))
                : builder.Problems);
        }

        return new(new Comparison(assertion.Text, relation, left, right, builder.Figures, siblings).Judge(), builder.Problems);
    }
}
