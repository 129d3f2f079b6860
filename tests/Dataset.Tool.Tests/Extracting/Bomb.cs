using System.IO.Compression;
using System.Text;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>Small files that unpack to gigabytes.</summary>
internal static class Bomb
{
    private const int ChunkBytes = 16_000_000;

    /// <summary>A stream of DEFLATE that unpacks to so many gigabytes of spaces, made without packing them all.</summary>
    /// <param name="head">What it begins with.</param>
    public static byte[] Deflate(double gigabytes, string head = "")
    {
        using var packed = new MemoryStream();
        var spaces = Enumerable.Repeat((byte)' ', ChunkBytes).ToArray();
        long first, second;
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(head));
            deflate.Write(spaces);
            deflate.Flush();
            first = packed.Length;
            deflate.Write(spaces);
            deflate.Flush();
            second = packed.Length;
        }

        // What comes after a flush refers to nothing but spaces before it: it may stand there any number of times.
        var bytes = packed.ToArray();
        using var bomb = new MemoryStream();
        bomb.Write(bytes.AsSpan(0, (int)first));
        for (var unpacked = 0d; unpacked < gigabytes * 1e9; unpacked += ChunkBytes)
        {
            bomb.Write(bytes.AsSpan((int)first, (int)(second - first)));
        }

        bomb.Write([0x03, 0x00]);
        return bomb.ToArray();
    }

    /// <summary>An archive whose last entry is packed already.</summary>
    /// <param name="size">The size that it says it unpacks to, true or not.</param>
    public static byte[] Zip(string name, byte[] deflated, long size, params (string Name, string Content)[] others)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        using var directory = new MemoryStream();
        using var directoryWriter = new BinaryWriter(directory);
        foreach (var (entry, content) in others)
        {
            using var packed = new MemoryStream();
            using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                deflate.Write(Encoding.UTF8.GetBytes(content));
            }

            Add(entry, packed.ToArray(), Encoding.UTF8.GetByteCount(content));
        }

        Add(name, deflated, size);
        var start = (int)file.Length;
        writer.Write(directory.ToArray());
        writer.Write(0x06054B50);
        writer.Write(0);
        writer.Write((ushort)(others.Length + 1));
        writer.Write((ushort)(others.Length + 1));
        writer.Write((int)directory.Length);
        writer.Write(start);
        writer.Write((ushort)0);
        writer.Flush();
        return file.ToArray();

        void Add(string entry, byte[] bytes, long size)
        {
            var offset = (int)file.Length;
            writer.Write(0x04034B50);
            WriteEntry(writer, entry, bytes.Length, size);
            writer.Write(Encoding.UTF8.GetBytes(entry));
            writer.Write(bytes);
            writer.Flush();
            directoryWriter.Write(0x02014B50);
            directoryWriter.Write((ushort)20);
            WriteEntry(directoryWriter, entry, bytes.Length, size);
            directoryWriter.Write((ushort)0);
            directoryWriter.Write((ushort)0);
            directoryWriter.Write((ushort)0);
            directoryWriter.Write(0);
            directoryWriter.Write(offset);
            directoryWriter.Write(Encoding.UTF8.GetBytes(entry));
            directoryWriter.Flush();
        }
    }

    /// <summary>What the header of an entry and its line in the directory have in common. The check sum is none.</summary>
    private static void WriteEntry(BinaryWriter writer, string name, int packed, long unpacked)
    {
        writer.Write((ushort)20);
        writer.Write((ushort)0);
        writer.Write((ushort)8);
        writer.Write(0);
        writer.Write(0);
        writer.Write(packed);
        writer.Write((uint)unpacked);
        writer.Write((ushort)Encoding.UTF8.GetByteCount(name));
        writer.Write((ushort)0);
    }

    /// <summary>A PDF of objects as they are given, numbered from 1; the first is its catalogue.</summary>
    public static byte[] Pdf(params byte[][] objects)
    {
        using var file = new MemoryStream();
        List<long> offsets = [];
        Write("%PDF-1.7\n");
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            Write($"{i + 1} 0 obj\n");
            file.Write(objects[i]);
            Write("\nendobj\n");
        }

        var start = file.Length;
        Write($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => Write($"{offset:D10} 00000 n \n"));
        Write($"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    public static byte[] PdfObject(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>A stream object that is packed.</summary>
    public static byte[] PdfStream(byte[] packed, string filters = "/FlateDecode") =>
        [.. PdfObject($"<< /Filter {filters} /Length {packed.Length} >>\nstream\n"), .. packed, .. PdfObject("\nendstream")];

    /// <summary>DEFLATE within zlib; its check sum is none.</summary>
    public static byte[] Zlib(byte[] deflated) => [0x78, 0x9C, .. deflated, 0, 0, 0, 0];
}
