using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// A series of a whole table: its figures have no names, and are looked up by key and period. They are read from a resource of the
/// assembly when they are asked for, so that a million of them cost bytes and no code: a look-up reads a few kilobytes of it, however
/// many figures there are. Enumerated by key and then by period.
/// </summary>
/// <remarks>
/// The first touch compares the checksum of the resource's head, and the table that it was made of; the rest has a checksum for every
/// 4,096 bytes, compared when they are first read. What is damaged, or of another table, is an <see cref="InvalidDataException"/>, then
/// and at each later touch. Safe for several threads.
/// </remarks>
/// <typeparam name="TUnit">The unit.</typeparam>
[DebuggerDisplay("{Series.Id,nq}: {Series.Title,nq}")]
public sealed class BulkSeries<TUnit> : IReadOnlyCollection<BulkFigure<TUnit>> where TUnit : struct, IUnit
{
    private readonly Assembly? _assembly;
    private readonly Func<Stream>? _open;
    private readonly string _resource;
    private readonly string _sha256;
    private readonly object _loading = new();
    private BulkBytes? _bytes;

    /// <summary>For generated code.</summary>
    /// <param name="series">What the figures are of: it has no figures of its own.</param>
    /// <param name="keyColumn">The column of the keys; null where a figure is looked up by its period alone.</param>
    /// <param name="assembly">The assembly that holds the figures.</param>
    /// <param name="resource">The name of the resource that holds them.</param>
    /// <param name="sha256">The hash of the table that they were made of.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BulkSeries(Series<TUnit> series, string? keyColumn, Assembly assembly, string resource, string sha256) =>
        (Series, KeyColumn, _assembly, _resource, _sha256) = (series, keyColumn, assembly, resource, sha256);

    /// <summary>For a dataset that is no assembly.</summary>
    /// <param name="series">What the figures are of: it has no figures of its own.</param>
    /// <param name="keyColumn">The column of the keys; null where a figure is looked up by its period alone.</param>
    /// <param name="open">Opens what a build would make a resource of.</param>
    /// <param name="name">The name of that.</param>
    /// <param name="sha256">The hash of the table that the figures were made of.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BulkSeries(Series<TUnit> series, string? keyColumn, Func<Stream> open, string name, string sha256) =>
        (Series, KeyColumn, _open, _resource, _sha256) = (series, keyColumn, open, name, sha256);

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

    internal BulkBytes Bytes => Volatile.Read(ref _bytes) ?? Load();

    /// <summary>The figures of a key in period order; none for a key that is not there.</summary>
    public IReadOnlyList<BulkFigure<TUnit>> Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Bytes.Keys.Find(key) is >= 0 and var index ? new BulkRange<TUnit>(this, index) : [];
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
        if (Bytes.Keys.Find(key) is not (>= 0 and var index) || Bytes.Periods.Find(period) is not (>= 0 and var number))
        {
            return false;
        }

        var row = Bytes.Find(index, number);
        if (row < 0)
        {
            return false;
        }

        figure = new(this, Bytes.PageOf(row), index, row);
        return true;
    }

    /// <summary>The figure of a period, where a series has no keys and there is one.</summary>
    public bool TryFind(Period period, out BulkFigure<TUnit> figure) => TryFind(string.Empty, period, out figure);

    /// <inheritdoc/>
    public IEnumerator<BulkFigure<TUnit>> GetEnumerator() => new BulkEnumerator<TUnit>(this);

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The title.</summary>
    public override string ToString() => Series.Title;

    private string WhyNot(string key, Period period)
    {
        const int MostListed = 12;
        var index = Bytes.Keys.Find(key);
        if (index < 0 && KeyColumn is null)
        {
            return $"{Series.Name} is looked up by its period alone: leave the key out.";
        }

        if (index < 0)
        {
            var near = Keys.Where(one => string.Equals(one, key, StringComparison.OrdinalIgnoreCase))
                .Select(one => $" Did you mean '{one}'?");
            return $"{Series.Name} has no {KeyColumn ?? "key"} '{key}'.{string.Concat(near)} It has {Keys.Count}: "
                + $"{string.Join(", ", Keys.Take(MostListed))}{(Keys.Count > MostListed ? ", …" : string.Empty)}.";
        }

        var (first, next) = Bytes.RowsOf(index);
        var (begin, end) = (Periods[Bytes.PageOf(first).Period(first)], Periods[Bytes.PageOf(next - 1).Period(next - 1)]);
        var of = key.Length == 0 ? string.Empty : $" of '{key}'";
        return $"{Series.Name} has no figure{of} for {period}. It has {next - first}, from {begin.Id} to {end.Id}.";
    }

    private BulkBytes Load()
    {
        lock (_loading)
        {
            if (_bytes is { } loaded)
            {
                return loaded;
            }

            // Kept open: a block of it is read when a figure of it is asked for.
            var stream = _open is null ? _assembly!.GetManifestResourceStream(_resource) : _open();
            if (stream is null)
            {
                var holder = _assembly is null ? "The dataset" : $"The assembly {_assembly.GetName().Name}";
                throw new InvalidDataException(
                    $"{holder} has no resource '{_resource}', which holds the figures of {Series.Name}. It is made by the build of the "
                    + "dataset, from the table.");
            }

            var bytes = new BulkBytes(stream, _resource, _sha256);
            Volatile.Write(ref _bytes, bytes);
            return bytes;
        }
    }
}
