using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dataset.Tool;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>
/// The verify target: the page's records and documents in a folder of their own. With a lock among them it writes nothing and holds the
/// locks.
/// </summary>
internal sealed class VerifyRunner : IPageRunner
{
    /// <summary>The hash of the shared record; it stands for that of the page's document.</summary>
    private static readonly string AnyHash = new('0', 64);

    public IReadOnlyList<string> Run(IReadOnlyList<PageFile> files)
    {
        var folder = Directory.CreateTempSubdirectory("dataset-pages-").FullName;
        try
        {
            var records = Directory.CreateDirectory(Path.Combine(folder, "records")).FullName;
            List<string> documents = [Path.Combine(folder, "documents")];
            documents.AddRange(files.Where(IsDocument).Select(file => Path.GetDirectoryName(file.Name)!).Where(name => name.Length > 0)
                .Distinct().Select(name => Path.Combine(folder, name)));
            documents.ForEach(static one => Directory.CreateDirectory(one));
            var hash = AnyHash;
            foreach (var file in files.Where(IsDocument))
            {
                var bytes = Encoding.UTF8.GetBytes(file.Text);
                hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
                File.WriteAllBytes(Path.Combine(file.Name.Contains('/') ? folder : documents[0], file.Name), bytes);
            }

            foreach (var file in files.Where(file => !IsDocument(file)))
            {
                File.WriteAllText(Path.Combine(records, file.Name), file.Text.Replace(AnyHash, hash, StringComparison.Ordinal));
            }

            using var output = new StringWriter(CultureInfo.InvariantCulture);
            string[] check = files.Any(file => file.Name.EndsWith(".lock", StringComparison.Ordinal)) ? ["--check"] : [];
            CommandTable.Run(
                ["verify", "--records", records, .. documents.SelectMany(one => new[] { "--documents", one }), .. check], output);
            return
            [
                .. output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => line.Replace(records + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal)
                        .Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal))
                    .Where(line => !line.EndsWith(" line written.", StringComparison.Ordinal)
                        && !line.EndsWith(" lines written.", StringComparison.Ordinal)),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsDocument(PageFile file) => Path.GetExtension(file.Name) is ".txt" or ".html" or ".pdf";
}
