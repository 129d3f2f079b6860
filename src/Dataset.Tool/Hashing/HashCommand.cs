using System.CommandLine;
using System.Security.Cryptography;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Hashing;

/// <summary>Prints the SHA-256 of files as a source states it, on every system alike.</summary>
internal static class HashCommand
{
    public static Command Build(ToolConsole console)
    {
        var files = new Argument<FileInfo[]>("file") { Description = "A document or table.", Arity = ArgumentArity.OneOrMore };
        var json = JsonAnswer.Option();
        var verb = new Verb("hash", "Print the SHA-256 of a file, as 'sha256:' of a source has it.")
        {
            Examples = [new("dataset hash documents/report.txt", "Prints a line to paste under 'sources:'.")],
        };
        verb.Add(files.AcceptExistingOnly());
        verb.Add(json);
        verb.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(json), console));
        return verb;
    }

    private static int Run(FileInfo[] files, bool isJson, ToolConsole console)
    {
        var hashes = files.Select(static file => (file.Name, Hash: HashOf(file.FullName))).ToList();
        if (isJson)
        {
            return JsonAnswer.Write(console.Output, "hash", ExitCode.Fine, [], json =>
            {
                json.WriteStartArray();
                foreach (var (name, hash) in hashes)
                {
                    json.WriteStartObject();
                    json.WriteString("file", name);
                    json.WriteString("sha256", hash);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
        }

        foreach (var (name, hash) in hashes)
        {
            console.Output.WriteLine($"sha256: {hash}  # {name}");
        }

        return ExitCode.Fine;
    }

    private static string HashOf(string path)
    {
        using var stream = RegularFile.Open(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
