using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>Reads the words of Markdown. Code, addresses, front matter and what is struck out are not read.</summary>
internal sealed class MarkdownProse(ProseBuilder builder)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <exception cref="ArgumentException">Its parts are too deeply nested.</exception>
    public static void Read(ProseBuilder builder) => new MarkdownProse(builder).Read(Markdown.Parse(builder.File, Pipeline));

    private void Read(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or CodeBlock or LinkReferenceDefinitionGroup:
                break;
            case HtmlBlock html:
                HtmlProse.Read(builder, html.Span.Start, Math.Min(html.Span.End + 1, builder.File.Length));
                builder.Break();
                break;
            case Table table:
                Read(table);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Read(child);
                }

                break;
            case LeafBlock { Inline: { } inline } leaf:
                if (leaf is HeadingBlock)
                {
                    builder.BeginHeading();
                }

                Read(inline);
                builder.Break();
                break;
        }
    }

    private void Read(Table table)
    {
        builder.BeginTable();
        foreach (var row in table.OfType<TableRow>())
        {
            builder.BeginRow();
            foreach (var cell in row.OfType<TableCell>())
            {
                builder.BeginCell();
                foreach (var block in cell)
                {
                    Read(block);
                }
            }
        }

        builder.EndTable();
    }

    private void Read(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Read(inline);
        }
    }

    private void Read(Inline inline)
    {
        var (start, end) = (inline.Span.Start, inline.Span.End + 1);
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.ToString(), start, end);
                break;
            case HtmlEntityInline entity:
                builder.Add(entity.Transcoded.ToString(), start, end);
                break;
            case LineBreakInline or CodeInline or AutolinkInline:
                builder.Space(start);
                break;
            case HtmlInline html:
                Tag(html.Tag, start, end);
                break;
            case FootnoteLink or TaskList or EmphasisInline { DelimiterChar: '~' }:
                break;
            case ContainerInline container:
                Read(container);
                break;
        }
    }

    /// <summary>The words of a literal stand in its span, behind a backslash or the blanks of a cell.</summary>
    private void Literal(string words, int start, int end)
    {
        var at = builder.File.IndexOf(words, start, Math.Max(0, end - start), StringComparison.Ordinal);
        if (at >= 0)
        {
            builder.Copy(at, at + words.Length);
        }
        else
        {
            builder.Add(words, start, end);
        }
    }

    private void Tag(string tag, int start, int end)
    {
        const string Opening = "<!--", Closing = "-->";
        if (tag.StartsWith(Opening, StringComparison.Ordinal) && tag.EndsWith(Closing, StringComparison.Ordinal))
        {
            builder.Comment(tag[Opening.Length..^Closing.Length], start, end);
        }
        else if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            builder.Space(start);
        }
    }
}
