using Dataset.Generator.Arithmetic;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>One number that a check computes with, as the generator's arithmetic has it.</summary>
/// <param name="Operand">The figure; null for a constant.</param>
/// <param name="Stated">What the words leave open; null where they name no number.</param>
/// <param name="Rounded">The same with the rounding of the printed digits.</param>
/// <param name="LastDigit">The unit of the last printed digit; null where there is none.</param>
internal sealed record CheckInput(
    string Side,
    SideForm Computes,
    TermRole Role,
    Operand? Operand,
    Rational Coefficient,
    bool IsAlone,
    Interval? Stated,
    Interval? Rounded,
    Rational? LastDigit)
{
    /// <summary>
    /// The printed number, and of a range the higher end too, where these are compared and not what the words leave open.
    /// </summary>
    public (Rational? Low, Rational? High) Printed { get; init; }

    public bool IsHedged => Operand is not null && Operand.Value.Qualifier is not Qualifier.Exact;

    /// <summary>Every number of it that is written in steps.</summary>
    public IEnumerable<Rational> Numbers => new[]
    {
        Stated?.Low, Stated?.High, Rounded?.Low, Rounded?.High, LastDigit, Printed.Low, Printed.High,
    }.OfType<Rational>();

    public static CheckInput Of(string side, CheckSide form, CheckTerm term, FigureVariables figures)
    {
        if (term.Figure is not { } index)
        {
            var point = Interval.Point(term.Coefficient);
            return new(side, form.Computes, term.Role, null, Rational.One, form.IsAlone, point, point,
                form.IsAlone && term.Coefficient.Sign != 0 ? RoundingRoom.LastDigit(term.Coefficient) : null);
        }

        var operand = figures.Operands[index];
        return new(side, form.Computes, term.Role, operand, term.Coefficient, form.IsAlone,
            HedgeInterval.Stated(operand.Value, operand.IsCount),
            HedgeInterval.Widened(operand.Value, operand.IsCount),
            HedgeInterval.LastDigit(operand.Value));
    }
}
