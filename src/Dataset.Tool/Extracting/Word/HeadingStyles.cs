using System.Globalization;
using System.Xml;
using Dataset.Tool.Extracting.Archives;
using DocumentFormat.OpenXml.Packaging;

namespace Dataset.Tool.Extracting.Word;

/// <summary>Which styles make a paragraph a heading, and of which level.</summary>
internal sealed class HeadingStyles
{
    private const int MostAncestors = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private sealed record Style(int Level, string? BasedOn);

    public static HeadingStyles Read(StyleDefinitionsPart? part)
    {
        var styles = new HeadingStyles();
        if (part is null)
        {
            return styles;
        }

        using var reader = OfficeMarkup.Open(part);
        string? id = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "style")
            {
                id = OfficeMarkup.Value(reader, "styleId");
                styles.Change(id, static style => style);
            }
            else if (reader.LocalName == "name")
            {
                var level = LevelOfName(OfficeMarkup.Value(reader) ?? string.Empty);
                styles.Change(id, style => style with { Level = Math.Max(style.Level, level) });
            }
            else if (reader.LocalName == "basedOn")
            {
                var basedOn = OfficeMarkup.Value(reader);
                styles.Change(id, style => style with { BasedOn = basedOn });
            }
            else if (reader.LocalName == "outlineLvl")
            {
                var level = LevelOfOutline(OfficeMarkup.Value(reader));
                styles.Change(id, style => style with { Level = level });
            }
        }

        return styles;
    }

    /// <summary>The level of a style, or of one that it is based on; 0 for running text.</summary>
    public int LevelOf(string? id)
    {
        for (var i = 0; i < MostAncestors && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            if (style.Level > 0)
            {
                return style.Level;
            }

            id = style.BasedOn;
        }

        return 0;
    }

    /// <summary>Levels are counted from 0, and the tenth is running text.</summary>
    public static int LevelOfOutline(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9 ? level + 1 : 0;

    // The names of built-in styles are English in every language; their ids are not.
    private static int LevelOfName(string name) =>
        name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
        : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name is [.., >= '1' and <= '9'] ? name[^1] - '0'
        : 0;

    private void Change(string? id, Func<Style, Style> change)
    {
        if (id is not null)
        {
            _styles[id] = change(_styles.GetValueOrDefault(id) ?? new(0, null));
        }
    }
}
