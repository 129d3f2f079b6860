using System.Collections;
using System.Runtime.CompilerServices;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>The figures of a bulk series by key and then by period; one page is decoded over and over, and none is allocated.</summary>
internal sealed class BulkEnumerator<TUnit>(BulkSeries<TUnit> series) : IEnumerator<BulkFigure<TUnit>> where TUnit : struct, IUnit
{
    private readonly BulkBytes _bytes = series.Bytes;
    private readonly BulkPage _page = new();
    private int _key = -1;
    private int _row = -1;
    private int _nextKey;

    /// <inheritdoc/>
    public BulkFigure<TUnit> Current
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        get => new(series, _page, _key, _row);
    }

    /// <inheritdoc/>
    object IEnumerator.Current => Current;

    // An enumerator is used once, from begin to end: optimised from its first call, it does not run most of the way before it is.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        if (++_row >= _bytes.Count)
        {
            _row = _bytes.Count;
            return false;
        }

        if (_row == _nextKey)
        {
            _nextKey = _bytes.RowsOf(++_key).Next;
        }

        if (_row % BulkFormat.PageRows == 0)
        {
            _bytes.Decode(_row, _page);
        }

        return true;
    }

    public void Reset() => (_key, _row, _nextKey) = (-1, -1, 0);

    public void Dispose()
    {
    }
}
