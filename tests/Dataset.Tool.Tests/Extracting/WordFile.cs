using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>Word documents of given markup.</summary>
internal static class WordFile
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    public static byte[] Write(string body, string? styles = null, string? footnotes = null, string prologue = "",
        Action<WordprocessingDocument>? change = null)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Feed(main, $"{prologue}<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            if (styles is not null)
            {
                Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{styles}</w:styles>");
            }

            if (footnotes is not null)
            {
                Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>");
            }

            change?.Invoke(package);
        }

        return file.ToArray();
    }

    private static void Feed(OpenXmlPart part, string markup) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(markup)));
}
