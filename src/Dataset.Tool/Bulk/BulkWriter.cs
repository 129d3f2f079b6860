using System.Security.Cryptography;
using System.Text;
using Dataset.Generator.Shared;
using Dataset.Generator.Tables;
using Dataset.Runtime;

namespace Dataset.Tool.Bulk;

/// <summary>The bytes of a bulk series, as <see cref="BulkFormat"/> describes them.</summary>
internal static class BulkWriter
{
    /// <param name="periods">The period that each spelling of the table means.</param>
    public static byte[] Write(BulkTable table, IReadOnlyDictionary<string, Period> periods)
    {
        var ordered = periods.Values.Distinct().Order().ToList();
        var numberOf = periods.ToDictionary(pair => pair.Key, pair => ordered.IndexOf(pair.Value), StringComparer.Ordinal);
        var groups = table.Numbers.GroupBy(number => number.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Rows: Rows(group, numberOf)))
            .ToList();
        using var content = new MemoryStream();
        content.Write(Convert.FromHexString(table.Table.Source.Sha256));
        WriteText(content, table.Table.Columns[table.Column]);
        WriteInt(content, table.Column + 1);
        WriteTexts(content, groups.Select(group => group.Key));
        WriteTexts(content, ordered.Select(period => period.Id));
        foreach (var (_, rows) in groups)
        {
            WriteInt(content, rows.Length);
        }

        WriteInt(content, table.Numbers.Count);
        foreach (var (_, rows) in groups)
        {
            content.Write(rows);
        }

        var bytes = content.ToArray();
        return [.. BitConverter.GetBytes(BulkFormat.Mark), .. SHA256.HashData(bytes), .. bytes];
    }

    private static byte[] Rows(IEnumerable<BulkNumber> numbers, IReadOnlyDictionary<string, int> numberOf)
    {
        using var stream = new MemoryStream();
        var (period, row) = (0, 0);
        foreach (var (index, number) in numbers.Select(number => (numberOf[number.Period.Raw], number)).OrderBy(pair => pair.Item1))
        {
            WriteInt(stream, index - period);
            WriteSigned(stream, number.Row - row);
            WriteSigned(stream, number.Line - number.Row);
            WriteDecimal(stream, number.Number);
            (period, row) = (index, number.Row);
        }

        return stream.ToArray();
    }

    private static void WriteDecimal(Stream stream, decimal number)
    {
        stream.WriteByte(number.Scale);
        var bits = decimal.GetBits(number);
        var digits = ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
        WriteLarge(stream, (digits << 1) | (number < 0 ? 1u : 0u));
    }

    private static void WriteTexts(Stream stream, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        WriteInt(stream, all.Count);
        all.ForEach(text => WriteText(stream, text));
    }

    private static void WriteText(Stream stream, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        WriteInt(stream, bytes.Length);
        stream.Write(bytes);
    }

    private static void WriteSigned(Stream stream, int number) => WriteLarge(stream, (uint)((number << 1) ^ (number >> 31)));

    private static void WriteInt(Stream stream, int number) => WriteLarge(stream, (uint)number);

    private static void WriteLarge(Stream stream, UInt128 number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            stream.WriteByte((byte)((uint)number | 0x80));
        }

        stream.WriteByte((byte)number);
    }
}
