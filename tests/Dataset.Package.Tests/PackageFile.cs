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

    /// <summary>Expects two packages of equal bytes; entries that differ are named.</summary>
    public static void ShouldEqual(string expected, string actual)
    {
        Assert.Equal(Describe(expected), Describe(actual));
        Assert.True(File.ReadAllBytes(expected).AsSpan().SequenceEqual(File.ReadAllBytes(actual)), $"{actual} is not {expected}");
    }

    /// <summary>Each entry in its order, with its time stamp and the hash of its content.</summary>
    private static string[] Describe(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(static entry =>
        {
            using var content = entry.Open();
            return $"{entry.FullName} {entry.LastWriteTime.DateTime:s} {Convert.ToHexStringLower(SHA256.HashData(content))}";
        })];
    }
}
