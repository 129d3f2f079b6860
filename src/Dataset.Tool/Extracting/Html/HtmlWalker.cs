using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dataset.Tool.Extracting.Html;

/// <summary>
/// Walks the nodes of a page in their order. Blocks part paragraphs, cells and rows part tables, and what is inline never splits a word.
/// </summary>
internal sealed class HtmlWalker
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "object", "embed", "audio", "video", "canvas",
        "select", "datalist", "textarea", "button", "input", "map", "noframes", "rp",
    };

    // Left out with a word to the person: it may hold what the document says.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal) { "nav", "svg", "iframe" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p",
        "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "ul", "xmp",
    };

    // A table that lays out a page has whole texts in its cells; one of figures has words and numbers.
    private const string LaysOutPage = "table, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, p + p";

    private readonly PlainTextBuilder _text = new();
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private readonly Stack<bool> _isLayout = new();
    private int _preformatted;
    private ScriptDigits? _script;
    private int _scripts;

    private bool IsInRow => _isLayout.TryPeek(out var isLayout) && !isLayout;

    /// <summary>Without recursion: a page may be nested deeper than a stack.</summary>
    public void Walk(INode root)
    {
        var depth = 0;
        for (var node = root; ;)
        {
            var isEntered = Enter(node);
            if (isEntered && node.FirstChild is { } child)
            {
                node = child;
                if (++depth > ExtractionLimits.Depth)
                {
                    throw new ExtractionException($"its elements are nested more than {ExtractionLimits.Depth} deep");
                }

                continue;
            }

            if (isEntered)
            {
                Leave(node);
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                depth--;
                Leave(node);
            }

            if (node == root)
            {
                return;
            }

            node = node.NextSibling!;
        }
    }

    public Extraction Build(DocumentFormat format, IEnumerable<Metadatum> metadata)
    {
        List<string> warnings = [.. _leftOut.Select(static one => $"Left out: {one.Value} <{one.Key}>.")];
        if (_scripts > 0)
        {
            warnings.Add($"Raised and lowered digits are written as such ({_scripts} times): 7,000¹, 10⁶, H₂O.");
        }

        return _text.Build(format, warnings, metadata);
    }

    /// <summary>Whether the node's children are to be read; it is left only then.</summary>
    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                Write(text.Data);
                return false;
            case IElement element:
                return Enter(element);
            default:
                return node is IDocument;
        }
    }

    private bool Enter(IElement element)
    {
        var name = element.LocalName;
        if (LeftOut.Contains(name))
        {
            _leftOut[name] = _leftOut.GetValueOrDefault(name) + 1;
            _text.Append(" ");
            return false;
        }

        if (Unseen.Contains(name) || IsHidden(element, name))
        {
            return false;
        }

        switch (name = Role(element))
        {
            case "br":
                _text.EndLine();
                return false;
            case "table":
                _text.EndParagraph();
                _isLayout.Push(element.QuerySelector(LaysOutPage) is not null);
                return true;
            case "tr" when IsInRow:
                _text.BeginRow();
                return true;
            case "tr" or "td" or "th" when !IsInRow:
                _text.EndParagraph();
                return true;
            case "pre" or "xmp":
                _text.EndParagraph();
                _preformatted++;
                return true;
            case "q":
                _text.Append("“");
                return true;
            case "sup" or "sub":
                _script ??= ScriptDigits.Find(name == "sup", element.TextContent);
                _scripts += _script is null ? 0 : 1;
                return true;
            default:
                if (HeadingLevel(name) is > 0 and var level)
                {
                    _text.BeginHeading(level);
                }
                else if (Blocks.Contains(name))
                {
                    _text.EndParagraph();
                }

                return true;
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        var name = Role(element);
        switch (name)
        {
            case "table":
                _isLayout.Pop();
                _text.EndParagraph();
                break;
            case "tr" when IsInRow:
                _text.EndRow();
                break;
            case "td" or "th" when IsInRow:
                _text.EndCell();
                break;
            case "tr" or "td" or "th":
                _text.EndParagraph();
                break;
            case "pre" or "xmp":
                _preformatted--;
                _text.EndParagraph();
                break;
            case "q":
                _text.Append("”");
                break;
            case "sup" or "sub":
                _script = null;
                break;
            default:
                if (HeadingLevel(name) > 0)
                {
                    _text.EndHeading();
                }
                else if (Blocks.Contains(name))
                {
                    _text.EndParagraph();
                }

                break;
        }
    }

    private void Write(string text)
    {
        if (_preformatted > 0)
        {
            _text.AppendPreformatted(text);
        }
        else
        {
            _text.Append(_script is null ? text : _script.Convert(text));
        }
    }

    private static bool IsHidden(IElement element, string name)
    {
        if (element.HasAttribute("hidden") || (name == "dialog" && !element.HasAttribute("open")))
        {
            return true;
        }

        // Style sheets are not read: what an element says of itself is.
        return element.GetAttribute("style") is { Length: > 0 } style
            && style.Replace(" ", string.Empty, StringComparison.Ordinal) is var rules
            && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What an element is in a page: nothing in a formula, whose "tr" is no row of the table that the formula stands in.</summary>
    private static string Role(IElement element) => element is IHtmlElement ? element.LocalName : string.Empty;

    private static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
}
