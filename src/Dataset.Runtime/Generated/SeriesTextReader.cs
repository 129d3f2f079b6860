using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>
/// Reads the text of a series. One line holds one thing: a tag, a blank, and fields with tabs between them. A line belongs to the
/// figure, claim or quotation that was opened last. In a field, <c>\</c> escapes itself and <c>\uXXXX</c> is a UTF-16 code unit.
/// <code>
/// c t a p k h n   name, title, area, population, kind, part of, note of the series
/// u l s           which way it counts, what it is the change of, its statistic
/// F N             figure: member and period; N for a period that is not resolved
/// ! ? r b n g x   disputed, uncertain, printed, basis, note, against, extreme of a figure
/// C P D           claim: value, voice and speaker; P preferred, D deprecated
/// w m v y n       words, voice member, via, reason, note of a claim
/// d i z           status, reading (words, reason), neutral words of a claim
/// Q e f           quotation: source, start, length (none: that of the words), words (none: those of the quotation before); words before and after
/// </code>
/// </summary>
internal sealed class SeriesTextReader
{
    private readonly string _seriesId;
    private Dictionary<string, int>? _rowById;

    internal SeriesTextReader(Series series)
    {
        _seriesId = series.Id;
        var rows = new List<RowText>();
        var lines = new TextLines(series.Text);
        RowText? row = null;
        while (lines.Next())
        {
            switch (lines.Tag)
            {
                case 'F' or 'N':
                    row = new RowText(series, this, lines.Tag == 'N', lines.Content, lines.NextOffset);
                    rows.Add(row);
                    break;
                case '!' when row is not null:
                    row.IsDisputed = true;
                    break;
                case 'C' or 'P' or 'D' when row is not null:
                    row.AddClaim(lines.Tag, lines.Field(0));
                    break;
                case 'c' when row is null:
                    Name = lines.String();
                    break;
                case 't' when row is null:
                    Title = lines.String();
                    break;
                case 'a' when row is null:
                    Area = lines.String();
                    break;
                case 'p' when row is null:
                    Population = lines.String();
                    break;
                case 'h' when row is null:
                    PartOfId = lines.String();
                    break;
                case 'u' when row is null:
                    Counts = (SeriesCounts)lines.Int(0)!.Value;
                    break;
                case 'l' when row is null:
                    ChangeOfId = lines.String();
                    break;
                case 's' when row is null:
                    Statistic = (SeriesStatistic)lines.Int(0)!.Value;
                    break;
                case 'n' when row is null:
                    Note = lines.String();
                    break;
                case 'k' when row is null:
                    Kind = (SeriesKind)(lines.Content[0] - '0');
                    break;
            }
        }

        Rows = [.. rows];
    }

    internal string Name { get; } = string.Empty;

    internal string Title { get; } = string.Empty;

    internal string? Area { get; }

    internal string? Population { get; }

    internal SeriesKind Kind { get; }

    internal string? PartOfId { get; }

    internal SeriesCounts Counts { get; }

    internal string? ChangeOfId { get; }

    internal SeriesStatistic Statistic { get; }

    internal string? Note { get; }

    internal RowText[] Rows { get; }

    /// <summary>The row with this id after the series' own; null when there is none.</summary>
    internal int? RowOf(ReadOnlySpan<char> id) =>
        (_rowById ??= Rows.Select((row, i) => (row, i)).ToDictionary(pair => pair.row.Id, pair => pair.i, StringComparer.Ordinal))
            .TryGetValue(string.Concat(_seriesId, ".", id), out var row) ? row : null;

    /// <summary>The bounds a claim's code stands for: a letter for the qualifier, then its numbers. Null for bare words.</summary>
    internal static Bounds Decode(ReadOnlySpan<byte> code)
    {
        if (code.IsEmpty)
        {
            return Bounds.Unknown;
        }

        var rest = code[1..];
        switch ((char)code[0])
        {
            case 'E': return Bounds.Exact(Number(rest));
            case 'A': return Bounds.About(Number(rest));
            case 'N': return Bounds.Nearly(Number(rest));
            case 'O': return Bounds.Over(Number(rest));
            case 'L': return Bounds.AtLeast(Number(rest));
            case 'U': return Bounds.Under(Number(rest));
            case 'M': return Bounds.AtMost(Number(rest));
            case 'B': return Bounds.Between(Number(Part(rest, 0)), Number(Part(rest, 1)));
            case 'P': return Bounds.Measured(Number(Part(rest, 0)), Number(Part(rest, 1))) with { Level = NumberOrNone(Part(rest, 2)) };
            case 'I' or 'J':
                return Bounds.Interval(Number(Part(rest, 0)), Number(Part(rest, 1)), Number(Part(rest, 2)), isAbout: code[0] == 'J') with
                {
                    Level = NumberOrNone(Part(rest, 3)),
                    Plus = NumberOrNone(Part(rest, 4)),
                    Minus = NumberOrNone(Part(rest, 5)),
                };
            case 'W':
                return Decode(rest);
            default:
                return Bounds.Unknown;
        }
    }

    /// <summary>One of the numbers of a code; nothing where it is not printed.</summary>
    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> numbers, int index)
    {
        for (; index > 0; index--)
        {
            var blank = numbers.IndexOf((byte)' ');
            numbers = blank < 0 ? default : numbers[(blank + 1)..];
        }

        var end = numbers.IndexOf((byte)' ');
        return end < 0 ? numbers : numbers[..end];
    }

    private static decimal? NumberOrNone(ReadOnlySpan<byte> text) => text.IsEmpty ? null : Number(text);

    private static decimal Number(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out decimal number, out var consumed) && consumed == text.Length
            ? number
            : throw new FormatException($"'{Encoding.UTF8.GetString(text)}' is not a number: the text of the series is damaged.");

    /// <summary>Walks the lines of a text without copying it.</summary>
    internal ref struct TextLines(ReadOnlySpan<byte> text, int offset = 0)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private ReadOnlySpan<byte> _line;

        internal int NextOffset { get; private set; } = offset;

        internal readonly char Tag => (char)_line[0];

        internal readonly ReadOnlySpan<byte> Content => _line.Length > 2 ? _line[2..] : default;

        internal bool Next()
        {
            while (NextOffset < _text.Length)
            {
                var rest = _text[NextOffset..];
                var end = rest.IndexOf((byte)'\n');
                _line = end < 0 ? rest : rest[..end];
                NextOffset += end < 0 ? rest.Length : end + 1;
                if (!_line.IsEmpty)
                {
                    return true;
                }
            }

            return false;
        }

        internal readonly ReadOnlySpan<byte> Field(int index)
        {
            var rest = Content;
            for (; index > 0; index--)
            {
                var tab = rest.IndexOf((byte)'\t');
                if (tab < 0)
                {
                    return default;
                }

                rest = rest[(tab + 1)..];
            }

            var end = rest.IndexOf((byte)'\t');
            return end < 0 ? rest : rest[..end];
        }

        internal readonly string String() => Unescape(Content);

        internal readonly string String(int field) => Unescape(Field(field));

        /// <summary>All fields.</summary>
        internal readonly string[] Strings()
        {
            var fields = new string[Content.Count((byte)'\t') + 1];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = String(i);
            }

            return fields;
        }

        internal readonly int? Int(int field) =>
            Utf8Parser.TryParse(Field(field), out int number, out _) ? number : null;

        private static string Unescape(ReadOnlySpan<byte> bytes)
        {
            var text = Encoding.UTF8.GetString(bytes);
            if (!text.Contains('\\', StringComparison.Ordinal))
            {
                return text;
            }

            var builder = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] != '\\')
                {
                    builder.Append(text[i]);
                }
                else if (text[++i] == 'u')
                {
                    builder.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                }
                else
                {
                    builder.Append(text[i]);
                }
            }

            return builder.ToString();
        }
    }
}
