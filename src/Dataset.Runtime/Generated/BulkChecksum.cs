using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dataset.Runtime.Generated;

/// <summary>The checksum of a head or a block of a bulk series: CRC-32C (Castagnoli), as the tool writes it.</summary>
internal static class BulkChecksum
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var one in bytes)
        {
            sum = BitOperations.Crc32C(sum, one);
        }

        return ~sum;
    }
}
