using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>The bytes of a bulk series, checked once; the rows of a key are decoded when they are asked for. See <see cref="BulkFormat"/>.</summary>
internal sealed class BulkBytes
{
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly int[] _starts;
    private readonly BulkRow[]?[] _decoded;

    /// <param name="bytes">All of the resource.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="sha256">The hash of the table that the records name, in lower-case hexadecimal.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged, or made of another table.</exception>
    internal BulkBytes(ReadOnlyMemory<byte> bytes, string name, string sha256)
    {
        const int Head = BulkFormat.MarkLength + BulkFormat.HashLength;
        if (bytes.Length < Head + BulkFormat.HashLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span) != BulkFormat.Mark)
        {
            throw Damaged(name, "it does not begin as one");
        }

        var content = bytes[Head..];
        if (!SHA256.HashData(content.Span).AsSpan().SequenceEqual(bytes.Span[BulkFormat.MarkLength..Head]))
        {
            throw Damaged(name, "its hash is not that of its content");
        }

        if (Convert.ToHexString(content.Span[..BulkFormat.HashLength]).ToLowerInvariant() is var table && table != sha256)
        {
            throw new InvalidDataException(
                $"The resource '{name}' was made of a table with the SHA-256 {table}, and the records name the one with {sha256}. Build "
                + "the project anew.");
        }

        var reader = new BulkReader(content.Span[BulkFormat.HashLength..]);
        Column = reader.Text();
        Position = reader.Int();
        Keys = reader.Texts();
        Periods = [.. reader.Texts().Select(Period.Parse)];
        _starts = new int[Keys.Length + 1];
        for (var i = 0; i < Keys.Length; i++)
        {
            _starts[i + 1] = _starts[i] + reader.Int();
        }

        Count = reader.Int();
        _rows = content[(BulkFormat.HashLength + reader.Offset)..];
        _decoded = new BulkRow[]?[Keys.Length];
    }

    /// <summary>The name of the column of the numbers.</summary>
    internal string Column { get; }

    /// <summary>Its number, from 1.</summary>
    internal int Position { get; }

    /// <summary>In ordinal order.</summary>
    internal string[] Keys { get; }

    /// <summary>In their order.</summary>
    internal Period[] Periods { get; }

    /// <summary>How many rows there are.</summary>
    internal int Count { get; }

    /// <summary>The number of a key; negative when it is none.</summary>
    internal int IndexOf(string key) => Array.BinarySearch(Keys, key, StringComparer.Ordinal);

    /// <summary>The number of a period; negative when no row has it.</summary>
    internal int IndexOf(Period period) => Array.BinarySearch(Periods, period);

    /// <summary>The rows of a key in the order of their periods.</summary>
    // Two threads may decode the same rows: both get equal ones.
    internal BulkRow[] RowsOf(int key) => _decoded[key] ??= Decode(_rows.Span[_starts[key].._starts[key + 1]]);

    private static BulkRow[] Decode(ReadOnlySpan<byte> bytes)
    {
        var rows = new List<BulkRow>();
        var reader = new BulkReader(bytes);
        var (period, row) = (0, 0);
        while (!reader.IsAtEnd)
        {
            period += reader.Int();
            row += reader.SignedInt();
            rows.Add(new(period, row, row + reader.SignedInt(), reader.Decimal()));
        }

        return [.. rows];
    }

    private static InvalidDataException Damaged(string name, string why) =>
        new($"The resource '{name}' is not a bulk series: {why}. Build the project anew.");
}
