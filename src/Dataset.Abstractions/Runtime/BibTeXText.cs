using System.Globalization;
using System.Text;

namespace Dataset.Runtime;

/// <summary>A document as a BibTeX entry. What it does not say of itself is left out.</summary>
internal static class BibTeXText
{
    internal static string Of(Source source)
    {
        var entry = new StringBuilder("@misc{").Append(source.Key);
        Field(entry, "title", source.Title);
        Field(entry, "author", source.Author is { } author ? "{" + author + "}" : null);
        Field(entry, "howpublished", source.Publisher);
        if (source.Published is { First: { } day } published)
        {
            Field(entry, "year", day.Year.ToString("0000", CultureInfo.InvariantCulture));
            Field(entry, "month", published.Id.Length >= 7 && published.Id[5] != 'Q' ? day.Month.ToString(CultureInfo.InvariantCulture) : null);
        }

        Field(entry, "url", source.Url);
        var note = string.Join(". ", new[]
        {
            source.Published is { IsUncertain: true } ? "Date uncertain: " + source.PublishedBasis : null,
            "Text " + source.FileName,
            "SHA-256 " + source.Sha256,
        }.Where(part => part is not null));
        Field(entry, "note", note);
        return entry.Append("\n}").ToString();
    }

    private static void Field(StringBuilder entry, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        entry.Append(",\n  ").Append(name).Append(" = {");
        foreach (var c in value)
        {
            switch (c)
            {
                case '&' or '%' or '$' or '#' or '_':
                    entry.Append('\\').Append(c);
                    break;
                case '\\':
                    entry.Append(@"\textbackslash{}");
                    break;
                case '~':
                    entry.Append(@"\textasciitilde{}");
                    break;
                case '^':
                    entry.Append(@"\textasciicircum{}");
                    break;
                default:
                    entry.Append(c is '\n' or '\r' ? ' ' : c);
                    break;
            }
        }

        entry.Append('}');
    }
}
