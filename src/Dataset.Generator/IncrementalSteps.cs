using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator;

/// <summary>Named steps over what comes before them.</summary>
internal static class IncrementalSteps
{
    public static IncrementalValueProvider<TOut> Step<T, TOut>(
        this IncrementalValueProvider<T> value, string name, Func<T, CancellationToken, TOut> run) =>
        value.Select(run).WithTrackingName(name);

    public static IncrementalValuesProvider<TOut> Step<T, TOut>(
        this IncrementalValuesProvider<T> values, string name, Func<T, CancellationToken, TOut> run) =>
        values.Select(run).WithTrackingName(name);

    public static IncrementalValueProvider<TOut> Step<TLeft, TRight, TOut>(
        this IncrementalValueProvider<(TLeft Left, TRight Right)> value, string name, Func<TLeft, TRight, CancellationToken, TOut> run) =>
        value.Select((pair, cancellation) => run(pair.Left, pair.Right, cancellation)).WithTrackingName(name);

    public static IncrementalValuesProvider<TOut> Step<TLeft, TRight, TOut>(
        this IncrementalValuesProvider<(TLeft Left, TRight Right)> values, string name, Func<TLeft, TRight, CancellationToken, TOut> run) =>
        values.Select((pair, cancellation) => run(pair.Left, pair.Right, cancellation)).WithTrackingName(name);

    public static IncrementalValueProvider<EquatableArray<Issue>> Issues<T>(this IncrementalValueProvider<Result<T>> result)
        where T : class, IEquatable<T> =>
        result.Select(static (one, _) => one.Issues);

    public static IncrementalValueProvider<EquatableArray<Issue>> Issues<T>(this IncrementalValuesProvider<Result<T>> results)
        where T : class, IEquatable<T> =>
        results.Select(static (one, _) => one.Issues)
            .Collect()
            .Select(static (all, _) => all.SelectMany(static issues => issues).ToEquatable());

    /// <summary>Without those that only follow from others.</summary>
    public static IncrementalValueProvider<EquatableArray<Issue>> WithoutCascading(
        this IncrementalValueProvider<EquatableArray<Issue>> issues,
        IncrementalValuesProvider<RecordFile> records,
        IncrementalValueProvider<SymbolTable> symbols)
    {
        var areAllWhole = records.Select(static (file, _) => file.IsWhole).Collect().Select(static (all, _) => !all.Contains(false));
        return issues.Combine(symbols.Combine(areAllWhole))
            .Step(Steps.Issues, static (all, known, _) => DatasetCompiler.SuppressCascading(all, known.Left, known.Right));
    }

    public static IncrementalValueProvider<EquatableArray<Issue>> Concat(
        this IncrementalValueProvider<EquatableArray<Issue>> first, IncrementalValueProvider<EquatableArray<Issue>> second) =>
        first.Combine(second).Select(static (both, _) => both.Left.Concat(both.Right).ToEquatable());
}
