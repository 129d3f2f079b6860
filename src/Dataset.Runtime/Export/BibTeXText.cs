using System.Globalization;
using System.Text;

namespace Dataset.Runtime;

/// <summary>A document as a BibTeX entry. Fields that it does not state are left out.</summary>
internal static class BibTeXText
{
    internal static string Of(Source source)
    {
        var entry = new StringBuilder("@misc{").Append(source.Key);
        // In braces of its own: styles would write its capitals small.
        Field(entry, "title", source.Title ?? source.Name, "{{", "}}");
        // In braces of its own: BibTeX would take a comma or an "and" apart.
        Field(entry, "author", source.Author, "{{", "}}");
        Field(entry, "howpublished", source.Publisher);
        if (source.Published is { First: { } day } published)
        {
            Field(entry, "year", day.Year.ToString("0000", CultureInfo.InvariantCulture));
            Field(entry, "month", published.Last is { } last && (last.Year, last.Month) == (day.Year, day.Month)
                ? day.Month.ToString(CultureInfo.InvariantCulture) : null);
            // BibTeX has no field for the day; BibLaTeX reads this one in place of the two above.
            Field(entry, "date", published.First == published.Last ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        }

        Address(entry, source.Url);
        Field(entry, "urldate", source.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var note = string.Join(". ", new[]
        {
            source.Published is { IsUncertain: true } ? "Date uncertain: " + source.PublishedBasis : null,
            source.Licence is { } licence ? "Licence: " + licence : null,
        }.Where(part => part is not null));
        Field(entry, "note", note.Length == 0 ? null : note);
        return entry.Append("\n}").ToString();
    }

    // The field is read as it stands: an escape would be part of the address.
    private static void Address(StringBuilder entry, string? url)
    {
        if (url is not null)
        {
            var plain = url.Replace("{", "%7B", StringComparison.Ordinal)
                .Replace("}", "%7D", StringComparison.Ordinal)
                .Replace("\\", "%5C", StringComparison.Ordinal)
                .Replace(" ", "%20", StringComparison.Ordinal);
            entry.Append(",\n  url = {").Append(plain).Append('}');
        }
    }

    private static void Field(StringBuilder entry, string name, string? value, string open = "{", string close = "}")
    {
        if (value is null)
        {
            return;
        }

        entry.Append(",\n  ").Append(name).Append(" = ").Append(open);
        var before = '\0';
        foreach (var c in value)
        {
            // Two of them are one other character in TeX: a dash, a quotation mark.
            if (c == before && c is '-' or '\'' or ',' or '<' or '>')
            {
                entry.Append("{}");
            }

            before = c;
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
                // A brace counts for the end of the field even behind a backslash.
                case '{':
                    entry.Append(@"\textbraceleft{}");
                    break;
                case '}':
                    entry.Append(@"\textbraceright{}");
                    break;
                case '`':
                    entry.Append(@"\textasciigrave{}");
                    break;
                case '^':
                    entry.Append(@"\textasciicircum{}");
                    break;
                default:
                    entry.Append(c is '\n' or '\r' ? ' ' : c);
                    break;
            }
        }

        entry.Append(close);
    }
}
