using System.Globalization;
using System.Text;
using Dataset.Generator.Diagnostics;

namespace Dataset.Tool.Verifying;

/// <summary>A lock as it should be, compared with the file or written to it.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Lines">Its lines; they are written in ordinal order.</param>
internal sealed record LockFile(string Path, IEnumerable<string> Lines)
{
    private const string TemporaryEnding = ".tmp";

    private byte[]? _bytes;

    private byte[] Bytes =>
        _bytes ??= Encoding.UTF8.GetBytes(string.Concat(Lines.Order(StringComparer.Ordinal).Select(line => line + "\n")));

    /// <summary>Whether the file is as it should be. Line ends do not count: a version control system may have changed them.</summary>
    private bool IsUpToDate => File.Exists(Path) && WithoutReturns(File.ReadAllBytes(Path)).AsSpan().SequenceEqual(Bytes);

    /// <summary>The first line that differs from what would be written; null when none does.</summary>
    public Issue? Difference()
    {
        if (IsUpToDate)
        {
            return null;
        }

        var actual = File.Exists(Path) ? WithoutReturns(File.ReadAllBytes(Path)) : null;
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

    /// <summary>
    /// Writes those that are not as they should be, each whole or not at all, and returns them; the others keep their time stamps. Both
    /// are on the disk before the first takes its place, so that an interruption between two moves is all that can mix old and new.
    /// </summary>
    public static IReadOnlyList<LockFile> Write(IEnumerable<LockFile> locks)
    {
        var written = new List<(LockFile Lock, string Temporary)>();
        try
        {
            foreach (var one in locks.Where(one => !one.IsUpToDate))
            {
                // Beside the file and not in the temporary folder: a move is atomic only within one volume.
                var temporary = one.Path + "." + Guid.NewGuid().ToString("N") + TemporaryEnding;
                written.Add((one, temporary));
                using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                stream.Write(one.Bytes);
                stream.Flush(flushToDisk: true);
            }

            foreach (var (one, temporary) in written)
            {
                File.Move(temporary, one.Path, overwrite: true);
            }
        }
        finally
        {
            foreach (var (_, temporary) in written)
            {
                File.Delete(temporary);
            }
        }

        return [.. written.Select(one => one.Lock)];
    }

    /// <summary>Deletes what an interrupted run left beside this lock.</summary>
    public void DeleteTemporaries()
    {
        var pattern = System.IO.Path.GetFileName(Path) + ".*" + TemporaryEnding;
        foreach (var left in Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(Path)!, pattern))
        {
            File.Delete(left);
        }
    }

    // As the bytes would be without CR before LF; another CR is a difference.
    private static byte[] WithoutReturns(byte[] bytes) =>
        bytes.AsSpan().Contains((byte)'\r')
            ? [.. bytes.Where((one, i) => one != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')]
            : bytes;

    private static string[] Split(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    private static string Show(string[] lines, int line) =>
        line >= lines.Length || (line == lines.Length - 1 && lines[line].Length == 0)
            ? "the end of the file"
            : "“" + lines[line].Replace("\r", "\\r", StringComparison.Ordinal).Replace("\uFEFF", "\\uFEFF", StringComparison.Ordinal) + "”";
}
