using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dataset.Tool.Site.Markup;

/// <summary>Reads an interpolated string as markup: see <see cref="Html"/>.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlHandler
{
    private readonly StringBuilder _markup;

    public HtmlHandler(int literalLength, int formattedCount) => _markup = new(literalLength + (16 * formattedCount));

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(Html markup) => _markup.Append(markup.ToString());

    public void AppendFormatted(string? text) => _markup.Append(WebUtility.HtmlEncode(text));

    public void AppendFormatted(int number, string format = "N0") =>
        _markup.Append(number.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
        {
            _markup.Append(part.ToString());
        }
    }

    public override string ToString() => _markup.ToString();
}
