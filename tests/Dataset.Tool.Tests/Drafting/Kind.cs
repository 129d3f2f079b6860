using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>A kind of material: its documents, and the records that a person would make of them.</summary>
/// <param name="Records">The folder of the expected records, in which <c>SHA(file)</c> stands for the hash of a document.</param>
/// <param name="Documents">The folder of the documents.</param>
internal sealed partial record Kind(string Records, string Documents)
{
    /// <summary>The ten kinds, made for this test.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bulletin", "wrapped", "html", "pdf", "constants", "countries", "notes", "german", "french", "indian",
    ];

    public static Kind Find(string name) => new(PathOf("Kinds", name, "data"), PathOf("Kinds", name, "documents"));

    private static string PathOf(params string[] names) =>
        Path.Combine([Repository.PathOf("tests", "Dataset.Tool.Tests", "Drafting"), .. names]);

    /// <summary>The expected records and the documents in a folder of their own.</summary>
    public Folder Copy()
    {
        var folder = new Folder();
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Documents))
        {
            hashes.Add(Path.GetFileName(file), folder.Document(Path.GetFileName(file), File.ReadAllBytes(file)));
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
