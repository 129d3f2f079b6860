using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Dataset.Runtime.Generated;

/// <summary>
/// The content of a bulk series, in blocks: one is read and its hash compared when a byte of it is first asked for. See
/// <see cref="BulkFormat"/>.
/// </summary>
internal sealed class BulkBlocks
{
    private const int HeadLength = BulkFormat.MarkLength + (2 * BulkFormat.HashLength) + BulkFormat.NumberLength;

    private readonly Stream _stream;
    private readonly string _name;
    private readonly int _length;
    private readonly byte[] _hashes;
    private readonly byte[]?[] _blocks;

    /// <param name="stream">All of the resource; it is kept, and read under a lock.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="sha256">The hash of the table that the records name, in lower-case hexadecimal.</param>
    /// <exception cref="InvalidDataException">The head is damaged, or made of another table.</exception>
    internal BulkBlocks(Stream stream, string name, string sha256)
    {
        (_stream, _name) = (stream, name);
        Span<byte> head = stackalloc byte[HeadLength];
        if (stream.Length < HeadLength || !TryRead(head) || BinaryPrimitives.ReadUInt32LittleEndian(head) != BulkFormat.Mark)
        {
            throw Damaged("it does not begin as one");
        }

        _length = BinaryPrimitives.ReadInt32LittleEndian(head[^BulkFormat.NumberLength..]);
        var count = (int)(((long)_length + BulkFormat.BlockLength - 1) / BulkFormat.BlockLength);
        if (_length < 0 || stream.Length != HeadLength + ((long)count * BulkFormat.HashLength) + _length)
        {
            throw Damaged("it has not the length that it states");
        }

        _blocks = new byte[]?[count];
        _hashes = new byte[count * BulkFormat.HashLength];
        if (!TryRead(_hashes) || !HashOf(head[(BulkFormat.MarkLength + BulkFormat.HashLength)..], _hashes).AsSpan()
            .SequenceEqual(head.Slice(BulkFormat.MarkLength, BulkFormat.HashLength)))
        {
            throw Damaged("the hash of its head is not that of the head");
        }

        var table = Convert.ToHexString(head.Slice(BulkFormat.MarkLength + BulkFormat.HashLength, BulkFormat.HashLength))
            .ToLowerInvariant();
        if (table != sha256)
        {
            throw new InvalidDataException(
                $"The resource '{name}' was made of a table with the SHA-256 {table}, and the records name the one with {sha256}. Build "
                + "the project anew.");
        }
    }

    /// <summary>A number of four bytes.</summary>
    /// <exception cref="InvalidDataException">The block that it stands in is damaged.</exception>
    internal int Number(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Read(offset, offset + BulkFormat.NumberLength));

    /// <summary>Some bytes of the content.</summary>
    /// <exception cref="InvalidDataException">A block that they stand in is damaged.</exception>
    internal ReadOnlySpan<byte> Read(int start, int end)
    {
        if (start < 0 || end < start || end > _length)
        {
            throw Damaged("it points behind its end");
        }

        if (start == end)
        {
            return [];
        }

        var (first, last) = (start / BulkFormat.BlockLength, (end - 1) / BulkFormat.BlockLength);
        var from = start - (first * BulkFormat.BlockLength);
        if (first == last)
        {
            return Block(first).AsSpan(from, end - start);
        }

        var bytes = new byte[end - start];
        for (var (block, at) = (first, 0); block <= last; block++, from = 0)
        {
            var part = Block(block).AsSpan(from);
            part = part[..Math.Min(part.Length, bytes.Length - at)];
            part.CopyTo(bytes.AsSpan(at));
            at += part.Length;
        }

        return bytes;
    }

    private static byte[] HashOf(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(one);
        hash.AppendData(other);
        return hash.GetHashAndReset();
    }

    private byte[] Block(int index)
    {
        if (Volatile.Read(ref _blocks[index]) is { } read)
        {
            return read;
        }

        var start = index * BulkFormat.BlockLength;
        var block = GC.AllocateUninitializedArray<byte>(Math.Min(BulkFormat.BlockLength, _length - start));
        lock (_stream)
        {
            _stream.Position = HeadLength + _hashes.Length + start;
            if (!TryRead(block))
            {
                throw Damaged("it ends too early");
            }
        }

        // Two threads may read the same block: both get equal bytes.
        if (!SHA256.HashData(block).AsSpan().SequenceEqual(_hashes.AsSpan(index * BulkFormat.HashLength, BulkFormat.HashLength)))
        {
            throw Damaged($"the hash of its block {index} is not that of the block");
        }

        Volatile.Write(ref _blocks[index], block);
        return block;
    }

    private bool TryRead(Span<byte> bytes) => _stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;

    private InvalidDataException Damaged(string why) => new($"The resource '{_name}' is not a bulk series: {why}. Build the project anew.");
}
