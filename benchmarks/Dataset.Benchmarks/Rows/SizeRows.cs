using System.Text;
using System.Xml;

namespace Dataset.Benchmarks.Rows;

/// <summary>What is shipped. Sizes do not vary from run to run, so that each is measured once.</summary>
internal static class SizeRows
{
    private const string Trim = "<OutputType>Exe</OutputType><RuntimeIdentifier>linux-x64</RuntimeIdentifier>"
        + "<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained><InvariantGlobalization>true</InvariantGlobalization>"
        + "<DebugType>none</DebugType><AllowedReferenceRelatedFileExtensions>none</AllowedReferenceRelatedFileExtensions>";

    public static Measured Dll(Workshop workshop, Size size) => Dll(workshop, Corpus.Even, size.Figures);

    public static Measured RealDll(Workshop workshop, Size size) => Dll(workshop, Corpus.Real, size.Figures);

    public static Measured DistinctDll(Workshop workshop, Size size) => Dll(workshop, Corpus.Distinct, size.Figures);

    public static Measured Summaries(Workshop workshop, Size size) => Docs(workshop, Corpus.Even, size.Figures).Summaries;

    public static Measured RealSummaries(Workshop workshop, Size size) => Docs(workshop, Corpus.Real, size.Figures).Summaries;

    public static Measured DistinctSummaries(Workshop workshop, Size size) => Docs(workshop, Corpus.Distinct, size.Figures).Summaries;

    public static Measured Remarks(Workshop workshop, Size size) => Docs(workshop, Corpus.Even, size.Figures).Remarks;

    public static Measured RealRemarks(Workshop workshop, Size size) => Docs(workshop, Corpus.Real, size.Figures).Remarks;

    public static Measured TableDll(Workshop workshop, Size size) => AgainstRecord(
        PerFigure(Length(workshop.TableLibrary(size.Figures)), size.Figures), Dll(workshop, size));

    public static Measured TableSummaries(Workshop workshop, Size size) => AgainstRecord(
        DocsOf(workshop.TableLibrary(size.Figures), size.Figures).Summaries, Summaries(workshop, size));

    /// <summary>What the assembly of many figures adds to an app that names one of them, over an assembly of ten.</summary>
    public static Measured Trimmed(Workshop workshop, Size size)
    {
        var (small, large) = (Published(workshop, 10), Published(workshop, size.Figures));
        var added = (large - small) / 1024.0;
        return new(added,
            $"+{Turns.Number(added, 1)} KB ({Turns.Number(large / 1024.0)} against {Turns.Number(small / 1024.0)} KB); both run");
    }

    /// <summary>What an app pays that names one of ten figures, over one that prints the same words from a literal.</summary>
    public static Measured Fixed(Workshop workshop, Size size)
    {
        var (figure, literal) = (Published(workshop, 10), PublishedLiteral(workshop));
        var added = (figure - literal) / 1024.0;
        return new(added, $"+{Turns.Number(added, 1)} KB ({Turns.Number(figure / 1024.0)} against {Turns.Number(literal / 1024.0)} KB)");
    }

    private static long Published(Workshop workshop, int figures) => workshop.Once($"published {figures}", () => Publish(
        workshop, $"Trimmed{figures}", $"<Reference Include=\"{workshop.Library(Corpus.Even, Form.Emitted, figures)}\" />",
        Programs.UseOne));

    private static long PublishedLiteral(Workshop workshop) => workshop.Once("published literal", () => Publish(
        workshop, "TrimmedLiteral", string.Empty, Programs.UseLiteral));

    private static long Publish(Workshop workshop, string name, string references, string program)
    {
        // Docs are left out as they are of a package: beside a bare reference they would be copied to the app.
        var project = workshop.Project(name, Trim, references, string.Empty, ("Program.cs", program));
        var output = Path.Combine(project, "published");
        Child.Run(project, Workshop.Dotnet, ["publish", "-c", "Release", "--no-restore", "-v:q", "-o", output, "-nodeReuse:false"]);
        var said = Child.Run(output, Path.Combine(output, name), []).Output;
        return said.Contains("applications", StringComparison.Ordinal)
            ? Directory.GetFiles(output, "*", SearchOption.AllDirectories).Sum(Length)
            : throw new InvalidOperationException("The trimmed app does not run: " + said);
    }

    private static Measured AgainstRecord(Measured row, Measured record)
    {
        var ratio = row.Number / record.Number;
        return new(ratio, $"{Turns.Number(ratio, 2)} × ({row.Text} against {record.Text})");
    }

    private static Measured Dll(Workshop workshop, Corpus corpus, int figures) =>
        PerFigure(Length(workshop.Library(corpus, Form.Emitted, figures)), Corpora.Of(corpus, figures).Figures);

    private static (Measured Summaries, Measured Remarks) Docs(Workshop workshop, Corpus corpus, int figures) =>
        DocsOf(workshop.Library(corpus, Form.Emitted, figures), Corpora.Of(corpus, figures).Figures);

    /// <summary>The file of docs in two parts: the remarks with their tags, and all else.</summary>
    private static (Measured Summaries, Measured Remarks) DocsOf(string library, int figures)
    {
        var (path, remarks) = (Path.ChangeExtension(library, ".xml"), 0L);
        using var reader = XmlReader.Create(path, new() { IgnoreWhitespace = false });
        while (reader.ReadToFollowing("remarks"))
        {
            remarks += Encoding.UTF8.GetByteCount(reader.ReadOuterXml());
        }

        return (PerFigure(Length(path) - remarks, figures), PerFigure(remarks, figures));
    }

    private static long Length(string path) => new FileInfo(path).Length;

    private static Measured PerFigure(long bytes, int figures) =>
        new(bytes / (double)figures, $"{Turns.Number(bytes / (double)figures)} bytes");
}
