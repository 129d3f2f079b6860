using System.Globalization;
using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Tool.Frame;

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

    /// <summary>Whether there is one yet.</summary>
    /// <exception cref="IOException">Something else has its name.</exception>
    /// <exception cref="UsageException">It is a link that leads out of the folder.</exception>
    public bool Exists => FolderFiles.Has(System.IO.Path.GetDirectoryName(Path)!, System.IO.Path.GetFileName(Path));

    /// <summary>Whether the file is as it should be. Line ends do not count: a version control system may have changed them.</summary>
    public bool IsUpToDate => Exists && WithoutReturns(RegularFile.ReadAllBytes(Path)).AsSpan().SequenceEqual(Bytes);

    /// <summary>The lock of names that a folder of records should have.</summary>
    public static LockFile OfNames(RecordFolder records, CancellationToken cancellation) =>
        OfNames(records.Path, PublicNames.Of(records.Model(cancellation)));

    /// <param name="folder">The folder of the records.</param>
    /// <param name="names">Their public names.</param>
    public static LockFile OfNames(string folder, IEnumerable<PublicName> names) => new(
        System.IO.Path.Combine(folder, NamesLock.FileName), names.Select(static name => $"{name.Name}\t{name.Id}"));

    /// <summary>Adds it to files that are written together.</summary>
    public void AddTo(FileChanges changes) => changes.Write(Path, Bytes);

    /// <summary>The first line that differs from what would be written; null when none does.</summary>
    public Issue? Difference()
    {
        if (IsUpToDate)
        {
            return null;
        }

        var actual = Exists ? WithoutReturns(RegularFile.ReadAllBytes(Path)) : null;
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

    /// <summary>Writes those that are not as they should be, all or none, and returns them; the others keep their time stamps.</summary>
    public static IReadOnlyList<LockFile> Write(IEnumerable<LockFile> locks, ToolConsole console)
    {
        var behind = locks.Where(static one => !one.IsUpToDate).ToList();
        if (behind.Count > 0)
        {
            var changes = new FileChanges(System.IO.Path.GetDirectoryName(behind[0].Path)!);
            behind.ForEach(one => one.AddTo(changes));
            changes.Commit(console);
        }

        return behind;
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
