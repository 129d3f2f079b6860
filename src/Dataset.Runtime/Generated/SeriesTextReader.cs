using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>Reads the text of a series, a line for each thing: see <see cref="SeriesTextTag"/>.</summary>
internal sealed class SeriesTextReader
{
    private readonly string _seriesId;
    private Dictionary<string, int>? _rowById;

    /// <param name="series">The series, whose text is read.</param>
    /// <param name="topic">The class of the topic.</param>
    internal SeriesTextReader(Series series, string topic)
    {
        _seriesId = series.Id;
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
                    row.AddClaim(lines.Tag, lines.Field(0));
                    break;
                case SeriesTextTag.Series:
                    Name = topic + "." + lines.String(1);
                    Sources = lines.Ints(2);
                    Agents = lines.Ints(3);
                    break;
                case SeriesTextTag.Title when row is null:
                    Title = lines.String();
                    break;
                case SeriesTextTag.Area when row is null:
                    Area = lines.String();
                    break;
                case SeriesTextTag.Population when row is null:
                    Population = lines.String();
                    break;
                case SeriesTextTag.PartOf when row is null:
                    PartOfId = lines.String();
                    break;
                case SeriesTextTag.Counts when row is null:
                    Counts = (SeriesCounts)lines.Int(0)!.Value;
                    break;
                case SeriesTextTag.ChangeOf when row is null:
                    ChangeOfId = lines.String();
                    break;
                case SeriesTextTag.Statistic when row is null:
                    Statistic = (SeriesStatistic)lines.Int(0)!.Value;
                    break;
                case SeriesTextTag.Adjustment when row is null:
                    Adjustment = (SeriesAdjustment)lines.Int(0)!.Value;
                    break;
                case SeriesTextTag.NotAddedUp when row is null:
                    IsAddedUp = false;
                    break;
                case SeriesTextTag.Measure when row is null:
                    Measures.Add(new((SeriesRelation)lines.Int(0)!.Value, lines.String(1), lines.String(2)));
                    break;
                case SeriesTextTag.Column when row is null:
                    Columns.Add((lines.Int(0)!.Value, lines.Int(1)!.Value, lines.String(2)));
                    break;
                case SeriesTextTag.Note when row is null:
                    Note = lines.String();
                    break;
                case SeriesTextTag.Kind when row is null:
                    Kind = SeriesTextCode.ToSeriesKind((char)lines.Content[0]);
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

    internal string? Area { get; }

    internal string? Population { get; }

    internal SeriesKind Kind { get; }

    internal string? PartOfId { get; }

    internal SeriesCounts Counts { get; }

    internal string? ChangeOfId { get; }

    internal SeriesStatistic Statistic { get; }

    internal SeriesAdjustment? Adjustment { get; }

    internal bool IsAddedUp { get; } = true;

    internal string? Note { get; }

    internal List<SeriesMeasure> Measures { get; } = [];

    /// <summary>The columns of tables that cells refer to by number.</summary>
    internal List<(int Source, int Position, string Name)> Columns { get; } = [];

    internal RowText[] Rows { get; }

    /// <summary>The row with this id after the series' own; null when there is none.</summary>
    internal int? RowOf(ReadOnlySpan<char> id) =>
        (_rowById ??= Rows.Select((row, i) => (row, i)).ToDictionary(pair => pair.row.Id, pair => pair.i, StringComparer.Ordinal))
            .TryGetValue(string.Concat(_seriesId, ".", id), out var row) ? row : null;

    /// <summary>
    /// The bounds that the code of a claim's value stands for: a letter for the qualifier, then its numbers. Unknown for bare words.
    /// </summary>
    internal static Bounds Decode(ReadOnlySpan<byte> code)
    {
        if (code.IsEmpty)
        {
            return Bounds.Unknown;
        }

        var rest = code[1..];
        if (code[0] == SeriesTextCode.Worded)
        {
            return Decode(rest);
        }

        if ((char)code[0] is SeriesTextCode.Interval or SeriesTextCode.AboutInterval)
        {
            var isAbout = (char)code[0] == SeriesTextCode.AboutInterval;
            return Bounds.Interval(Number(Part(rest, 0)), Number(Part(rest, 1)), Number(Part(rest, 2)), isAbout) with
            {
                Level = NumberOrNone(Part(rest, 3)),
                Plus = NumberOrNone(Part(rest, 4)),
                Minus = NumberOrNone(Part(rest, 5)),
            };
        }

        return SeriesTextCode.ToQualifier((char)code[0]) switch
        {
            Qualifier.Exact => Bounds.Exact(Number(rest)),
            Qualifier.About => Bounds.About(Number(rest)),
            Qualifier.Nearly => Bounds.Nearly(Number(rest)),
            Qualifier.Over => Bounds.Over(Number(rest)),
            Qualifier.AtLeast => Bounds.AtLeast(Number(rest)),
            Qualifier.Under => Bounds.Under(Number(rest)),
            Qualifier.AtMost => Bounds.AtMost(Number(rest)),
            Qualifier.CutOff => Bounds.CutOff(Number(rest)),
            Qualifier.Between => Bounds.Between(Number(Part(rest, 0)), Number(Part(rest, 1))),
            Qualifier.Measured =>
                Bounds.Measured(Number(Part(rest, 0)), Number(Part(rest, 1))) with { Level = NumberOrNone(Part(rest, 2)) },
            _ => Bounds.Unknown,
        };
    }

    /// <summary>One of the numbers of a code; nothing where it is not printed.</summary>
    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> numbers, int index)
    {
        for (; index > 0; index--)
        {
            var blank = numbers.IndexOf((byte)SeriesTextCode.Separator);
            numbers = blank < 0 ? default : numbers[(blank + 1)..];
        }

        var end = numbers.IndexOf((byte)SeriesTextCode.Separator);
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

        /// <summary>Numbers with blanks between them.</summary>
        internal readonly int[] Ints(int field)
        {
            var rest = Field(field);
            if (rest.IsEmpty)
            {
                return [];
            }

            var numbers = new int[rest.Count((byte)' ') + 1];
            for (var i = 0; i < numbers.Length; i++)
            {
                Utf8Parser.TryParse(rest, out numbers[i], out var length);
                rest = rest[Math.Min(length + 1, rest.Length)..];
            }

            return numbers;
        }

        internal readonly DateOnly? Day(int field) =>
            Field(field) is { IsEmpty: false } ? DateOnly.ParseExact(String(field), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

        internal readonly decimal? Decimal(int field) => Field(field) is { IsEmpty: false } text ? Number(text) : null;

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
