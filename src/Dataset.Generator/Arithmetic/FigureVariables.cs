using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>The figures of a formula. A figure is one variable, however often it occurs.</summary>
internal sealed class FigureVariables
{
    private readonly List<Operand> _operands = new();
    private readonly Dictionary<(string, string?), int> _indices = new();

    public IReadOnlyList<Operand> Operands => _operands;

    /// <summary>What the words say; null when the words of some figure name no number.</summary>
    public Interval[]? Stated => Box(HedgeInterval.Stated);

    public Interval[]? Widened => Box(HedgeInterval.Widened);

    /// <summary>The first figure whose words name no number; else null.</summary>
    public Operand? Worded => _operands.FirstOrDefault(operand => HedgeInterval.Stated(operand.Value) is null);

    public Formula Variable(Operand operand) => new VariableFormula(Index(operand));

    public Formula Extreme(bool isMaximum, IEnumerable<Operand> members) =>
        new ExtremeFormula(isMaximum, members.Select(Index).Distinct().ToImmutableArray());

    /// <summary>The formula at the numbers as printed; null when one of its figures has a bound in place of a number.</summary>
    public Rational? Printed(Formula formula, Operand? instead = null, int index = -1)
    {
        var places = new int[_operands.Count];
        formula.Count(places);
        var point = new Rational[_operands.Count];
        for (var i = 0; i < point.Length; i++)
        {
            if (places[i] == 0)
            {
                continue;
            }

            if (HedgeInterval.Printed(i == index ? instead!.Value : _operands[i].Value) is not { } number)
            {
                return null;
            }

            point[i] = number;
        }

        return RangeEvaluator.At(formula, point);
    }

    private int Index(Operand operand)
    {
        var key = (operand.FigureId, operand.ClaimId);
        if (!_indices.TryGetValue(key, out var index))
        {
            index = _operands.Count;
            _indices.Add(key, index);
            _operands.Add(operand);
        }

        return index;
    }

    private Interval[]? Box(Func<ValueRecord, bool, Interval?> read)
    {
        var box = new Interval[_operands.Count];
        for (var i = 0; i < box.Length; i++)
        {
            if (read(_operands[i].Value, _operands[i].IsCount) is not { } interval)
            {
                return null;
            }

            box[i] = interval;
        }

        return box;
    }
}
