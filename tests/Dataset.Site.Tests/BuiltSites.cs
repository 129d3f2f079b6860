using Dataset.Tool;

namespace Dataset.Site.Tests;

/// <summary>The sites that the tests look at, each made once by the command.</summary>
public sealed class BuiltSites : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("dataset-sites-").FullName;
    private readonly Lazy<BuiltSite> _dataset;
    private readonly Lazy<BuiltSite> _hostile;
    private readonly Lazy<BuiltSite> _constants;
    private readonly Lazy<BuiltSite> _template;

    public BuiltSites()
    {
        _dataset = new(() => Build("dataset", Path.Combine(Testing.Repository.Folder, "data"),
            "--title", "US border and immigration enforcement", "--description", "What five news documents say in numbers.",
            "--licence", "CC-BY-4.0", "--data-version", "0.1.0"));
        _constants = new(() => Build("constants", Path.Combine(Testing.Repository.Folder, "samples", "Constants", "data")));
        _template = new(() => Build("template", Path.Combine(Testing.Repository.Folder, "templates", "dataset", "My-Numbers", "data")));
        _hostile = new(() => Build("hostile", HostileRecords.Write(Path.Combine(_work, "records")), "--title", HostileRecords.Attack));
    }

    /// <summary>The site of this repository's dataset.</summary>
    public BuiltSite Dataset => _dataset.Value;

    /// <summary>The sites of the sample of constants and of the template for authors.</summary>
    public IReadOnlyList<BuiltSite> Others => [_constants.Value, _template.Value];

    /// <summary>The site of records in which every text is an attack.</summary>
    public BuiltSite Hostile => _hostile.Value;

    /// <summary>Where screenshots are kept.</summary>
    public static string Screenshots { get; } =
        Directory.CreateDirectory(Path.Combine(Testing.Repository.Folder, "artifacts", "site-screenshots")).FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_work, recursive: true);

    private BuiltSite Build(string name, string records, params string[] options)
    {
        var folder = Path.Combine(_work, name);
        using var output = new StringWriter();
        var exit = CommandTable.Run(["site", "--records", records, "--output", folder, .. options], output);
        Assert.True(exit == 0, output.ToString());
        return new(folder);
    }
}
