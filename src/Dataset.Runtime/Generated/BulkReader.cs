using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>
/// Reads the integers, texts and numbers of <see cref="BulkFormat"/> one after the other. What runs for each row is optimised from its
/// first call: a series is often read once, and that is over before the runtime would optimise it.
/// </summary>
internal ref struct BulkReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>A reader of the columns of a page that stand behind its numbers.</summary>
    internal static BulkReader BehindNumbers(ReadOnlySpan<byte> page, int count) => new(page[(1 + (page[0] * count))..]);

    internal int Int()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (int)value;
            }
        }
    }

    internal string Text()
    {
        var length = Int();
        var text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }

    /// <summary>Runs of equal differences, as many as a column has rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Column(int[] column, int count)
    {
        var value = 0;
        for (var at = 0; at < count;)
        {
            var end = at + Int();
            var zigzag = (uint)Int();
            var difference = (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
            for (; at < end; at++)
            {
                column[at] = value += difference;
            }
        }
    }

    /// <summary>The numbers that a page begins with.</summary>
    /// <param name="page">All of it.</param>
    /// <param name="numbers">Where they go.</param>
    /// <param name="decimals">How many digits of each stand behind the point.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Numbers(ReadOnlySpan<byte> page, decimal[] numbers, int[] decimals, int count)
    {
        const int Half = sizeof(ulong);
        var (length, at) = ((int)page[0], 1);
        var (lowLength, highLength) = (Math.Min(length, Half), Math.Max(0, length - Half));
        for (var i = 0; i < count; i++, at += length)
        {
            var low = Read(page, at, lowLength);
            var high = highLength == 0 ? 0 : Read(page, at + Half, highLength);
            numbers[i] = new(
                (int)(low >> 1), (int)(low >> 33) | (int)(high << 31), (int)(high >> 1), (low & 1) == 1, (byte)decimals[i]);
        }

        static ulong Read(ReadOnlySpan<byte> page, int at, int length) =>
            BinaryPrimitives.ReadUInt64LittleEndian(page[at..]) & (ulong.MaxValue >> (8 * (Half - length)));
    }
}
