using System.Security.Cryptography;
using System.Text;

namespace Dataset.Tool.Tests;

/// <summary>A folder of records and one of documents, gone with the test.</summary>
internal sealed class Folder : IDisposable
{
    public Folder()
    {
        Directory.CreateDirectory(Records);
        Directory.CreateDirectory(Documents);
    }

    // A space in it: the folder may stand anywhere.
    public string Root { get; } =
        Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "dataset tool " + Guid.NewGuid().ToString("N"))).FullName;

    public string Records => Path.Combine(Root, "data");

    public string Documents => Path.Combine(Root, "documents");

    public string QuotesLock => Path.Combine(Records, "quotes.lock");

    public string NamesLock => Path.Combine(Records, "names.lock");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public Folder Record(string name, string text)
    {
        File.WriteAllText(Path.Combine(Records, name), text);
        return this;
    }

    /// <summary>Writes a document and returns its SHA-256.</summary>
    public string Document(string name, string text) => Document(name, Encoding.UTF8.GetBytes(text));

    public string Document(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Documents, name), bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>Writes a table beside the records and returns its SHA-256.</summary>
    public string Table(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Records, name), bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    public string ReadRecord(string name) => File.ReadAllText(Path.Combine(Records, name));

    public (int Exit, string[] Lines) Verify(params string[] more) =>
        Run(["verify", "--records", Records, "--documents", Documents, .. more]);

    public (int Exit, string[] Lines) Draft(params string[] more) =>
        Run(["draft", .. more, "--records", Records, "--documents", Documents]);

    public static (int Exit, string[] Lines) Run(params string[] args)
    {
        var output = new StringWriter();
        var exit = CommandTable.Run(args, output);
        return (exit, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Runs a command line in a folder, as a person who stands there: all that is said.</summary>
    public static (int Exit, string Text) RunIn(string folder, params string[] args)
    {
        var output = new StringWriter();
        var exit = CommandTable.Run(args, Frame.ToolConsole.To(output) with { Folder = folder });
        return (exit, output.ToString());
    }

    /// <summary>The lines of a run with the folder's own path left out.</summary>
    public string[] Short(string[] lines) =>
        [.. lines.Select(line => line.Replace(Records + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal))];
}
