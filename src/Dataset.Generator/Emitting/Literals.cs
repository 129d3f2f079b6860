using System.Globalization;
using System.Text;

namespace Dataset.Generator.Emitting;

/// <summary>
/// Texts of the records inside C#: whatever they contain, they leave neither their literal nor their comment, and what a reader of
/// the emitted file cannot see (controls, bidirectional marks, line separators) is spelt out.
/// </summary>
internal static class Literals
{
    /// <summary>A C# string literal, quotation marks and all.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (IsUnseen(text, i))
            {
                literal.Append(@"\u").Append(Hex(c));
            }
            else
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }

    public static string? StringOrNull(string? text) => text is null ? null : String(text);

    /// <summary>A decimal literal, its trailing zeros kept.</summary>
    public static string Decimal(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A <c>DateOnly</c>.</summary>
    public static string Day(DateTime day) => $"new({Int(day.Year)}, {Int(day.Month)}, {Int(day.Day)})";

    /// <summary>
    /// A period that is a part of the calendar, by the member that makes it. <c>Period.Parse</c> would keep all that it reads, words and
    /// dates, in a trimmed app that asks for no document.
    /// </summary>
    public static string Period(string id)
    {
        var part = CalendarPart.Read(id)!.Value;
        var numbers = part.Unit switch
        {
            CalendarUnit.Year or CalendarUnit.Decade => Int(part.Year),
            CalendarUnit.Day => $"{Int(part.Year)}, {Int(part.Number)}, {Int(part.Day)}",
            _ => $"{Int(part.Year)}, {Int(part.Number)}",
        };
        return $"global::Dataset.Runtime.Period.{part.Unit}({numbers})";
    }

    public static string Int(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text of an XML comment.</summary>
    public static string Xml(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var xml = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '&':
                    xml.Append("&amp;");
                    break;
                case '\t' or '\n' or '\r':
                    xml.Append(' ');
                    break;
                default:
                    if (!IsUnseen(text, i))
                    {
                        xml.Append(c);
                    }
                    else if (c < ' ' || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
                    {
                        // Not even a reference to these is allowed in XML.
                        xml.Append('\uFFFD');
                    }
                    else
                    {
                        xml.Append("&#x").Append(Hex(c)).Append(';');
                    }

                    break;
            }
        }

        return xml.ToString();
    }

    /// <summary>
    /// A field of the text of a series or of the catalogue: it stands in a raw string literal, and the runtime reads it back.
    /// </summary>
    public static string Field(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var field = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\')
            {
                field.Append(@"\\");
            }
            else if (IsUnseen(text, i) || (c == '"' && i > 0 && text[i - 1] == '"'))
            {
                // Two quotation marks in a row are two thirds of the end of a raw literal.
                field.Append(@"\u").Append(Hex(c));
            }
            else
            {
                field.Append(c);
            }
        }

        return field.ToString();
    }

    /// <summary>Nothing in it is spelt otherwise anywhere. Nearly every text is so, and is copied whole.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            var isPlain = c is (>= ' ' and < '\u007F') or (>= '\u00AE' and <= '\u024F') or (>= '\u2010' and <= '\u2027');
            if (!isPlain || c is '"' or '\\' or '<' or '>' or '&')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnseen(string text, int index)
    {
        var c = text[index];
        if (c < ' ')
        {
            return true;
        }

        if (c < '\u007F')
        {
            return false;
        }

        if (char.IsHighSurrogate(c))
        {
            return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        }

        if (char.IsLowSurrogate(c))
        {
            return index == 0 || !char.IsHighSurrogate(text[index - 1]);
        }

        return c is <= '\u009F' or '\u00AD' or '\u061C' or '\uFEFF' or '\uFFFE' or '\uFFFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
    }

    private static string Hex(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
