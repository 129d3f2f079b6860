using System.Collections;
using System.Collections.Immutable;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>Figures by the reference that names them, as the linker would resolve them.</summary>
internal sealed class Records : IEnumerable
{
    private readonly Dictionary<string, Operand> _operands = new(StringComparer.Ordinal);

    /// <param name="name"><c>arrests[2025-01-26]</c> or <c>arrests[2025-01-26]#ice</c>.</param>
    public void Add(string name, string value, string unit) => Add(name, value, unit, null);

    public void Add(string name, string value, string unit, int? days, bool isCount = false)
    {
        var voice = name.Split('#');
        _operands.Add(name, new(voice[0], voice.Length > 1 ? voice[1] : null, Worded.Value(value), UnitExpression.Parse(unit, Plurals), isCount, days));
    }

    public static IReadOnlyDictionary<string, string> Plurals { get; } = new Dictionary<string, string> { ["person"] = "people" };

    public IEnumerator GetEnumerator() => _operands.Values.GetEnumerator();

    public Operand this[string name] => _operands[name];

    public CheckOutcome Outcome(string assertion) => AssertionCheck.Evaluate(assertion, Resolve, ResolveSeries, Siblings);

    public CheckResult Check(string assertion)
    {
        var outcome = Outcome(assertion);
        Assert.True(outcome.Result is not null, string.Join("; ", outcome.Problems.Select(problem => problem.Message)));
        return outcome.Result;
    }

    public string Problem(string assertion)
    {
        var outcome = Outcome(assertion);
        Assert.Null(outcome.Result);
        return Assert.Single(outcome.Problems).Message;
    }

    public ComputedValue Compute(string expression)
    {
        var outcome = Computation.Evaluate(expression, Resolve, ResolveSeries);
        Assert.True(outcome.Value is not null, string.Join("; ", outcome.Problems.Select(problem => problem.Message)));
        return outcome.Value;
    }

    public Operand? Resolve(Reference reference, out string? problem)
    {
        problem = null;
        var name = $"{reference.Series}[{reference.Period}]";
        if (reference.Voice is not null)
        {
            return _operands.GetValueOrDefault(name + "#" + reference.Voice);
        }

        if (_operands.TryGetValue(name, out var operand))
        {
            return operand;
        }

        var voices = _operands.Keys.Where(key => key.StartsWith(name + "#", StringComparison.Ordinal)).ToArray();
        problem = voices.Length > 0 ? $"{name} has {voices.Length} voices: choose one of {string.Join(", ", voices)}" : null;
        return null;
    }

    public ImmutableArray<Operand> ResolveSeries(SeriesReference reference, out string? problem)
    {
        problem = null;
        return _operands.Where(pair => pair.Key.StartsWith(reference.Series + "[", StringComparison.Ordinal)).Select(pair => pair.Value).ToImmutableArray();
    }

    private IEnumerable<Operand> Siblings(Operand operand) => _operands.Values;
}
