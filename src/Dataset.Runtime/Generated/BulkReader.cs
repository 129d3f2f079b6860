using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>Reads the integers, texts and numbers of <see cref="BulkFormat"/> one after the other.</summary>
internal ref struct BulkReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    private int Offset { get; set; }

    internal int Int() => (int)(uint)Large();

    internal int SignedInt()
    {
        var zigzag = (uint)Large();
        return (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
    }

    /// <summary>The decimals and the digits with their sign.</summary>
    internal decimal Decimal()
    {
        var scale = _bytes[Offset++];
        var zigzag = Large();
        var digits = zigzag >> 1;
        return new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), (zigzag & 1) == 1, scale);
    }

    internal string Text()
    {
        var length = Int();
        var text = Encoding.UTF8.GetString(_bytes.Slice(Offset, length));
        Offset += length;
        return text;
    }

    private UInt128 Large()
    {
        UInt128 value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[Offset++];
            value |= (UInt128)(uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
