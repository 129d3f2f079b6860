using System.Text;

namespace Dataset.Tool.Frame;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Puts a text, as UTF-8 without a byte order mark, in the place of a file or where there was none.</summary>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Puts bytes in the place of a file or where there was none. The folder must be there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        // Beside the file and not in the temporary folder: a move is atomic only within one volume.
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
