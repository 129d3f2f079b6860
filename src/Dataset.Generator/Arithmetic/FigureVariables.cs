using System.Collections.Immutable;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>The figures of a formula. A figure is one variable, however often it occurs.</summary>
internal sealed class FigureVariables
{
    private readonly List<Operand> _operands = new();
    private readonly Dictionary<(string, string?), int> _indices = new();
    private readonly List<SeriesOperands> _series = new();

    public IReadOnlyList<Operand> Operands => _operands;

    /// <summary>What the words say; null when the words of some figure name no number.</summary>
    public Interval[]? Stated => Box(HedgeInterval.Stated);

    public Interval[]? Widened => Box(HedgeInterval.Widened);

    /// <summary>The first figure whose words name no number; else null.</summary>
    public Operand? Worded => _operands.FirstOrDefault(operand => HedgeInterval.Stated(operand.Value) is null);

    public Formula Variable(Operand operand) => new VariableFormula(Index(operand));

    public Formula Extreme(bool isMaximum, SeriesOperands members)
    {
        _series.Add(members);
        return new ExtremeFormula(isMaximum, members.Extremes(isMaximum).Select(Index).Distinct().ToImmutableArray())
        {
            Size = members.All.Length,
        };
    }

    /// <summary>
    /// The ids of the figures that it refers to, and where it names a voice of the claims. What names nothing but figures of one series
    /// shares the list of that series.
    /// </summary>
    public EquatableArray<string> References => _series.Count == 0 ? Operand.ReferencesOf(_operands)
        : _series.FirstOrDefault(members => _operands.All(members.Contains)
            && _series.All(other => ReferenceEquals(other, members))) is { } only ? only.References
        : Operand.ReferencesOf(_operands.Concat(_series.SelectMany(static members => members.All)));

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
