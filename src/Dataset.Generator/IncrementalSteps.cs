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
        this IncrementalValueProvider<T> value, string name, Func<T, CancellationToken, TOut> run)
        where T : class?
        where TOut : class? =>
        value.Select(run).WithTrackingName(name);

    public static IncrementalValuesProvider<TOut> Step<T, TOut>(
        this IncrementalValuesProvider<T> values, string name, Func<T, CancellationToken, TOut> run)
        where T : class?
        where TOut : class? =>
        values.Select(run).WithTrackingName(name);

    public static IncrementalValueProvider<TOut> Step<TLeft, TRight, TOut>(
        this IncrementalValueProvider<Pair<TLeft, TRight>> value, string name, Func<TLeft, TRight, CancellationToken, TOut> run)
        where TLeft : class?
        where TRight : class?
        where TOut : class? =>
        value.Select((pair, cancellation) => run(pair.Left, pair.Right, cancellation)).WithTrackingName(name);

    public static IncrementalValuesProvider<TOut> Step<TLeft, TRight, TOut>(
        this IncrementalValuesProvider<Pair<TLeft, TRight>> values, string name, Func<TLeft, TRight, CancellationToken, TOut> run)
        where TLeft : class?
        where TRight : class?
        where TOut : class? =>
        values.Select((pair, cancellation) => run(pair.Left, pair.Right, cancellation)).WithTrackingName(name);

    /// <summary>A value with another.</summary>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> value, IncrementalValueProvider<TRight> other)
        where TLeft : class?
        where TRight : class? =>
        value.Combine(other).Select(static (both, _) => new Pair<TLeft, TRight>(both.Left, both.Right));

    /// <summary>Each value with another that is the same for all.</summary>
    public static IncrementalValuesProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValuesProvider<TLeft> values, IncrementalValueProvider<TRight> other)
        where TLeft : class?
        where TRight : class? =>
        values.Combine(other).Select(static (both, _) => new Pair<TLeft, TRight>(both.Left, both.Right));

    /// <summary>All values as one.</summary>
    public static IncrementalValueProvider<Batch<T>> All<T>(this IncrementalValuesProvider<T> values) where T : class? =>
        values.Collect().Select(static (all, _) => new Batch<T>(all));

    public static IncrementalValueProvider<Batch<Issue>> Issues<T>(this IncrementalValueProvider<Result<T>> result)
        where T : class, IEquatable<T> =>
        result.Select(static (one, _) => new Batch<Issue>(one.Issues.Items));

    public static IncrementalValueProvider<Batch<Issue>> Issues<T>(this IncrementalValuesProvider<Result<T>> results)
        where T : class, IEquatable<T> =>
        results.SelectMany(static (one, _) => one.Issues.Items).All();

    /// <summary>Without those that only follow from others.</summary>
    public static IncrementalValueProvider<Batch<Issue>> WithoutCascading(
        this IncrementalValueProvider<Batch<Issue>> issues,
        IncrementalValuesProvider<RecordFile> records,
        IncrementalValueProvider<SymbolTable> symbols)
    {
        var damaged = records.Where(static file => !file.IsWhole).Select(static (file, _) => file.File).All();
        return issues.With(symbols.With(damaged))
            .Step(Steps.Issues, static (all, known, _) =>
                DatasetCompiler.SuppressCascading(all, known.Left, areAllWhole: known.Right.Count == 0).ToBatch());
    }

    public static IncrementalValueProvider<Batch<Issue>> Concat(
        this IncrementalValueProvider<Batch<Issue>> first, IncrementalValueProvider<Batch<Issue>> second) =>
        first.With(second).Select(static (both, _) => both.Left.Concat(both.Right).ToBatch());
}
