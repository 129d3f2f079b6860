using System.Collections;

namespace Dataset.Runtime;

/// <summary>The figures of one key in period order; each is read when it is asked for.</summary>
internal sealed class BulkRange<TUnit> : IReadOnlyList<BulkFigure<TUnit>> where TUnit : struct, IUnit
{
    private readonly BulkSeries<TUnit> _series;
    private readonly int _key;
    private readonly int _first;

    internal BulkRange(BulkSeries<TUnit> series, int key)
    {
        var (first, next) = series.Bytes.RowsOf(key);
        (_series, _key, _first, Count) = (series, key, first, next - first);
    }

    public int Count { get; }

    public BulkFigure<TUnit> this[int index] => index >= 0 && index < Count
        ? new(_series, _series.Bytes.PageOf(_first + index), _key, _first + index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<BulkFigure<TUnit>> GetEnumerator() =>
        Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
