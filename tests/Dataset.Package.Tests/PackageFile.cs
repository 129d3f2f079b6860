using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Dataset.Package.Tests;

/// <summary>What is in a package: the names of its entries and their contents.</summary>
internal static class PackageFile
{
    /// <summary>The names of all entries.</summary>
    public static string[] EntriesOf(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The text of one entry.</summary>
    public static string ReadText(string path, string entry)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(entry)?.Open() ?? throw new FileNotFoundException(entry, path), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The description of a package in its own words.</summary>
    public static string ReadNuspec(string path) =>
        ReadText(path, EntriesOf(path).Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal)));

    /// <summary>The elements of that name in a description, in whichever version of the format's namespace.</summary>
    public static IEnumerable<XElement> Elements(string nuspec, string name) =>
        XDocument.Parse(nuspec).Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>Each entry with the hash of its content, but for the two that the format names and numbers anew each time.</summary>
    public static string[] HashesOf(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Where(IsStable).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(HashOf)];
    }

    private static bool IsStable(ZipArchiveEntry entry) =>
        entry.FullName != "_rels/.rels" && !entry.FullName.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static string HashOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return $"{entry.FullName} {Convert.ToHexStringLower(SHA256.HashData(content))}";
    }
}
