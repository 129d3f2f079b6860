using System.Buffers.Binary;
using System.Text;
using Dataset.Generator.Tables;
using Dataset.Runtime;
using Dataset.Runtime.Generated;
using BulkFormat = Dataset.Runtime.Generated.BulkFormat;

namespace Dataset.Tool.Bulk;

/// <summary>The bytes of a bulk series, as <see cref="BulkFormat"/> describes them.</summary>
internal static class BulkWriter
{
    /// <param name="periods">The period that each spelling of the table means.</param>
    public static byte[] Write(BulkTable table, IReadOnlyDictionary<string, Period> periods)
    {
        var ordered = periods.Values.Distinct().Order().ToList();
        var orders = ordered.Select((period, index) => (period, index)).ToDictionary(pair => pair.period, pair => pair.index);
        var numberOf = periods.ToDictionary(pair => pair.Key, pair => orders[pair.Value], StringComparer.Ordinal);
        var rows = table.Numbers.Select(number => (Period: numberOf[number.Period.Raw], Number: number))
            .OrderBy(row => row.Number.Key, StringComparer.Ordinal).ThenBy(row => row.Period).ToList();
        List<int> starts = [.. Enumerable.Range(0, rows.Count).Where(row => row == 0 || rows[row].Number.Key != rows[row - 1].Number.Key)];
        return WithHead(table.Table.Source.Sha256, WriteContent(table, rows, starts, ordered));
    }

    private static byte[] WriteContent(
        BulkTable table, List<(int Period, BulkNumber Number)> rows, List<int> starts, List<Period> periods)
    {
        var columns = table.Columns.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index);
        using var content = new MemoryStream();
        content.SetLength(BulkFormat.ContentNumbers * BulkFormat.NumberLength);
        content.Position = content.Length;
        foreach (var column in table.Columns)
        {
            WriteText(content, table.Table.Columns[column]);
        }

        foreach (var column in table.Columns)
        {
            WriteInt(content, column + 1);
        }

        var keysAt = WriteList(content, starts.Select(start => rows[start].Number.Key));
        var periodsAt = WriteList(content, periods.Select(static period => period.Id));
        List<int> ordinal = [.. Enumerable.Range(0, periods.Count).OrderBy(number => periods[number].Id, StringComparer.Ordinal)];
        var ordinalAt = ordinal.SequenceEqual(Enumerable.Range(0, periods.Count)) ? 0 : WriteNumbers(content, ordinal);
        var startsAt = WriteNumbers(content, [.. starts, rows.Count]);
        var pages = rows.Chunk(BulkFormat.PageRows).Select(page => (First: page[0].Period, Bytes: WritePage(page, columns))).ToList();
        var at = (int)content.Length + (2 * (pages.Count + 1) * BulkFormat.NumberLength);
        var entries = new List<int>();
        foreach (var (first, bytes) in pages)
        {
            entries.AddRange([at, first]);
            at = checked(at + bytes.Length);
        }

        var pagesAt = WriteNumbers(content, [.. entries, at, 0]);
        pages.ForEach(page => content.Write(page.Bytes));
        content.Position = 0;
        WriteNumbers(content, [rows.Count, starts.Count, periods.Count, columns.Count, keysAt, periodsAt, ordinalAt, startsAt, pagesAt]);
        return content.ToArray();
    }

    private static byte[] WithHead(string table, byte[] content)
    {
        using var head = new MemoryStream();
        head.Write(Convert.FromHexString(table));
        WriteNumbers(head, [content.Length]);
        for (var at = 0; at < content.Length; at += BulkFormat.BlockLength)
        {
            WriteChecksum(head, content.AsSpan(at, Math.Min(BulkFormat.BlockLength, content.Length - at)));
        }

        using var all = new MemoryStream();
        WriteNumbers(all, [unchecked((int)BulkFormat.Mark)]);
        WriteChecksum(all, head.ToArray());
        head.WriteTo(all);
        all.Write(content);
        return all.ToArray();
    }

    private static void WriteChecksum(MemoryStream stream, ReadOnlySpan<byte> bytes) =>
        WriteNumbers(stream, [unchecked((int)BulkChecksum.Of(bytes))]);

    private static byte[] WritePage((int Period, BulkNumber Number)[] rows, Dictionary<int, int> columns)
    {
        using var stream = new MemoryStream();
        WriteDigits(stream, [.. rows.Select(static row => DigitsOf(row.Number.Number))]);
        WriteRuns(stream, rows.Select(static row => (int)row.Number.Number.Scale));
        WriteRuns(stream, rows.Select(static row => row.Period));
        WriteRuns(stream, rows.Select(static row => row.Number.Row));
        WriteRuns(stream, rows.Select(static row => row.Number.Line - row.Number.Row));
        if (columns.Count > 1)
        {
            WriteRuns(stream, rows.Select(row => columns[row.Number.Column]));
        }

        return stream.ToArray();
    }

    /// <summary>Runs of equal differences: the length of each and its difference.</summary>
    private static void WriteRuns(MemoryStream stream, IEnumerable<int> column)
    {
        var (before, difference, length) = (0, 0, 0);
        foreach (var value in column)
        {
            if (length > 0 && value - before != difference)
            {
                WriteRun();
                length = 0;
            }

            (before, difference, length) = (value, value - before, length + 1);
        }

        WriteRun();

        void WriteRun()
        {
            WriteInt(stream, length);
            WriteInt(stream, (difference << 1) ^ (difference >> 31));
        }
    }

    /// <summary>The digits as one integer, with the sign in the lowest bit.</summary>
    private static UInt128 DigitsOf(decimal number)
    {
        var bits = decimal.GetBits(number);
        var digits = ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
        return (digits << 1) | (number < 0 ? 1u : 0u);
    }

    private static void WriteDigits(MemoryStream stream, UInt128[] all)
    {
        const int Bits = 8;
        var length = Math.Max(1, (int)((128 - UInt128.LeadingZeroCount(all.Max()) + Bits - 1) / Bits));
        Span<byte> bytes = stackalloc byte[16];
        stream.WriteByte((byte)length);
        foreach (var digits in all)
        {
            BinaryPrimitives.WriteUInt128LittleEndian(bytes, digits);
            stream.Write(bytes[..length]);
        }
    }

    /// <summary>Offsets, then texts; returns where the offsets begin.</summary>
    private static int WriteList(MemoryStream stream, IEnumerable<string> texts)
    {
        var all = texts.Select(Encoding.UTF8.GetBytes).ToList();
        var at = (int)stream.Length + ((all.Count + 1) * BulkFormat.NumberLength);
        var offsets = new List<int> { at };
        all.ForEach(text => offsets.Add(at = checked(at + text.Length)));
        var start = WriteNumbers(stream, offsets);
        all.ForEach(text => stream.Write(text));
        return start;
    }

    /// <summary>Numbers that are looked up by their places; returns where they begin.</summary>
    private static int WriteNumbers(MemoryStream stream, IEnumerable<int> numbers)
    {
        var start = (int)stream.Position;
        Span<byte> bytes = stackalloc byte[BulkFormat.NumberLength];
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
            stream.Write(bytes);
        }

        return start;
    }

    private static void WriteText(MemoryStream stream, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        WriteInt(stream, bytes.Length);
        stream.Write(bytes);
    }

    private static void WriteInt(MemoryStream stream, int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            stream.WriteByte((byte)(rest | 0x80));
        }

        stream.WriteByte((byte)rest);
    }
}
