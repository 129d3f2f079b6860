using System.Text;
using Dataset.Generator.Tables;
using Dataset.Tool.Frame;

namespace Dataset.Tool;

/// <summary>
/// The files that may be tables: in the folder of the records, where the targets of the package mark them too, and others.
/// </summary>
internal static class TableFiles
{
    // Bytes that are UTF-8 and nothing else, a mark at the start kept: the hash of this text is that of the file.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Endings = [".csv", ".tsv", ".txt"];

    /// <summary>How to read each file, by its path.</summary>
    /// <param name="others">Files of other folders.</param>
    public static IReadOnlyDictionary<string, Func<string?>> In(string folder, IEnumerable<string> others) =>
        FolderFiles.Of(folder, Endings)
            .Union(others, StringComparer.Ordinal)
            .ToDictionary(file => file, file => (Func<string?>)(() => Read(file)), StringComparer.Ordinal);

    /// <summary>The text of a file; null when it is not UTF-8.</summary>
    /// <exception cref="IOException">It cannot be read, or is too large: what is read of it is held whole.</exception>
    private static string? Read(string file)
    {
        using var reader = new StreamReader(
            RegularFile.Open(file, RegularFile.MostBytes), Strict, detectEncodingFromByteOrderMarks: false);
        try
        {
            // A byte is at most one character: no second copy of a text of ASCII is made.
            var length = 0;
            var text = string.Create((int)reader.BaseStream.Length, reader, (all, from) => length = from.ReadBlock(all));
            return length == text.Length ? text : text[..length];
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
