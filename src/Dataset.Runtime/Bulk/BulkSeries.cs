using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// A series of a whole table: its figures have no names, and are looked up by key and period. They are read from a resource of the
/// assembly when they are asked for, so that a million of them cost bytes and no code. Enumerated by key and then by period.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[DebuggerDisplay("{Series.Id,nq}: {Series.Title,nq}")]
public sealed class BulkSeries<TUnit> : IReadOnlyCollection<BulkFigure<TUnit>> where TUnit : struct, IUnit
{
    private readonly Assembly _assembly;
    private readonly string _resource;
    private readonly Lazy<BulkBytes> _bytes;

    /// <summary>For generated code.</summary>
    /// <param name="series">What the figures are of: it has no figures of its own.</param>
    /// <param name="keyColumn">The column of the keys; null where a figure is looked up by its period alone.</param>
    /// <param name="assembly">The assembly that holds the figures.</param>
    /// <param name="resource">The name of the resource that holds them.</param>
    /// <param name="sha256">The hash of the table that they were made of.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BulkSeries(Series<TUnit> series, string? keyColumn, Assembly assembly, string resource, string sha256)
    {
        (Series, KeyColumn, _assembly, _resource) = (series, keyColumn, assembly, resource);
        _bytes = new(() => Load(sha256));
    }

    /// <summary>Title, unit, area and the rest of what its figures have in common.</summary>
    public Series<TUnit> Series { get; }

    /// <summary>The table.</summary>
    public Source Source => Series.SourceAt(0);

    /// <summary>The name of the column of the keys: <c>Country Code</c>; null where a figure is looked up by its period alone.</summary>
    public string? KeyColumn { get; }

    /// <summary>The keys, in ordinal order; one empty key where a figure is looked up by its period alone.</summary>
    public IReadOnlyList<string> Keys => Bytes.Keys;

    /// <summary>The periods that any key has, in their order.</summary>
    public IReadOnlyList<Period> Periods => Bytes.Periods;

    /// <summary>How many figures there are.</summary>
    public int Count => Bytes.Count;

    internal BulkBytes Bytes => _bytes.Value;

    /// <summary>The figures of a key in period order; none for a key that is not there.</summary>
    public IReadOnlyList<BulkFigure<TUnit>> Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Bytes.IndexOf(key) is >= 0 and var index ? [.. FiguresOf(index)] : [];
    }

    /// <summary>The figure of a key and a period.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key, or it has no figure for exactly that period.</exception>
    public BulkFigure<TUnit> At(string key, Period period) =>
        TryFind(key, period, out var figure) ? figure : throw new KeyNotFoundException(WhyNot(key, period));

    /// <summary>The figure of a period, where a series has no keys.</summary>
    /// <exception cref="KeyNotFoundException">There is no figure for exactly that period.</exception>
    public BulkFigure<TUnit> At(Period period) => At(string.Empty, period);

    /// <summary>The figure of a key and a period, where there is one.</summary>
    public bool TryFind(string key, Period period, out BulkFigure<TUnit> figure)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(period);
        figure = default;
        if (Bytes.IndexOf(key) is not (>= 0 and var index) || Bytes.IndexOf(period) is not (>= 0 and var number))
        {
            return false;
        }

        var row = Array.FindIndex(Bytes.RowsOf(index), row => row.Period == number);
        if (row < 0)
        {
            return false;
        }

        figure = new(this, index, row);
        return true;
    }

    /// <summary>The figure of a period, where a series has no keys and there is one.</summary>
    public bool TryFind(Period period, out BulkFigure<TUnit> figure) => TryFind(string.Empty, period, out figure);

    /// <inheritdoc/>
    public IEnumerator<BulkFigure<TUnit>> GetEnumerator() => Enumerable.Range(0, Keys.Count).SelectMany(FiguresOf).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The title.</summary>
    public override string ToString() => Series.Title;

    private IEnumerable<BulkFigure<TUnit>> FiguresOf(int key) =>
        Enumerable.Range(0, Bytes.RowsOf(key).Length).Select(row => new BulkFigure<TUnit>(this, key, row));

    private string WhyNot(string key, Period period)
    {
        const int MostListed = 12;
        var index = Bytes.IndexOf(key);
        if (index < 0 && KeyColumn is null)
        {
            return $"{Series.Name} is looked up by its period alone: leave the key out.";
        }

        if (index < 0)
        {
            var near = Keys.Where(one => string.Equals(one, key, StringComparison.OrdinalIgnoreCase)).Select(one => $" Did you mean '{one}'?");
            return $"{Series.Name} has no {KeyColumn ?? "key"} '{key}'.{string.Concat(near)} It has {Keys.Count}: "
                + $"{string.Join(", ", Keys.Take(MostListed))}{(Keys.Count > MostListed ? ", …" : string.Empty)}.";
        }

        var periods = Bytes.RowsOf(index).Select(row => Periods[row.Period].Id).ToList();
        var of = key.Length == 0 ? string.Empty : $" of '{key}'";
        return $"{Series.Name} has no figure{of} for {period}. It has {periods.Count}, from {periods[0]} to {periods[^1]}.";
    }

    private BulkBytes Load(string sha256)
    {
        using var stream = _assembly.GetManifestResourceStream(_resource) ?? throw new InvalidDataException(
            $"The assembly {_assembly.GetName().Name} has no resource '{_resource}', which holds the figures of {Series.Name}. It is made "
            + "by the build of the dataset, from the table.");
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length));
        stream.ReadExactly(bytes);
        return new(bytes, _resource, sha256);
    }
}
