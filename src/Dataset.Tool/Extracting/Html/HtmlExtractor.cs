using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Dataset.Tool.Extracting.Html;

/// <summary>The text of a page of HTML. No script runs and nothing that it names is fetched: the parser has no loader.</summary>
internal static class HtmlExtractor
{
    /// <summary>Elements without an end tag, those whose end tag may be left out, and those that the next of their kind closes.</summary>
    private static readonly HashSet<string> MayStayOpen = new(StringComparer.Ordinal)
    {
        "a", "area", "base", "body", "br", "button", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img",
        "input", "li", "link", "meta", "nobr", "optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th",
        "thead", "tr", "track", "wbr",
    };

    public static Extraction Extract(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > ExtractionLimits.MarkupBytes)
        {
            throw new ExtractionException($"it has {bytes.Length / 1_000_000} MB of HTML, more than "
                + $"{ExtractionLimits.MarkupBytes / 1_000_000}; cut it into parts");
        }

        // The parser takes the encoding from the mark, from <meta charset>, or windows-1252 as browsers do.
        using var document = Parse(parser => parser.ParseDocument(new MemoryStream(bytes.ToArray(), writable: false)));
        return Extract(document, DocumentFormat.Html, HtmlMetadata.Read(document));
    }

    /// <summary>The text of markup that another extractor made.</summary>
    public static Extraction Extract(string markup, DocumentFormat format, IEnumerable<Metadatum> metadata)
    {
        using var document = Parse(parser => parser.ParseDocument(markup));
        return Extract(document, format, metadata);
    }

    private static Extraction Extract(IHtmlDocument document, DocumentFormat format, IEnumerable<Metadatum> metadata)
    {
        var walker = new HtmlWalker();
        walker.Walk(document);
        return walker.Build(format, metadata);
    }

    private static IHtmlDocument Parse(Func<HtmlParser, IHtmlDocument> parse)
    {
        var (elements, depth) = (0, 0);
        return parse(new HtmlParser(new HtmlParserOptions
        {
            IsScripting = true,
            SkipComments = true,
            // One level more than is read: deeper elements would come out in another order than they are written.
            MaximumDepth = ExtractionLimits.Depth + 1,
            OnToken = (token, _) =>
            {
                // The parser looks through all open elements for each new one: a million of them would take hours.
                depth = Math.Max(0, depth + Step(token));
                if (depth > ExtractionLimits.Depth)
                {
                    throw new ExtractionException($"its elements are nested more than {ExtractionLimits.Depth} deep");
                }
            },
            DisableElementPositionTracking = true,
            OnCreated = (_, _) =>
            {
                if (++elements > ExtractionLimits.Elements)
                {
                    throw new ExtractionException($"it has more than {ExtractionLimits.Elements:N0} elements; cut it into parts");
                }
            },
        }));
    }

    private static int Step(HtmlToken token) => token switch
    {
        HtmlTagToken { IsSelfClosing: true } => 0,
        HtmlTagToken tag when MayStayOpen.Contains(tag.Name) => 0,
        { Type: HtmlTokenType.StartTag } => 1,
        { Type: HtmlTokenType.EndTag } => -1,
        _ => 0,
    };
}
