using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Dataset.Tool.Extracting.Archives;

/// <summary>The markup of a part, read from front to back. No entity is expanded, no type definition read, nothing fetched.</summary>
internal static class OfficeMarkup
{
    public static XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    });

    /// <summary>The value of the element that the reader is at; null where it has none.</summary>
    public static string? Value(XmlReader reader, string name = "val")
    {
        for (var has = reader.MoveToFirstAttribute(); has; has = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>Whether a property that is switched on by being there is on.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off");
}
