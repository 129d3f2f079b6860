using System.IO.Compression;
using System.Text;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>ZIP archives written by hand.</summary>
internal static class Archive
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static byte[] Zip(params (string Name, string Content)[] entries) => Zip([.. entries.Select(static entry =>
        (entry.Name, (Action<Stream>)(stream => stream.Write(Encoding.UTF8.GetBytes(entry.Content)))))]);

    public static byte[] Zip(params (string Name, Action<Stream> Write)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(stream);
            }
        }

        return file.ToArray();
    }

    /// <summary>A workbook; of each sheet the XML of its rows.</summary>
    /// <param name="formats">Number formats; a cell names one by its place here, from 1, as its style.</param>
    public static byte[] Workbook(IReadOnlyList<string> formats, params (string Name, string Rows)[] sheets) => Zip(
        [
            ("[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                ContentType="{Sheets}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Sheets}.styles+xml"/>
                {string.Concat(sheets.Select(static (_, i) =>
                    $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Sheets}.worksheet+xml\"/>"))}</Types>
                """),
            ("_rels/.rels", $"""
                <Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>
                """),
            ("xl/workbook.xml", $"""
                <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>
                {string.Concat(sheets.Select(static (sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>"))}
                </sheets></workbook>
                """),
            ("xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{Relations}">
                {string.Concat(sheets.Select(static (_, i) =>
                    $"<Relationship Id=\"r{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}
                <Relationship Id="styles" Type="{Office}/styles" Target="styles.xml"/></Relationships>
                """),
            ("xl/styles.xml", $"""
                <styleSheet xmlns="{Main}"><numFmts>
                {string.Concat(formats.Select(static (format, i) =>
                    $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/>"))}
                </numFmts><cellXfs><xf numFmtId="0"/>
                {string.Concat(formats.Select(static (_, i) => $"<xf numFmtId=\"{200 + i}\" applyNumberFormat=\"1\"/>"))}
                </cellXfs></styleSheet>
                """),
            .. sheets.Select(static (sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml",
                $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>")),
        ]);
}
