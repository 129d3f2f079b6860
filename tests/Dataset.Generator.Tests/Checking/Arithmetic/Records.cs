using System.Collections;
using System.Collections.Immutable;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Binding;
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
        _operands.Add(name, new(voice[0], voice.Length > 1 ? voice[1]
            : null, Worded.Value(value), UnitExpression.Parse(unit, Plurals), isCount, days));
    }

    public static IReadOnlyDictionary<string, string> Plurals { get; } = new Dictionary<string, string> { ["person"] = "people" };

    public IEnumerator GetEnumerator() => _operands.Values.GetEnumerator();

    public Operand this[string name] => _operands[name];

    public CheckOutcome Outcome(string assertion) => ExpressionParser.ParseAssertion(assertion) switch
    {
        CheckExpression.Assertion parsed => AssertionCheck.Evaluate(parsed, Resolve, ResolveSeries, Siblings),
        CheckExpression.Unreadable unreadable => new(null, [unreadable.Problem]),
        var other => throw new InvalidOperationException(other.ToString()),
    };

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
        var outcome = Computation.Evaluate(Assert.IsType<CheckExpression.Computation>(ExpressionParser.ParseComputation(expression)),
            Resolve, ResolveSeries);
        Assert.True(outcome.Value is not null, string.Join("; ", outcome.Problems.Select(problem => problem.Message)));
        return outcome.Value;
    }

    public Resolution<Operand> Resolve(Reference reference)
    {
        var name = $"{reference.Series}[{reference.Period.Text}]";
        if (_operands.TryGetValue(reference.Voice is null ? name : name + "#" + reference.Voice, out var operand))
        {
            return new Resolution<Operand>.Found(operand);
        }

        var voices = _operands.Keys.Where(key => key.StartsWith(name + "#", StringComparison.Ordinal)).ToArray();
        return new Resolution<Operand>.Problem(reference.Voice is null && voices.Length > 0
            ? $"{name} has {voices.Length} voices: choose one of {string.Join(", ", voices)}"
            : $"'{name}' is not a figure");
    }

    public Resolution<SeriesOperands> ResolveSeries(SeriesReference reference) => new Resolution<SeriesOperands>.Found(new(
        [.. _operands.Where(pair => pair.Key.StartsWith(reference.Series + "[", StringComparison.Ordinal)).Select(pair => pair.Value)]));

    private IEnumerable<Operand> Siblings(Operand operand) => _operands.Values;
}
