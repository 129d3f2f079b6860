using Dataset.Tool.Frame;
using Dataset.Tool.Loading;
using Dataset.Tool.Tests.Site.Formats;

namespace Dataset.Tool.Tests.Exporting;

/// <summary>A dataset, exported by the command in every form, beside its catalogue.</summary>
internal sealed class Exported : IDisposable
{
    private Exported(string records)
    {
        Catalog = Loaded.From(records, Loaded.Options).Catalog;
        foreach (var (format, name) in new[]
        {
            ("csl", "bibliography.csl.json"), ("bibtex", "bibliography.bib"), ("markdown", "citations.md"), ("datapackage", "package"),
        })
        {
            var (exit, lines) = Tests.Folder.Run(
                "export", "--records", records, "--format", format, "--output", Path.Combine(Folder, name));
            Assert.True(exit == ExitCode.Fine, string.Join('\n', lines));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dataset-exported-").FullName;

    public LoadedCatalog Catalog { get; }

    /// <summary>The dataset of this repository.</summary>
    public static Exported Shipped() => new(Repository.PathOf("data"));

    /// <summary>A source, a figure and a speaker for each text, which stands wherever a record has room for one.</summary>
    public static Exported OfTexts(IReadOnlyList<string> texts)
    {
        using var folder = new Folder();
        folder.Record("sources.yaml", "units:\n  duck: { plural: ducks }\nagents:\n"
            + Each((i, text) => $"  a{i}: {{ name: {text} }}\n") + "sources:\n"
            + Each((i, text) => $"  s{i}:\n    title: {text}\n    author: {text}\n    publisher: {text}\n"
                + $"    licence: {text}\n    note: {text}\n"
                + $"    published: {2000 + (i % 20)}-05-{1 + (i % 28):00}\n    accessed: 2025-06-{1 + (i % 28):00}\n"
                + $"    url: \"https://example.org/{i}?a=<b>&c=(d)|[e]\"\n    text: d{i}.txt\n    sha256: {new string('0', 64)}\n"));
        folder.Record("lake.yaml", "topic: Lake\nducks:\n  title: Ducks\n  unit: duck\n  figures:\n"
            + Each((i, text) => $"    {1900 + i}: {{ value: 7, in: s{i}, by: a{i}, quote: 7 ducks, note: {text} }}\n"));
        return new(folder.Records);

        string Each(Func<int, string, string> line) => string.Concat(texts.Select((text, i) => line(i, Loaded.Quoted(text))));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
