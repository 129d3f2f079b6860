using System.Globalization;
using System.Text;
using Dataset.Generator.Diagnostics;

namespace Dataset.Tool.Verifying;

/// <summary>A lock as it should be, held against the file or written to it.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Lines">Its lines; they are written in ordinal order.</param>
internal sealed record LockFile(string Path, IEnumerable<string> Lines)
{
    private byte[]? _bytes;

    private byte[] Bytes => _bytes ??= Encoding.UTF8.GetBytes(string.Concat(Lines.Order(StringComparer.Ordinal).Select(line => line + "\n")));

    /// <summary>The first line that differs from what would be written; null when none does.</summary>
    public Issue? Difference()
    {
        var actual = File.Exists(Path) ? File.ReadAllBytes(Path) : null;
        if (actual is not null && actual.AsSpan().SequenceEqual(Bytes))
        {
            return null;
        }

        var (is_, should) = (Split(actual ?? []), Split(Bytes));
        var line = 0;
        while (line < is_.Length && line < should.Length && is_[line] == should[line])
        {
            line++;
        }

        return Issue.Of(
            QuotationRules.LockDiffers,
            new SourceSpan(Path, line, 0, line, 0),
            (line + 1).ToString(CultureInfo.InvariantCulture),
            System.IO.Path.GetFileName(Path),
            actual is null ? "missing with its file" : Show(is_, line),
            Show(should, line));
    }

    /// <summary>Writes it whole or not at all; a file that is as it should be keeps its time stamp.</summary>
    public bool Write()
    {
        if (File.Exists(Path) && File.ReadAllBytes(Path).AsSpan().SequenceEqual(Bytes))
        {
            return false;
        }

        // Beside the file and not in the temporary folder: a move is atomic only within one volume.
        var temporary = Path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(Bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, Path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    private static string[] Split(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    private static string Show(string[] lines, int line) =>
        line >= lines.Length || (line == lines.Length - 1 && lines[line].Length == 0)
            ? "the end of the file"
            : "“" + lines[line].Replace("\r", "\\r", StringComparison.Ordinal).Replace("\uFEFF", "\\uFEFF", StringComparison.Ordinal) + "”";
}
