using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>One side of a check in a form that SQL computes: a sum of figures, or one figure divided by another.</summary>
/// <param name="Computes">What is computed from the terms.</param>
/// <param name="Terms">The figures, each once, and constants.</param>
/// <param name="IsAlone">Whether it is one figure or one number, and nothing is computed.</param>
internal sealed record CheckSide(SideForm Computes, IReadOnlyList<CheckTerm> Terms, bool IsAlone)
{
    /// <summary>The numbers of the figures on it.</summary>
    public IEnumerable<int> Figures => Terms.Select(static term => term.Figure).OfType<int>();

    /// <summary>Null where it has another form.</summary>
    public static CheckSide? Of(Formula formula) => formula switch
    {
        PercentageFormula { Kind: Percentage.Share, First: VariableFormula part, Second: VariableFormula whole } =>
            Divided(SideForm.Share, part, whole),
        PercentageFormula { Kind: var kind, First: VariableFormula from, Second: VariableFormula to } =>
            Divided(kind is Percentage.Change ? SideForm.Change : SideForm.Drop, to, from),
        OperationFormula { Operation: Operation.Divide, Left: VariableFormula above, Right: VariableFormula below } =>
            Divided(SideForm.Quotient, above, below),
        _ => LinearSum.Of(formula) is { } sum ? new(SideForm.Sum, [.. sum.Terms], formula is VariableFormula or ConstantFormula) : null,
    };

    private static CheckSide? Divided(SideForm form, VariableFormula above, VariableFormula below) => above.Index == below.Index ? null
        : new(form, [new(above.Index, Rational.One, TermRole.Numerator), new(below.Index, Rational.One, TermRole.Denominator)], false);
}

/// <summary>What a side of a check computes. The word of each in the tables is its name in small letters.</summary>
internal enum SideForm
{
    /// <summary>The sum of the terms, each times its coefficient.</summary>
    Sum,

    /// <summary>One figure divided by another.</summary>
    Quotient,

    /// <summary>The same in percent.</summary>
    Share,

    /// <summary>By how many percent the numerator is more than the denominator.</summary>
    Change,

    /// <summary>By how many percent the numerator is less than the denominator.</summary>
    Drop,
}

/// <summary>What a term is on its side.</summary>
internal enum TermRole
{
    Term,
    Numerator,
    Denominator,
}

/// <param name="Figure">The number of the figure; null for a constant.</param>
/// <param name="Coefficient">What it is multiplied by; the constant itself.</param>
internal sealed record CheckTerm(int? Figure, Rational Coefficient, TermRole Role = TermRole.Term);
