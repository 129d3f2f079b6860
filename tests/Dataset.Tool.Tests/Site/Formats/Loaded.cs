using System.Globalization;
using Dataset.Tool.Bulk;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;
using Dataset.Tool.Site;

namespace Dataset.Tool.Tests.Site.Formats;

/// <summary>Datasets as a site has them.</summary>
internal static class Loaded
{
    public static SiteOptions Options { get; } = new("Border figures", "border", "0.1.0") { Licence = "CC-BY-4.0" };

    private static readonly Lazy<SiteData> LoadedShipped = new(() => From(Repository.PathOf("data"), Options));

    /// <summary>The dataset of this repository.</summary>
    public static SiteData Shipped => LoadedShipped.Value;

    public static SiteData From(string records, SiteOptions options)
    {
        var said = new StringWriter(CultureInfo.InvariantCulture);
        var console = ToolConsole.To(said);
        var folder = RecordFolder.Read(records, CancellationToken.None);
        var compiled = folder.CompileAsLocked(CancellationToken.None);
        var errors = compiled.Issues.Items.Where(static issue => issue.IsError).Select(static issue => issue.ToString());
        Assert.True(!errors.Any(), string.Join('\n', errors));
        var catalog = new LoadedCatalog(compiled.Value, folder);
        IReadOnlyList<BulkRows>? bulk = catalog.ReadBulk(catalog.BulkSeries, console);
        Assert.True(bulk is not null, said.ToString());
        return new(catalog, bulk, options);
    }

    public static SiteData From(Folder folder) => From(folder.Records, Options);

    /// <summary>A dataset with a figure, whose texts are somebody's: each stands in a title, a note, a label or a speaker's name.</summary>
    public static SiteData WithText(string text)
    {
        using var folder = Ducks.Write();
        var quoted = Quoted(text);
        folder.Record("lake.yaml", Ducks.Records
            .Replace("title: Ducks on the lake", $"title: {quoted}\n  note: {quoted}\n  area: {quoted}", StringComparison.Ordinal));
        folder.Record("sources.yaml", folder.ReadRecord("sources.yaml")
            .Replace("{ name: The Club }", $"{{ name: {quoted} }}", StringComparison.Ordinal)
            .Replace("text: ducks.txt", $"title: {quoted}\n    author: {quoted}\n    note: {quoted}\n    text: ducks.txt",
                StringComparison.Ordinal));
        return From(folder);
    }

    /// <summary>A dataset of a table whose figures have no names.</summary>
    public static SiteData WithBulk()
    {
        using var folder = new Folder();
        var table = folder.Table("gdp.csv", "Code,Year,Value\nARB,2014,2905.1\nARB,2015,2544\nCEB,2014,-1463.8\n"u8.ToArray());
        folder.Record("sources.yaml", $$"""
            units: { dollar: { plural: dollars, kind: measure } }
            sources: { gdp: { table: gdp.csv, sha256: {{table}} } }
            """);
        folder.Record("world.yaml", """
            topic: World
            gdp:
              title: Product of each country
              unit: dollar
              area: the world
              members: none
              rows: { in: gdp, period: Year, value: Value, by: Code }
            """);
        return From(folder);
    }

    /// <summary>Many figures, about nothing.</summary>
    public static SiteData Many(int figures)
    {
        using var folder = new Folder();
        ((IRecords)new SyntheticData(figures)).WriteTo(folder.Records);
        return From(folder);
    }

    /// <summary>A text as YAML writes it in double quotes.</summary>
    public static string Quoted(string text) => $"\"{string.Concat(text.Select(static c =>
        c is '"' or '\\' ? $"\\{c}" : c is < ' ' or '\u2028' or '\u2029' ? $"\\u{(int)c:x4}" : $"{c}"))}\"";
}
