using System.Buffers.Binary;

namespace Dataset.Runtime.Generated;

/// <summary>
/// The content of a bulk series, in blocks: one is read and its checksum compared when a byte of it is first asked for. See
/// <see cref="BulkFormat"/>.
/// </summary>
internal sealed class BulkBlocks
{
    private const int SumAt = BulkFormat.MarkLength;

    private const int TableAt = SumAt + BulkFormat.NumberLength;

    private const int LengthAt = TableAt + BulkFormat.HashLength;

    private const int SumsAt = LengthAt + BulkFormat.NumberLength;

    private readonly Stream _stream;
    private readonly string _name;
    private readonly int _length;
    private readonly byte[] _head;
    private readonly byte[]?[] _blocks;

    /// <param name="stream">All of the resource; it is kept, and read under a lock.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="sha256">The hash of the table that the records name, in lower-case hexadecimal.</param>
    /// <exception cref="InvalidDataException">The head is damaged, or made of another table.</exception>
    internal BulkBlocks(Stream stream, string name, string sha256)
    {
        (_stream, _name) = (stream, name);
        var head = new byte[SumsAt];
        if (stream.Length < SumsAt || !TryRead(head) || Number(head, 0) != unchecked((int)BulkFormat.Mark))
        {
            throw Damaged("it does not begin as one");
        }

        _length = Number(head, LengthAt);
        var count = (int)(((long)_length + BulkFormat.BlockLength - 1) / BulkFormat.BlockLength);
        if (_length < 0 || stream.Length != SumsAt + ((long)count * BulkFormat.NumberLength) + _length)
        {
            throw Damaged("it has not the length that it states");
        }

        _blocks = new byte[]?[count];
        _head = new byte[SumsAt + (count * BulkFormat.NumberLength)];
        head.CopyTo(_head, 0);
        if (!TryRead(_head.AsSpan(SumsAt)) || BulkChecksum.Of(_head.AsSpan(TableAt)) != (uint)Number(_head, SumAt))
        {
            throw Damaged("the checksum of its head is not that of the head");
        }

        if (!IsTable(sha256))
        {
            var table = Convert.ToHexString(_head, TableAt, BulkFormat.HashLength).ToLowerInvariant();
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
        return first == last ? Block(first).AsSpan(from, end - start) : Join(first, last, from, end - start);
    }

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private byte[] Join(int first, int last, int from, int length)
    {
        var bytes = new byte[length];
        for (var (block, at) = (first, 0); block <= last; block++, from = 0)
        {
            var part = Block(block).AsSpan(from);
            part = part[..Math.Min(part.Length, bytes.Length - at)];
            part.CopyTo(bytes.AsSpan(at));
            at += part.Length;
        }

        return bytes;
    }

    // Convert would compile its vector code for the first figure that is looked up, which takes longer than all of this.
    private bool IsTable(string sha256)
    {
        const string Digits = "0123456789abcdef";
        var isEqual = sha256.Length == 2 * BulkFormat.HashLength;
        for (var i = 0; isEqual && i < sha256.Length; i++)
        {
            isEqual = sha256[i] == Digits[(_head[TableAt + (i / 2)] >> (i % 2 == 0 ? 4 : 0)) & 0xF];
        }

        return isEqual;
    }

    private byte[] Block(int index)
    {
        if (Volatile.Read(ref _blocks[index]) is { } read)
        {
            return read;
        }

        var start = index * BulkFormat.BlockLength;

        // It stays as long as the series: the collector would copy it twice before it left it alone.
        var block = GC.AllocateUninitializedArray<byte>(Math.Min(BulkFormat.BlockLength, _length - start), pinned: true);
        lock (_stream)
        {
            _stream.Position = _head.Length + start;
            if (!TryRead(block))
            {
                throw Damaged("it ends too early");
            }
        }

        // Two threads may read the same block: both get equal bytes.
        if (BulkChecksum.Of(block) != (uint)Number(_head, SumsAt + (index * BulkFormat.NumberLength)))
        {
            throw Damaged($"the checksum of its block {index} is not that of the block");
        }

        Volatile.Write(ref _blocks[index], block);
        return block;
    }

    private bool TryRead(Span<byte> bytes) => _stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;

    private InvalidDataException Damaged(string why) => new($"The resource '{_name}' is not a bulk series: {why}. Build the project anew.");
}
