using System.Security.Cryptography;
using System.Text;

namespace Dataset.Cases.Running;

/// <summary>Record files and documents as an author would have them.</summary>
/// <param name="Records">The text of each record file by its name.</param>
/// <param name="Documents">The bytes of each document by its name.</param>
internal sealed record TrialDataset(IReadOnlyDictionary<string, string> Records, IReadOnlyDictionary<string, byte[]> Documents)
{
    /// <summary>One document, the source <c>d</c>; <c>sources.yaml</c> declares it and what else is declared; one file of series.</summary>
    /// <param name="document">The words of the document.</param>
    /// <param name="declarations">Units and agents, as lines of YAML.</param>
    /// <param name="series">The file of series.</param>
    /// <param name="sourceKeys">Further lines of the source, indented by four.</param>
    public static TrialDataset Of(string document, string declarations, string series, string sourceKeys = "")
    {
        var bytes = Encoding.UTF8.GetBytes(document + "\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var sources = $"{declarations}\nsources:\n  d:\n    text: d.txt\n    sha256: {hash}\n{sourceKeys}";
        return new(
            new Dictionary<string, string> { ["sources.yaml"] = sources, ["t.yaml"] = series },
            new Dictionary<string, byte[]> { ["d.txt"] = bytes });
    }
}
