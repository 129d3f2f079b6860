using System.IO.Compression;
using System.Text;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>
/// A document made to burst the machine, as the original of a source that is verified: an error at its place, within 256 MB of objects and
/// 10 seconds of a processor.
/// </summary>
public sealed class HostileDocumentTests
{
    private static readonly Dictionary<string, (string File, Func<byte[]> Make, string Error)> Documents = new(StringComparer.Ordinal)
    {
        ["a million nested tags"] = ("page.html", static () => Html(Repeat("<div>", 1_000_000)), "deep"),
        ["a million tags that format"] = ("page.html", static () => Html(Repeat("<b><i>", 500_000) + "7"), "deep"),
        ["fonts that every paragraph opens again"] = ("page.html",
            static () => Html(string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"<p><font size={i}>")) + Repeat("<p>", 100_000)),
            "deep"),
        ["a page of a million elements"] = ("page.html", static () => Html(Repeat("<p>7", 1_000_000)), "elements"),
        ["nested tables"] = ("page.html", static () => Html(Repeat("<table><tr><td>", 100_000)), "deep"),
        ["a stream of PDF of 4 GB"] = ("bomb.pdf", static () => Pdf(Bomb.PdfStream(Bomb.Zlib(Bomb.Deflate(4, "BT ET ")))),
            "unpacks to more than"),
        ["a stream of PDF that is packed twice"] = ("bomb.pdf",
            static () => Pdf(Bomb.PdfStream(Bomb.Zlib(Packed(Bomb.Zlib(Bomb.Deflate(4)))), "[/FlateDecode /FlateDecode]")),
            "unpacks to more than"),
        ["a PDF with pages in pages"] = ("deep.pdf", DeepPages, "and the original “7 ducks”"),
        ["a PDF with pages in a circle"] = ("circle.pdf", static () => Bomb.Pdf(
            Bomb.PdfObject("<< /Type /Catalog /Pages 2 0 R >>"), Bomb.PdfObject("<< /Type /Pages /Count 1 /Kids [2 0 R] >>")), "no page"),
        ["a PDF that prints itself"] = ("forms.pdf", Forms, "of the processor"),
        ["a workbook with a sheet of 4 GB"] = ("bomb.xlsx",
            static () => Bomb.Zip("xl/worksheets/sheet1.xml", Bomb.Deflate(4), 4_000_000_000, ("xl/workbook.xml", "<workbook/>")),
            "unpacks to more than"),
        ["a Word document with a text of 4 GB"] = ("bomb.docx",
            static () => Bomb.Zip("word/document.xml", Bomb.Deflate(4), 4_000_000_000), "unpacks to more than"),
        ["a Word document with a text of 4 GB that it denies"] = ("bomb.docx",
            static () => Bomb.Zip("word/document.xml", Bomb.Deflate(4), 1_000), "it is a Word document without a text"),
        ["a Word document with a million elements in each other"] = ("deep.docx",
            static () => WordFile.Write(Repeat("<w:sdt>", 1_000_000) + Repeat("</w:sdt>", 1_000_000)), "deep"),
        ["a workbook with a cell in its last corner"] = ("far.xlsx", static () => Archive.Workbook([], ("Far",
            """<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""")), "cells"),
        ["a workbook whose second sheet takes too long"] = ("slow.xlsx", static () => Archive.Workbook(["0" + new string(' ', 300_000)],
            ("First", "<row r='1'><c r='A1'><v>7</v></c></row>"),
            ("Second", Repeat("<row><c s='1'><v>7</v></c></row>", 100_000))), "of the processor"),
        ["an archive of many files"] = ("many.xlsx", static () => Archive.Zip(
            [("xl/workbook.xml", "<workbook/>"), .. Enumerable.Range(0, 20_000).Select(static i => ($"a{i}", string.Empty))]), "files"),
        ["a text of 100 MB"] = ("long.txt", static () => Bytes(Repeat("7 ducks. ", 11_500_000)), "MB, and 50 are read at most"),
        ["a text of 45 MB"] = ("long.txt", static () => Bytes(Repeat("7 ducks. ", 5_000_000)), "it has 45 MB, more than 30"),
        ["a Word document with entities in each other"] = ("laughs.docx",
            static () => WordFile.Write("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>", prologue: Laughs("w:document")), "DTD is prohibited"),
        ["a Word document with an entity of a file"] = ("file.docx", static () => WordFile.Write("<w:p><w:r><w:t>&f;</w:t></w:r></w:p>",
            prologue: "<!DOCTYPE w:document [<!ENTITY f SYSTEM \"file:///dev/zero\">]>"), "DTD is prohibited"),
        ["a Word document with links to elsewhere"] = ("links.docx", static () => WordFile.Write("<w:p><w:r><w:t>7</w:t></w:r></w:p>",
            change: static package =>
            {
                package.MainDocumentPart!.AddExternalRelationship(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("file:///dev/zero"));
                package.MainDocumentPart!.AddExternalRelationship(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("http://192.0.2.1/a.png"));
            }), "and the original “7”"),
        ["a workbook with entities in each other"] = ("laughs.xlsx", static () => Workbook(
            Laughs("worksheet") + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
            + "<c r=\"A1\" t=\"str\"><v>&i;</v></c></row></sheetData></worksheet>"), "DTD is prohibited"),
        ["a workbook with an entity of a file"] = ("file.xlsx", static () => Workbook(
            "<!DOCTYPE worksheet [<!ENTITY f SYSTEM \"file:///dev/zero\">]>"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
            + "<c r=\"A1\" t=\"str\"><v>&f;</v></c></row></sheetData></worksheet>"), "DTD is prohibited"),
        ["a workbook whose sheet is elsewhere"] = ("away.xlsx", static () => Workbook("<worksheet/>", "file:///dev/zero"),
            "and the original nothing"),
        ["Markdown with brackets in each other"] = ("deep.md", static () => Bytes(Repeat("[", 1_000_000)), "too deeply nested"),
        ["Markdown with quotations in each other"] = ("deep.md", static () => Bytes(Repeat("> ", 1_000_000) + "7"), "deep"),
        ["Markdown with emphasis in each other"] = ("deep.md", static () => Bytes(Repeat("*a **b ", 200_000)), "too deeply nested"),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_bursts_is_an_error_at_its_place(string name)
    {
        var (file, make, error) = Documents[name];
        using var folder = Ducks.Write();
        var hash = folder.Document(file, make());
        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml").Replace("    text: ducks.txt",
            $"    original: {file}\n    original_sha256: {hash}\n    text: ducks.txt", StringComparison.Ordinal));

        var (exit, output) = BoundedProcess.Run("verify", "--records", folder.Records, "--documents", folder.Documents);

        var line = Assert.Single(folder.Short(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.StartsWith("sources.yaml(13,15): error DS404", line, StringComparison.Ordinal);
        Assert.True(line.Contains(error, StringComparison.Ordinal), line);
        Assert.InRange(line.Length, 1, 1_000);
        Assert.Equal(1, exit);
    }

    [Theory]
    [InlineData("verify", "ships: { title: Ships, unit: ship, rows: { in: t, period: Year, value: Ships, by: Port } }")]
    [InlineData("bulk", "ships: { title: Ships, unit: ship, members: none, rows: { in: t, period: Year, value: Ships, by: Port } }")]
    public void A_table_of_100_MB_is_refused_before_it_is_read(string verb, string series)
    {
        using var folder = new Folder();
        var table = Path.Combine(folder.Records, "t.csv");
        using (var file = new StreamWriter(table))
        {
            file.Write("Port,Year,Ships\n");
            for (var row = 0; row < 4_000_000; row++)
            {
                file.Write("North Harbour,2024,750000\n");
            }
        }

        folder.Record("harbour.yaml", "topic: Harbour\nunits: { ship: { plural: ships } }\n"
            + $"sources: {{ t: {{ table: t.csv, sha256: {new string('0', 64)}, title: Ships }} }}\n{series}\n");

        var (exit, output) = BoundedProcess.Run(
            verb == "bulk" ? ["bulk", "--output", Path.Combine(folder.Root, "bulk"), "--records", folder.Records]
                : ["verify", "--records", folder.Records, "--documents", folder.Documents]);

        Assert.Equal($"'{table}' has over 64 MB, more than is read of one file. Cut it into parts.", output.Trim());
        Assert.Equal(2, exit);
    }

    private static byte[] Html(string body) => Bytes("<!doctype html><meta charset=utf-8><script>while (true) {}</script>" + body);

    private static byte[] Pdf(byte[] content) => Bomb.Pdf(
        Bomb.PdfObject("<< /Type /Catalog /Pages 2 0 R >>"),
        Bomb.PdfObject("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
        Bomb.PdfObject("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"),
        content);

    private static byte[] DeepPages()
    {
        const int Depth = 200_000;
        return Bomb.Pdf(
        [
            Bomb.PdfObject("<< /Type /Catalog /Pages 2 0 R >>"),
            .. Enumerable.Range(2, Depth).Select(static i => Bomb.PdfObject($"<< /Type /Pages /Count 1 /Kids [{i + 1} 0 R] >>")),
            Bomb.PdfObject($"<< /Type /Page /MediaBox [0 0 600 800] /Contents {Depth + 3} 0 R "
                + "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"),
            Bomb.PdfObject("<< /Length 34 >>\nstream\nBT /F 10 Tf 50 700 Td (7 ducks) Tj ET\nendstream"),
        ]);
    }

    /// <summary>Each of forty forms prints the next twice.</summary>
    private static byte[] Forms()
    {
        const int Depth = 40;
        static byte[] Form(int next) =>
            Bomb.PdfObject("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                + $"/Resources << /XObject << /F {next} 0 R >> >> /Length 12 >>\nstream\n/F Do /F Do \nendstream");
        return Bomb.Pdf(
        [
            Bomb.PdfObject("<< /Type /Catalog /Pages 2 0 R >>"),
            Bomb.PdfObject("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
            Bomb.PdfObject("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /F 5 0 R >> >> "
                + "/Contents 4 0 R >>"),
            Bomb.PdfObject("<< /Length 5 >>\nstream\n/F Do\nendstream"),
            .. Enumerable.Range(6, Depth).Select(Form),
            Bomb.PdfObject("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1 >>\nstream\n \nendstream"),
        ]);
    }

    /// <summary>Nine entities, each ten of the one before.</summary>
    private static string Laughs(string root) => $"<!DOCTYPE {root} [<!ENTITY a \"ha\">" + string.Concat("bcdefghi".Select(static c =>
        $"<!ENTITY {c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">")) + "]>";

    /// <summary>A workbook of one sheet with this markup, or with its sheet at an address.</summary>
    private static byte[] Workbook(string sheet, string? address = null)
    {
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var target = address is null ? "Target=\"worksheets/sheet1.xml\"" : $"Target=\"{address}\" TargetMode=\"External\"";
        return Archive.Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" "
                + "Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + $"xmlns:r=\"{Office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" "
                + $"{target}/></Relationships>"),
            ("xl/worksheets/sheet1.xml", sheet));
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
