using System.Net;

namespace Dataset.Tool.Site.Markup;

/// <summary>
/// Markup that is safe to print. It is made of an interpolated string alone: its literal parts are markup, and what is put into them is
/// escaped, for text and for an attribute in double quotes alike, unless it is <see cref="Html"/> itself.
/// </summary>
internal readonly record struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>Nothing.</summary>
    public static Html None => default;

    /// <summary>Whether there is nothing to print.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_markup);

    /// <summary>The markup of an interpolated string.</summary>
    public static Html Of(HtmlHandler markup) => new(markup.ToString());

    /// <summary>Text without markup.</summary>
    public static Html Text(string? text) => new(WebUtility.HtmlEncode(text) ?? string.Empty);

    /// <summary>Markup that another writer has made and escaped: a chart, a text of this assembly.</summary>
    public static Html Trusted(string markup) => new(markup);

    /// <summary>One after the other.</summary>
    public static Html Join(IEnumerable<Html> parts, string between = "") =>
        new(string.Join(between, parts.Where(static part => !part.IsEmpty)));

    /// <summary>The parts with a comma between them.</summary>
    public static Html List(IEnumerable<Html> parts) => Join(parts, ", ");

    /// <summary>The markup.</summary>
    public override string ToString() => _markup ?? string.Empty;
}
