using System.Globalization;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>Reads the text of a series, a line for each thing: see <see cref="SeriesTextTag"/>.</summary>
internal sealed class SeriesTextReader
{
    private readonly Series _series;
    private SeriesDetails? _details;
    private Dictionary<string, int>? _rowById;

    /// <param name="series">The series, whose text is read.</param>
    /// <param name="topic">The class of the topic.</param>
    internal SeriesTextReader(Series series, string topic)
    {
        _series = series;
        var rows = new List<RowText>();
        var lines = new TextLines(series.Text);
        RowText? row = null;
        while (lines.Next())
        {
            switch (lines.Tag)
            {
                case SeriesTextTag.Figure or SeriesTextTag.UnresolvedFigure:
                    row = new RowText(series, this, lines.Tag == SeriesTextTag.UnresolvedFigure, lines.Content, lines.NextOffset);
                    rows.Add(row);
                    break;
                case SeriesTextTag.Voices when row is not null:
                    row.HasVoices = true;
                    row.IsDisputed = !lines.Field(0).IsEmpty;
                    break;
                case SeriesTextTag.Claim or SeriesTextTag.PreferredClaim or SeriesTextTag.DeprecatedClaim when row is not null:
                    row.AddClaim(lines.Offset);
                    break;
                case SeriesTextTag.Series:
                    Name = topic + "." + lines.String(1);
                    Sources = lines.Ints(2);
                    Agents = lines.Ints(3);
                    break;
                case SeriesTextTag.Title when row is null:
                    Title = lines.String();
                    break;
            }
        }

        Rows = [.. rows];
    }

    internal string Name { get; } = string.Empty;

    /// <summary>The numbers that its sources have in the page.</summary>
    internal int[] Sources { get; } = [];

    /// <summary>The numbers that its agents have in the page.</summary>
    internal int[] Agents { get; } = [];

    internal string Title { get; } = string.Empty;

    internal SeriesDetails Details => _details ??= new(_series.Text);

    internal RowText[] Rows { get; }

    /// <summary>The row with this id after the series' own; null when there is none.</summary>
    internal int? RowOf(ReadOnlySpan<char> id) =>
        (_rowById ??= IndexRows()).TryGetValue(string.Concat(_series.Id, ".", id), out var row) ? row : null;

    private Dictionary<string, int> IndexRows()
    {
        var rows = new Dictionary<string, int>(Rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < Rows.Length; i++)
        {
            rows.Add(Rows[i].Id, i);
        }

        return rows;
    }

    /// <summary>Walks the lines of a text without copying it.</summary>
    internal ref struct TextLines(ReadOnlySpan<byte> text, int offset = 0)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private ReadOnlySpan<byte> _line;

        /// <summary>Where the line begins.</summary>
        internal int Offset { get; private set; }

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
                Offset = NextOffset;
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

        internal readonly int? Int(int field) => Field(field) is { IsEmpty: false } text ? EmittedNumber.Whole(text) : null;

        /// <summary>Numbers with blanks between them.</summary>
        internal readonly int[] Ints(int field)
        {
            var numbers = new List<int>();
            for (var rest = Field(field); !rest.IsEmpty;)
            {
                var blank = rest.IndexOf((byte)' ');
                numbers.Add(EmittedNumber.Whole(blank < 0 ? rest : rest[..blank]));
                rest = blank < 0 ? default : rest[(blank + 1)..];
            }

            return [.. numbers];
        }

        internal readonly DateOnly? Day(int field) =>
            Field(field) is { IsEmpty: false } ? DateOnly.ParseExact(String(field), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

        internal readonly decimal? Decimal(int field) => Field(field) is { IsEmpty: false } text ? EmittedNumber.Decimal(text) : null;

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
