using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dataset.Runtime;
using Dataset.Tool.Loading;
using Dataset.Tool.Site;
using Dataset.Tool.Site.Charts;

namespace Dataset.Tool.Tests.Site.Charts;

/// <summary>A chart as a browser has it: its panels, and what its axes say of a pixel.</summary>
internal sealed class Drawn
{
    public static readonly SitePath Page = new("series/lake.ducks.html");

    public Drawn(SiteData data, IReadOnlyList<IFigure> figures, string title = "Ducks")
    {
        Markup = SeriesChart.Draw(data, figures, Page, title).ToString();
        Panels = Markup.Length == 0 ? [] : [.. XElement.Parse(Markup).Elements("figure").Select(static figure => new DrawnPanel(figure))];
    }

    public string Markup { get; }

    public IReadOnlyList<DrawnPanel> Panels { get; }

    public DrawnPanel Single => Assert.Single(Panels);

    /// <summary>A dataset of records alone, each with the words of its number in one document.</summary>
    public static SiteData Read(string records, byte[]? table = null)
    {
        using var folder = new Folder();
        var hash = folder.Document("ducks.txt", "Ducks of the lake.\n");
        var tables = table is null ? string.Empty
            : $"\n  counts: {{ table: counts.csv, sha256: {folder.Table("counts.csv", table)}, title: Counts }}";
        folder.Record("lake.yaml", records).Record("sources.yaml", $$"""
            units: { duck: { plural: ducks } }
            agents:
              club: { name: The Club }
              park: { name: The Park }
            sources:
              paper: { text: ducks.txt, sha256: {{hash}}, title: Ducks of the lake }{{tables}}
            """);
        return ReadFolder(folder.Records);
    }

    public static SiteData ReadFolder(string path)
    {
        var records = RecordFolder.Read(path, CancellationToken.None);
        var compiled = records.CompileAsLocked(CancellationToken.None);
        Assert.Empty(compiled.Issues.Items.Where(static issue => issue.IsError).Select(static issue => issue.Message));
        return new(new LoadedCatalog(compiled.Value, records), [], new SiteOptions("Lake", "lake", "1.0.0"));
    }

    public static IReadOnlyList<IFigure> Figures(SiteData data, params string[] series) =>
        [.. series.SelectMany(id => data.FindSeries(id)!.Figures)];
}

/// <summary>One panel, in its wide drawing.</summary>
internal sealed partial class DrawnPanel(XElement figure)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public string Kind => figure.Attribute("data-kind")!.Value;

    public string Heading => figure.Element("figcaption")!.Value;

    public string Note => string.Concat(figure.Elements("p").Select(static note => note.Value));

    public string Legend => string.Concat(figure.Elements("ul").Select(static list => list.Value));

    public XElement Drawing => figure.Elements("div").First().Element(Svg + "svg")!;

    public IReadOnlyList<XElement> Drawings => [.. figure.Elements("div").Select(static div => div.Element(Svg + "svg")!)];

    public string Description => Drawing.Element(Svg + "desc")!.Value;

    public IReadOnlyList<string> Labels => [.. Of("text", "label").Select(static label => label.Value)];

    /// <summary>The marks of a kind: <c>floor</c>, <c>range</c>.</summary>
    public IReadOnlyList<XElement> Marks(string kind = "mark") => [.. Of("g", "mark").Where(mark => Has(mark, kind))];

    /// <summary>The elements with a class.</summary>
    public IEnumerable<XElement> Of(string name, string look) => Drawing.Descendants(Svg + name).Where(one => Has(one, look));

    /// <summary>The pixel of a value, as two lines of the grid have it.</summary>
    public double Y(double value)
    {
        var ticks = Drawing.Descendants(Svg + "text").Where(static text => (string?)text.Attribute("text-anchor") == "end")
            .Select(static text => (Value: double.Parse(text.Value, NumberStyles.Number, CultureInfo.InvariantCulture),
                Y: Number(text.Attribute("y")!.Value) - 4))
            .ToList();
        var (first, last) = (ticks[0], ticks[^1]);
        return first.Y + ((value - first.Value) / (last.Value - first.Value) * (last.Y - first.Y));
    }

    /// <summary>Where the symbols of a mark stand.</summary>
    public static IReadOnlyList<(double X, double Y, bool IsHollow)> Symbols(XElement mark) =>
    [
        .. mark.Elements(Svg + "circle").Select(static circle =>
            (Number(circle.Attribute("cx")!.Value), Number(circle.Attribute("cy")!.Value), Has(circle, "hollow"))),
    ];

    /// <summary>The numbers of a path, in their order.</summary>
    public static IReadOnlyList<double> Path(XElement mark, string look)
    {
        var path = Assert.Single(mark.Elements(Svg + "path"), one => Has(one, look));
        return [.. Numbers().Matches(path.Attribute("d")!.Value).Select(static match => Number(match.Value))];
    }

    public static string Title(XElement mark) => mark.Element(Svg + "title")!.Value;

    private static bool Has(XElement element, string look) =>
        ((string?)element.Attribute("class") ?? string.Empty).Split(' ').Contains(look);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
