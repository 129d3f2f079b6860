using System.Text;
using Dataset.Generator.Tables;

namespace Dataset.Tool;

/// <summary>The files in the folder of the records that may be tables; the targets of the package mark the same ones.</summary>
internal static class TableFiles
{
    // Bytes that are UTF-8 and nothing else, a mark at the start kept: the hash of this text is that of the file.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Endings = [".csv", ".tsv", ".txt"];

    /// <summary>How to read each file, by its path.</summary>
    public static IReadOnlyDictionary<string, Func<string?>> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .ToDictionary(file => file, file => (Func<string?>)(() => Read(file)), StringComparer.Ordinal);

    /// <summary>The text of a file, null when it is not UTF-8; of one that is too large no more than shows that it is.</summary>
    private static string? Read(string file)
    {
        using var reader = new StreamReader(file, Strict, detectEncodingFromByteOrderMarks: false);
        var most = (int)Math.Min(reader.BaseStream.Length + 1, TableReader.MaximumCharacters + 1L);
        var text = new char[most];
        try
        {
            return new string(text, 0, reader.ReadBlock(text, 0, most));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
