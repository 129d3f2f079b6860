using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Dataset.Tool.Comparing;

namespace Dataset.Tool.Site.Formats;

/// <summary>
/// A feed of corrections (RSS 2.0). It states no time: the same records make the same feed, and a reader knows an item by its identifier.
/// </summary>
internal static class CorrectionsFeed
{
    public const string MediaType = "application/rss+xml";

    public static readonly SitePath Path = new("downloads/corrections.xml");

    /// <summary>The corrections among the changes: what is new is none.</summary>
    public static SiteFile Write(SiteOptions options, IReadOnlyList<Change> changes) =>
        Write(options, [.. changes.Where(static change => change.Section is not Section.Added).Select(CorrectionOf)]);

    public static SiteFile Write(SiteOptions options, IReadOnlyList<Correction> corrections)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("channel");
            Element(xml, "title", $"{options.Title}: corrections");
            Element(xml, "link", Address(options, SiteMap.Start));
            Element(xml, "description", $"What was corrected up to version {options.Version} of the data.");
            Element(xml, "language", "en");
            foreach (var correction in corrections)
            {
                Write(xml, options, correction);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
        return new(Path, stream.ToArray());
    }

    private static void Write(XmlWriter xml, SiteOptions options, Correction correction)
    {
        xml.WriteStartElement("item");
        Element(xml, "title", correction.Title);
        if (correction.Page is { } page)
        {
            Element(xml, "link", Address(options, page));
        }

        Element(xml, "description", correction.Text);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            $"{options.Name}\n{options.Version}\n{correction.Title}\n{correction.Text}"))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static Correction CorrectionOf(Change change)
    {
        var name = change.Text.Split('`') is [_, var quoted, _, ..] ? quoted : null;
        return new(name is null ? change.Section.ToString() : $"{change.Section}: {name}", change.Text, Page: null);
    }

    private static string Address(SiteOptions options, SitePath page) =>
        options.Address is { } address ? new Uri(address, page.Value).AbsoluteUri : page.From(Path);

    // XML has no way at all to write some control characters.
    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, string.Concat(text.EnumerateRunes().Select(static rune =>
            rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString())));
}
