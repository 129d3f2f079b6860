using System.Globalization;
using System.IO.Compression;

namespace Dataset.Tool.Extracting.Archives;

/// <summary>
/// A ZIP archive that an office program wrote. Each entry is unpacked once to nowhere and counted, before a library unpacks it into memory:
/// what an archive says of its sizes may be wrong.
/// </summary>
internal static class OfficeArchive
{
    private const int MostEntries = 5_000;
    private const long MostUnpacked = 250_000_000;

    /// <summary>What kind of document the archive is.</summary>
    public static DocumentFormat Detect(ReadOnlySpan<byte> bytes)
    {
        using var archive = Open(bytes.ToArray());
        return archive.GetEntry("word/document.xml") is not null ? DocumentFormat.Word
            : archive.GetEntry("xl/workbook.xml") is not null ? DocumentFormat.Workbook
            : throw ExtractionException.WithoutText("it is a ZIP archive, and neither a Word document nor a workbook; save it as .docx or "
                + ".xlsx, or unpack it");
    }

    /// <summary>Ends the extraction where an entry unpacks to more than a document needs.</summary>
    /// <param name="mostOfEntry">How many bytes an entry may have, by its name.</param>
    public static void Check(byte[] bytes, Func<string, long> mostOfEntry)
    {
        using var archive = Open(bytes);
        var total = 0L;
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries)
        {
            using var unpacked = entry.Open();
            var (size, most) = (0L, mostOfEntry(entry.FullName));
            for (int read; (read = unpacked.Read(buffer)) > 0;)
            {
                size += read;
                total += read;
                if (size > most || total > MostUnpacked)
                {
                    throw new ExtractionException($"'{Short(entry.FullName)}' in it unpacks to more than "
                        + $"{Megabytes(Math.Min(size, most))} MB ({Megabytes(total)} MB in all), as no document that is read here does");
                }
            }
        }
    }

    private static ZipArchive Open(byte[] bytes)
    {
        var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Count <= MostEntries
            ? archive
            : throw new ExtractionException($"it is an archive of {archive.Entries.Count.ToString("N0", CultureInfo.InvariantCulture)} "
                + "files, as no document is");
    }

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture);

    private static string Short(string name) => name.Length <= 60 ? name : name[..60] + "…";
}
