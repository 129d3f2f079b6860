using System.Collections;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>The keys of a bulk series, or the ids of its periods; each is read when it is asked for.</summary>
/// <param name="blocks">The content that they stand in.</param>
/// <param name="at">The offset of the first offset.</param>
/// <param name="count">How many there are.</param>
internal sealed class BulkTexts(BulkBlocks blocks, int at, int count) : IReadOnlyList<string>
{
    private readonly string?[] _texts = new string?[count];

    public int Count => _texts.Length;

    // Two threads may read the same one: both get equal ones.
    public string this[int index] => _texts[index] ??= Encoding.UTF8.GetString(blocks.Read(
        blocks.Number(at + (index * BulkFormat.NumberLength)), blocks.Number(at + ((index + 1) * BulkFormat.NumberLength))));

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of a text; negative when it is none of them.</summary>
    /// <param name="text">What is looked for.</param>
    /// <param name="ordinalAt">The offset of the numbers of the texts in their ordinal order; 0 where they are in that order.</param>
    internal int Find(string text, int ordinalAt = 0)
    {
        var (low, high) = (0, _texts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var number = ordinalAt == 0 ? middle : blocks.Number(ordinalAt + (middle * BulkFormat.NumberLength));
            var order = string.CompareOrdinal(this[number], text);
            if (order == 0)
            {
                return number;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
