using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>An expression with its references resolved, and its unit.</summary>
internal sealed record Term(Formula Formula, UnitExpression Unit);

/// <summary>Resolves references, numbers the figures, and compares units; every problem at its place.</summary>
internal sealed class FormulaBuilder(Resolver resolve, SeriesResolver resolveSeries)
{
    private readonly List<ExpressionProblem> _problems = new();

    public FigureVariables Figures { get; } = new();

    public ImmutableArray<ExpressionProblem> Problems => _problems.ToImmutableArray();

    /// <summary>Null when there are problems, or a cause that is already reported.</summary>
    public Term? Build(Expression expression) => expression switch
    {
        NumberExpression number => new(new ConstantFormula(number.Value), UnitExpression.Bare),
        Reference reference => Resolve(reference) is { } operand ? new(Figures.Variable(operand), operand.Unit) : null,
        DaysExpression days => Days(days),
        ExtremeExpression extreme => Extreme(extreme),
        OperationExpression operation => Operate(operation),
        PercentageExpression percentage => Percent(percentage),
        _ => null,
    };

    /// <summary>Compares the units of the two sides of a comparison; a number that the curator wrote fits any unit.</summary>
    public bool AreComparable(Expression left, Term leftTerm, Expression right, Term rightTerm)
    {
        var (a, b) = (leftTerm.Unit, rightTerm.Unit);
        if (a.IsBare && b.IsBare)
        {
            return Problem("no figure is named on either side", left.Offset, right.Offset + right.Length - left.Offset);
        }

        return a.IsBare || b.IsBare || UnitExpression.Common(a, b) is not null
            || Problem($"{a} and {b} are different units and cannot be compared", left.Offset, right.Offset + right.Length - left.Offset);
    }

    private Operand? Resolve(Reference reference)
    {
        switch (resolve(reference))
        {
            case Resolution<Operand>.Found found:
                return found.Value;
            case Resolution<Operand>.Problem problem:
                Problem(problem.Message, reference.Offset, reference.Length);
                return null;
            default:
                return null;
        }
    }

    private Term? Days(DaysExpression days)
    {
        if (Resolve(days.Figure) is not { } operand)
        {
            return null;
        }

        if (operand.Days is { } count && count > 0)
        {
            return new(new ConstantFormula(count), UnitExpression.Day);
        }

        Problem(
            $"the period of '{days.Figure.Series}[{days.Figure.Period.Text}]' has no number of days: it is open, uncertain or unresolved",
            days.Offset,
            days.Length);
        return null;
    }

    private Term? Extreme(ExtremeExpression extreme)
    {
        var series = extreme.Series;
        if (Resolve(series) is not { } members)
        {
            return null;
        }

        var unit = members.All[0].Unit;
        if (members.Unlike is { } unlike)
        {
            Problem($"{unit} and {unlike.Unit} are different units and cannot be compared", series.Offset, series.Length);
            return null;
        }

        return new(Figures.Extreme(extreme.IsMaximum, members), unit);
    }

    /// <summary>Not empty.</summary>
    private SeriesOperands? Resolve(SeriesReference series)
    {
        switch (resolveSeries(series))
        {
            case Resolution<SeriesOperands>.Found { Value.All.IsEmpty: false } found:
                return found.Value;
            case Resolution<SeriesOperands>.Found:
                Problem($"the series '{series.Series}' has no figure", series.Offset, series.Length);
                return null;
            case Resolution<SeriesOperands>.Problem problem:
                Problem(problem.Message, series.Offset, series.Length);
                return null;
            default:
                return null;
        }
    }

    private Term? Operate(OperationExpression operation)
    {
        // Both sides are built even when one has problems, so that the problems of both are reported.
        var (left, right) = (Build(operation.Left), Build(operation.Right));
        if (left is null || right is null)
        {
            return null;
        }

        UnitExpression? unit;
        switch (operation.Operation)
        {
            case Operation.Multiply:
                unit = UnitExpression.Multiply(left.Unit, right.Unit);
                break;
            case Operation.Divide:
                unit = UnitExpression.Divide(left.Unit, right.Unit);
                break;
            default:
                unit = UnitExpression.Common(left.Unit, right.Unit);
                if (unit is null)
                {
                    var verb = operation.Operation == Operation.Add ? "added" : "subtracted";
                    Problem($"{left.Unit} and {right.Unit} are different units and cannot be {verb}", operation.Offset, operation.Length);
                    return null;
                }

                break;
        }

        return new(new OperationFormula(operation.Operation, left.Formula, right.Formula), unit);
    }

    private Term? Percent(PercentageExpression percentage)
    {
        var (first, second) = (Build(percentage.First), Build(percentage.Second));
        if (first is null || second is null)
        {
            return null;
        }

        if (UnitExpression.Common(first.Unit, second.Unit) is null)
        {
            Problem(
                $"{first.Unit} and {second.Unit} are different units: a percentage compares like with like",
                percentage.Offset,
                percentage.Length);
            return null;
        }

        return new(new PercentageFormula(percentage.Kind, first.Formula, second.Formula), UnitExpression.Percentage);
    }

    private bool Problem(string message, int offset, int length)
    {
        _problems.Add(new(message, offset, length));
        return false;
    }
}
