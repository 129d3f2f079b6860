using Dataset.Tool.Extracting.Html;
using Dataset.Tool.Extracting.Text;
using Markdig;

namespace Dataset.Tool.Extracting.Markdown;

/// <summary>The text of a Markdown document is that of the page that it makes: one set of rules for headings, lists and tables.</summary>
internal static class MarkdownExtractor
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .Build();

    public static Extraction Extract(ReadOnlySpan<byte> bytes, string? encoding)
    {
        if (bytes.Length > ExtractionLimits.MarkupBytes)
        {
            throw new ExtractionException($"it has {bytes.Length / 1_000_000} MB of Markdown, more than "
                + $"{ExtractionLimits.MarkupBytes / 1_000_000}; cut it into parts");
        }

        var (text, _) = TextDecoder.Decode(bytes, encoding);
        var (metadata, body) = FrontMatter.Split(text);
        return HtmlExtractor.Extract(Markdig.Markdown.ToHtml(body, Pipeline), DocumentFormat.Markdown, metadata);
    }
}
