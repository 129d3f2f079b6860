using System.Text;
using Dataset.Runtime;

namespace Dataset.Tool.Site.Formats;

/// <summary>What a reader copies from the page of a figure: each text under the name of its button.</summary>
internal static class CopyTexts
{
    public static IReadOnlyList<(string Label, string Text)> Of(SiteData data, IFigure figure) =>
    [
        ("C#", data.Options.Namespace is { } space ? $"{space}.{figure.Name}" : figure.Name),
        ("Citation", figure.Cite(CitationStyle.Plain)),
        ("Markdown", figure.Cite(CitationStyle.Markdown)),
        ("BibTeX", figure.Cite(CitationStyle.BibTeX)),
        ("CSL-JSON", figure.Cite(CitationStyle.CslJson)),
        ("CSV", new DataPackage(data.Options.Name, data.Options.Version, [figure], [], []).Csv("figures")),
        ("JSON", Encoding.UTF8.GetString(FigureFiles.Json(data, figure).Bytes.Span)),
    ];
}
