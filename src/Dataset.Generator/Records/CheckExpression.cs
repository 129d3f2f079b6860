namespace Dataset.Generator.Records;

/// <summary>What a curator wrote under <c>assert:</c> or <c>compute:</c>, parsed.</summary>
internal abstract record CheckExpression
{
    private CheckExpression(string text) => Text = text;

    /// <summary>As it is written.</summary>
    public string Text { get; }

    /// <summary>The expressions that it consists of; none where it cannot be read.</summary>
    public IEnumerable<Expression> Sides => this switch
    {
        Assertion assertion => [assertion.Left, assertion.Right],
        Computation computation => [computation.Expression],
        _ => [],
    };

    public sealed record Assertion : CheckExpression
    {
        public Assertion(string text, Expression left, Relation relation, Expression right)
            : base(text) => (Left, Relation, Right) = (left, relation, right);

        public Expression Left { get; }

        public Relation Relation { get; }

        public Expression Right { get; }
    }

    public sealed record Computation : CheckExpression
    {
        public Computation(string text, Expression expression)
            : base(text) => Expression = expression;

        public Expression Expression { get; }
    }

    public sealed record Unreadable : CheckExpression
    {
        public Unreadable(string text, ExpressionProblem problem)
            : base(text) => Problem = problem;

        public ExpressionProblem Problem { get; }
    }
}

/// <summary>What is wrong with an expression, and where in its text.</summary>
internal sealed record ExpressionProblem(string Message, int Offset, int Length);
