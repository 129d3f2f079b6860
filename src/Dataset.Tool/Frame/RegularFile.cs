using System.Runtime.InteropServices;
using System.Text;

namespace Dataset.Tool.Frame;

/// <summary>
/// Reads files, and nothing else that has a name: a pipe would never end, a device would fill the memory, and a file that grows is read up
/// to a limit. What cannot be read is told in one line with its path, and the command ends with <see cref="ExitCode.Usage"/>.
/// </summary>
internal static class RegularFile
{
    /// <summary>More than any record, lock or form has, and than a table of a million rows.</summary>
    public const int MostBytes = 64_000_000;

    private const int FileType = 0xF000;

    private const int Regular = 0x8000;

    private const int FolderType = 0x4000;

    // Where the runtime puts the mode of a file, in a buffer that is larger than all it puts there.
    private const int ModeOffset = 4;

    private const int StatusLength = 512;

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="IOException">It is not there, is no regular file, cannot be read, or has more bytes.</exception>
    /// <exception cref="UnauthorizedAccessException">It is not allowed to be read.</exception>
    public static FileStream Open(string path, long most = long.MaxValue)
    {
        Require(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length <= most)
        {
            return file;
        }

        file.Dispose();
        throw TooLarge(path, most);
    }

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="IOException">It is not there, is no regular file, cannot be read, or has more bytes.</exception>
    /// <exception cref="UnauthorizedAccessException">It is not allowed to be read.</exception>
    public static byte[] ReadAllBytes(string path, int most = MostBytes)
    {
        using var file = Open(path, most);
        var bytes = new byte[file.Length];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length < bytes.Length)
        {
            // It shrank meanwhile.
            return bytes[..length];
        }

        // What is written to while it is read, or does not say its size, is read on, to the limit.
        var more = new MemoryStream();
        var chunk = new byte[4096];
        while (file.Read(chunk) is > 0 and var read)
        {
            more.Write(chunk, 0, read);
            if (length + more.Length > most)
            {
                throw TooLarge(path, most);
            }
        }

        return more.Length == 0 ? bytes : [.. bytes, .. more.ToArray()];
    }

    /// <summary>All text of a file, in UTF-8 or as its mark says.</summary>
    /// <exception cref="IOException">It is not there, is no regular file, cannot be read, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">It is not allowed to be read.</exception>
    public static string ReadAllText(string path)
    {
        using var reader = new StreamReader(new MemoryStream(ReadAllBytes(path)), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Fails where a path leads to something that is no regular file.</summary>
    /// <param name="use">What was to be done with it.</param>
    /// <exception cref="IOException">It is something else.</exception>
    public static void Require(string path, string use = "read")
    {
        if (!OperatingSystem.IsWindows() && TypeOf(path) is { } type and not Regular)
        {
            throw new IOException(type == FolderType ? $"'{path}' is a folder and no file."
                : $"'{path}' is a pipe, a socket or a device: only regular files are {use}.");
        }
    }

    private static IOException TooLarge(string path, long most) =>
        new($"'{path}' has over {most / 1_000_000} MB, more than is read of one file. Cut it into parts.");

    /// <summary>What a path leads to, links followed; null where it leads nowhere, which to open it tells.</summary>
    private static int? TypeOf(string path)
    {
        var status = new byte[StatusLength];
        return Stat(path, status) == 0 ? BitConverter.ToInt32(status, ModeOffset) & FileType : null;
    }

    // The runtime's own: it asks each operating system in its way, and .NET has no method for it that does not open the file.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, byte[] status);
}
