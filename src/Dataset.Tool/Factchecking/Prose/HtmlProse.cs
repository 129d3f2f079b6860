using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>
/// Reads the words of HTML from its tokens: a tree has no places of its texts. Scripts, styles, code and deleted words are not read.
/// </summary>
internal sealed class HtmlProse
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "section",
        "summary", "tbody", "tfoot", "thead", "title", "ul",
    };

    private static readonly HashSet<string> Headings = new(StringComparer.Ordinal) { "h1", "h2", "h3", "h4", "h5", "h6" };

    private static readonly HashSet<string> NotRead = new(StringComparer.Ordinal)
    {
        "code", "del", "iframe", "math", "noscript", "object", "pre", "s", "script", "select", "style", "svg", "template", "textarea",
    };

    private readonly ProseBuilder _builder;
    private readonly HtmlTokenizer _tokenizer;
    private readonly int _offset;

    /// <summary>The element whose content is not read, and how many of its name are open; null outside.</summary>
    private (string Name, int Depth)? _skipped;

    private HtmlProse(ProseBuilder builder, int start, int end)
    {
        (_builder, _offset) = (builder, start);
        _tokenizer = new HtmlTokenizer(new TextSource(builder.File[start..end]), HtmlEntityProvider.Resolver)
        {
            // Characters come as they stand in the file, so that each has its place.
            IsNotConsumingCharacterReferences = true,
        };
    }

    public static void Read(ProseBuilder builder) => Read(builder, 0, builder.File.Length);

    /// <summary>A passage of the file that is HTML.</summary>
    public static void Read(ProseBuilder builder, int start, int end)
    {
        var reader = new HtmlProse(builder, start, end);
        for (var token = reader._tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = reader._tokenizer.Get())
        {
            reader.Read(token, start + token.Position.Position - 1, start + reader._tokenizer.InsertionPoint);
        }
    }

    private void Read(HtmlToken token, int start, int end)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open(token.Name, token is HtmlTagToken { IsSelfClosing: true }, start);
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name, start);
                break;
            case HtmlTokenType.Comment when _skipped is null:
                _builder.Comment(token.Data, start, end);
                break;
            case HtmlTokenType.Character when _skipped is null:
                Characters(start, end);
                break;
        }
    }

    private void Open(string name, bool isSelfClosing, int at)
    {
        _tokenizer.State = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "iframe" or "noscript" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };
        if (_skipped is { } skipped)
        {
            _skipped = skipped.Name == name && !isSelfClosing ? (name, skipped.Depth + 1) : skipped;
        }
        else if ((NotRead.Contains(name) || IsNoteMark(name)) && !isSelfClosing)
        {
            _builder.Space(at);
            _skipped = (name, 1);
        }
        else if (name == "sup")
        {
            _builder.Add("^", at, at);
        }
        else
        {
            Part(name, at, isOpening: true);
        }
    }

    private void Close(string name, int at)
    {
        if (_skipped is not { } skipped)
        {
            Part(name, at, isOpening: false);
        }
        else if (skipped.Name == name)
        {
            _skipped = skipped.Depth > 1 ? (name, skipped.Depth - 1) : null;
        }
    }

    /// <summary>A raised number is the mark of a note, but for a power of ten.</summary>
    private bool IsNoteMark(string name) => name == "sup" && !_builder.EndsWithTen;

    private void Part(string name, int at, bool isOpening)
    {
        if (Headings.Contains(name))
        {
            if (isOpening)
            {
                _builder.BeginHeading();
            }
            else
            {
                _builder.Break();
            }
        }
        else if (name is "table" or "tr" or "td" or "th")
        {
            Table(name, isOpening);
        }
        else if (name == "br")
        {
            _builder.Space(at);
        }
        else if (Blocks.Contains(name))
        {
            _builder.Break();
        }
    }

    private void Table(string name, bool isOpening)
    {
        switch (name)
        {
            case "table" when isOpening:
                _builder.BeginTable();
                break;
            case "table":
                _builder.EndTable();
                break;
            case "tr" when isOpening:
                _builder.BeginRow();
                break;
            case "td" or "th" when isOpening:
                _builder.BeginCell();
                break;
        }
    }

    private void Characters(int start, int end)
    {
        for (var at = start; at < end;)
        {
            if (_builder.File[at] == '&' && Reference(at, end) is { } reference)
            {
                _builder.Add(reference.Words, at, reference.End);
                at = reference.End;
                continue;
            }

            // A blank line of the markup is no end of a paragraph.
            if (char.IsWhiteSpace(_builder.File[at]) && _builder.File[at] != '\u00A0')
            {
                _builder.Space(at);
            }
            else
            {
                _builder.Copy(at, at + 1);
            }

            at++;
        }
    }

    /// <summary>What a reference such as <c>&amp;nbsp;</c> stands for, and where it ends; null where it is none.</summary>
    private (string Words, int End)? Reference(int start, int end)
    {
        const int LongestName = 33;
        var semicolon = _builder.File.IndexOf(';', start, Math.Min(LongestName, end - start));
        if (semicolon < 0)
        {
            return null;
        }

        var name = _builder.File[(start + 1)..semicolon];
        var words = name.StartsWith('#') ? Numeric(name[1..]) : HtmlEntityProvider.Resolver.GetSymbol(name + ";");
        return words is null ? null : (words, semicolon + 1);
    }

    private static string? Numeric(string number)
    {
        var isHex = number.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        return int.TryParse(isHex ? number[1..] : number, isHex ? System.Globalization.NumberStyles.AllowHexSpecifier
            : System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var code)
            && System.Text.Rune.IsValid(code) ? new System.Text.Rune(code).ToString() : null;
    }
}
