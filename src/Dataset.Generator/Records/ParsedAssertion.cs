using System.Collections.Immutable;

namespace Dataset.Generator.Records;

/// <summary>An assertion, or with no relation the single expression of a <c>compute:</c>.</summary>
internal sealed record ParsedAssertion(string Text, Expression Left, Relation? Relation, Expression? Right);

/// <summary>What is wrong with an expression, and where in its text.</summary>
internal sealed record ExpressionProblem(string Message, int Offset, int Length);

/// <param name="Assertion">null when there are problems.</param>
internal sealed record ParseOutcome(ParsedAssertion? Assertion, ImmutableArray<ExpressionProblem> Problems);
