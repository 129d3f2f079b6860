using System.Text;
using Dataset.Tool.Frame;
using Dataset.Tool.Tests.Extracting;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Dataset.Tool.Tests.Adding;

/// <summary>Whatever is added, from wherever and however it is named, stands where check and the build look for it.</summary>
public sealed class AddedEverywhereTests
{
    // The folder that the file lies in, below that of the project; and how the command line names it from the current folder.
    private static readonly (string Folder, bool IsRelative, string From)[] Forms =
    [
        ("in box ä #1", true, "."),
        ("in box ä #1", false, "."),
        (".", true, "."),
        (".", true, "data"),
        ("../elsewhere", true, "documents"),
        ("documents", true, "."),
        ("data", true, "."),
        ("data/tables", false, "."),
    ];

    [Theory]
    [InlineData("boats.csv")]
    [InlineData("boats.tsv")]
    [InlineData("boats.xlsx")]
    [InlineData("page.html")]
    [InlineData("page.htm")]
    [InlineData("report.pdf")]
    [InlineData("report.docx")]
    [InlineData("notes.md")]
    [InlineData("plain.txt")]
    [InlineData("latin.txt", "--encoding", "windows-1252")]
    [InlineData("latin.csv", "--encoding", "windows-1252")]
    [InlineData("bo ats #1 ü.csv")]
    [InlineData("bo ats #1 ü.xlsx")]
    [InlineData("pa ge & 'x' #2 ö.html")]
    [InlineData("re port {3}, [y].pdf")]
    [InlineData("- dash.docx", "--key", "dash")]
    [InlineData("100 %.md", "--key", "percent-notes")]
    [InlineData("Übersicht – Größen.txt")]
    [InlineData("数字.txt", "--key", "numbers")]
    public void After_add_check_passes_without_a_change_by_hand(string name, params string[] more)
    {
        foreach (var form in Forms)
        {
            using var folder = New();
            var path = Path.GetFullPath(Path.Combine(folder.Root, "project", form.Folder, name));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, BytesOf(name));
            var from = Path.GetFullPath(Path.Combine(folder.Root, "project", form.From));
            var named = form.IsRelative ? Path.GetRelativePath(from, path) : path;

            var (exit, said) = Folder.RunIn(from, ["add", .. more, "--", named]);
            Assert.True(exit == ExitCode.Fine, $"{form}: {said}");

            (exit, said) = Folder.RunIn(from, ["check"]);
            Assert.True(exit == ExitCode.Fine, $"{form}: {said}");
            Assert.DoesNotContain(": error", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Columns_of_fixed_width_want_names_and_nothing_else()
    {
        using var folder = New();
        var project = Path.Combine(folder.Root, "project");
        File.WriteAllText(Path.Combine(project, "constants.txt"),
            "speed of light   299 792 458   m s^-1\nmass of a duck   1.1           kg\n");

        Assert.Equal(ExitCode.Fine, Folder.RunIn(project, ["add", "constants.txt", "--table"]).Exit);

        var (exit, said) = Folder.RunIn(project, ["check"]);
        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("error DS2040: 3 TODO left", Assert.Single(said.Split('\n'), static line => line.Contains(": error")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_documents_that_the_project_names_and_that_is_not_there_is_made()
    {
        using var folder = New();
        var project = Path.Combine(folder.Root, "project");
        var file = Path.Combine(project, "My-Numbers.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace(">documents<", ">papers<", StringComparison.Ordinal));
        Directory.Move(Path.Combine(project, "documents"), Path.Combine(project, "papers"));
        File.WriteAllText(Path.Combine(project, "plain.txt"), "Words.\n");
        Directory.Move(Path.Combine(project, "papers"), Path.Combine(project, "away"));

        Assert.Equal(ExitCode.Fine, Folder.RunIn(project, ["add", "plain.txt"]).Exit);

        Assert.True(File.Exists(Path.Combine(project, "papers", "plain.txt")));
        Assert.False(Directory.Exists(Path.Combine(project, "documents")));
    }

    [Fact]
    public void The_same_table_in_two_places_among_the_records_is_refused_for_none_could_be_meant()
    {
        using var folder = New();
        var project = Path.Combine(folder.Root, "project");
        foreach (var place in new[] { "data/a", "data/b", "." })
        {
            Directory.CreateDirectory(Path.Combine(project, place));
            File.WriteAllBytes(Path.Combine(project, place, "boats.csv"), BytesOf("boats.csv"));
        }

        var (exit, said) = Folder.RunIn(project, ["add", "boats.csv"]);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains("are the same table: which one the records mean would not be known. Delete one of them.", said,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_table_of_the_same_name_anywhere_among_the_records_is_refused()
    {
        using var folder = New();
        var project = Path.Combine(folder.Root, "project");
        Directory.CreateDirectory(Path.Combine(project, "data", "a"));
        File.WriteAllText(Path.Combine(project, "data", "a", "boats.csv"), "Year,Other\n2020,1\n");
        File.WriteAllBytes(Path.Combine(project, "boats.csv"), BytesOf("boats.csv"));

        var (exit, said) = Folder.RunIn(project, ["add", "boats.csv"]);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains("is another document of the same name", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Locks_that_were_behind_are_left_behind()
    {
        using var folder = New();
        var project = Path.Combine(folder.Root, "project");
        var names = Path.Combine(project, "data", "names.lock");
        var before = string.Concat(File.ReadAllLines(names).Skip(1).Select(static line => line + "\n"));
        File.WriteAllText(names, before);
        File.WriteAllText(Path.Combine(project, "plain.txt"), "Words.\n");

        Assert.Equal(ExitCode.Fine, Folder.RunIn(project, ["add", "plain.txt"]).Exit);

        Assert.Equal(before, File.ReadAllText(names));
    }

    /// <summary>What <c>dotnet new dataset</c> makes, in a folder of its own.</summary>
    private static Folder New()
    {
        var folder = new Folder();
        var template = Repository.PathOf("templates", "dataset", "My-Numbers");
        foreach (var file in new[] { "data", "documents" }.SelectMany(part => Directory.GetFiles(Path.Combine(template, part)))
            .Append(Path.Combine(template, "My-Numbers.csproj")))
        {
            var copy = Path.Combine(folder.Root, "project", Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.Delete(folder.Records);
        Directory.Delete(folder.Documents);
        return folder;
    }

    private static byte[] BytesOf(string name) => Path.GetExtension(name) switch
    {
        ".csv" when name.StartsWith("latin", StringComparison.Ordinal) => Encoding.Latin1.GetBytes("Year,Größe\n2020,7\n"),
        ".csv" => "Year,Boats\n2020,7\n2021,8\n"u8.ToArray(),
        ".tsv" => "Year\tBoats\n2020\t7\n2021\t8\n"u8.ToArray(),
        ".xlsx" => Archive.Workbook([], ("A", """
            <row r="1"><c r="A1" t="str"><v>Year</v></c><c r="B1" t="str"><v>Ducks</v></c></row>
            <row r="2"><c r="A2"><v>2024</v></c><c r="B2"><v>1310.5</v></c></row>
            """)),
        ".html" or ".htm" => "<html><head><title>Of boats</title></head><body><p>Words of boats.</p></body></html>"u8.ToArray(),
        ".pdf" => Pdf("Words of boats."),
        ".docx" => WordFile.Write("<w:p><w:r><w:t>Words of a document.</w:t></w:r></w:p>"),
        ".md" => "# Boats\n\nWords of boats.\n"u8.ToArray(),
        _ when name.StartsWith("latin", StringComparison.Ordinal) => Encoding.Latin1.GetBytes("Größe in Worten.\n"),
        _ => "Words of boats.\n"u8.ToArray(),
    };

    private static byte[] Pdf(string words)
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4).AddText(words, 12, new PdfPoint(60, 700), builder.AddStandard14Font(Standard14Font.Helvetica));
        return builder.Build();
    }
}
