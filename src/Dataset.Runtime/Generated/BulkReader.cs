using System.Buffers.Binary;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>Reads the integers, texts and numbers of <see cref="BulkFormat"/> one after the other.</summary>
internal ref struct BulkReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    private int Offset { get; set; }

    internal int Int()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[Offset++];
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
        var text = Encoding.UTF8.GetString(_bytes.Slice(Offset, length));
        Offset += length;
        return text;
    }

    /// <summary>Runs of equal differences, as many as fill a column.</summary>
    internal void Runs(scoped Span<int> column)
    {
        var value = 0;
        for (var at = 0; at < column.Length;)
        {
            var run = column.Slice(at, Int());
            var difference = SignedInt();
            for (var i = 0; i < run.Length; i++)
            {
                run[i] = value += difference;
            }

            at += run.Length;
        }
    }

    /// <summary>The digits of as many numbers as a column has rows.</summary>
    /// <param name="column">Where the numbers go.</param>
    /// <param name="decimals">How many digits of each stand behind the point.</param>
    internal void Numbers(scoped Span<decimal> column, scoped ReadOnlySpan<int> decimals)
    {
        const int Low = sizeof(ulong);
        int length = _bytes[Offset++];
        Span<byte> digits = stackalloc byte[2 * Low];
        digits.Clear();
        for (var i = 0; i < column.Length; i++, Offset += length)
        {
            _bytes.Slice(Offset, length).CopyTo(digits);
            var (low, high) = (BinaryPrimitives.ReadUInt64LittleEndian(digits), BinaryPrimitives.ReadUInt64LittleEndian(digits[Low..]));
            var isNegative = (low & 1) == 1;
            (low, high) = ((low >> 1) | (high << 63), high >> 1);
            column[i] = new((int)(uint)low, (int)(uint)(low >> 32), (int)(uint)high, isNegative, (byte)decimals[i]);
        }
    }

    private int SignedInt()
    {
        var zigzag = (uint)Int();
        return (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
    }
}
