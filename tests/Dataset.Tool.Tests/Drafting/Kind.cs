using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Dataset.Tool.Extracting;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>A kind of material: its documents, and the records that a person would make of them.</summary>
/// <param name="Records">The folder of the expected records, in which <c>SHA(file)</c> stands for the hash of a document.</param>
/// <param name="Documents">The folder of the documents.</param>
internal sealed partial record Kind(string Records, string Documents)
{
    /// <summary>The kinds, made for this test.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bulletin", "wrapped", "html", "pdf", "constants", "countries", "notes", "german", "french", "indian",
    ];

    public static Kind Find(string name) => new(PathOf("Kinds", name, "data"), PathOf("Kinds", name, "documents"));

    /// <summary>An official source that is not ours to ship; null where it is not at hand.</summary>
    public static Kind? FindOfficial(string name, string file)
    {
        var folder = Repository.PathOf("..", "shared", "official");
        return File.Exists(Path.Combine(folder, file)) ? new(PathOf("Official", name, "data"), folder) { Only = file } : null;
    }

    /// <summary>The one document of the folder that is wanted; null for all of them.</summary>
    private string? Only { get; init; }

    private static string PathOf(params string[] names) =>
        Path.Combine([Repository.PathOf("tests", "Dataset.Tool.Tests", "Drafting"), .. names]);

    /// <summary>The expected records and the documents in a folder of their own.</summary>
    public Folder Copy()
    {
        var folder = new Folder();
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        var tables = string.Concat(Directory.GetFiles(Records).Select(File.ReadAllText));
        foreach (var file in Directory.GetFiles(Documents, Only ?? "*"))
        {
            if (tables.Contains($"table: {Path.GetFileName(file)}\n", StringComparison.Ordinal))
            {
                hashes.Add(Path.GetFileName(file), folder.Table(Path.GetFileName(file), File.ReadAllBytes(file)));
                continue;
            }

            var (name, bytes) = (Path.GetFileName(file), File.ReadAllBytes(file));
            hashes.Add(name, folder.Document(name, bytes));
            if (Extractor.Extract(name, bytes).Extraction is { Format: not Tool.Extracting.DocumentFormat.PlainText } extraction)
            {
                var text = Path.ChangeExtension(name, ".txt");
                hashes.Add(text, folder.Document(text, extraction.Text));
            }
        }

        foreach (var file in Directory.GetFiles(Records))
        {
            folder.Record(Path.GetFileName(file), HashMark().Replace(File.ReadAllText(file), mark => hashes[mark.Groups[1].Value]));
        }

        return folder;
    }

    [GeneratedRegex(@"SHA\(([^)]+)\)")]
    private static partial Regex HashMark();
}
