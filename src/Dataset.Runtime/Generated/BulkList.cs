using System.Collections;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>The keys or the periods of a bulk series, in their order; each is read when it is asked for.</summary>
/// <param name="blocks">The content that they stand in.</param>
/// <param name="at">The offset of the first offset.</param>
/// <param name="count">How many there are.</param>
/// <param name="read">Reads one of its text.</param>
internal sealed class BulkList<T>(BulkBlocks blocks, int at, int count, Func<string, T> read) : IReadOnlyList<T> where T : class
{
    private readonly T?[] _items = new T?[count];

    public int Count => _items.Length;

    // Two threads may read the same one: both get equal ones.
    public T this[int index] => _items[index] ??= read(Encoding.UTF8.GetString(blocks.Read(Offset(index), Offset(index + 1))));

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of the one that an order finds equal; negative when none is.</summary>
    /// <param name="order">How one of them stands to what is looked for.</param>
    internal int Find(Func<T, int> order)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (order(this[middle]))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return -1;
    }

    private int Offset(int index) => blocks.Number(at + (index * BulkFormat.NumberLength));
}
