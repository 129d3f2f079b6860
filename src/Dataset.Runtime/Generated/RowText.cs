using System.Globalization;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>One figure of a series' text. Bounds and period are read with the row; names and prose when asked for.</summary>
internal sealed class RowText
{
    private readonly Series _series;
    private readonly SeriesTextReader _text;
    private readonly bool _isUnresolved;
    private readonly int _bodyOffset;
    private readonly int _nameOffset;
    private readonly int _nameLength;
    private readonly List<int> _claimOffsets = new(1);
    private Bounds[]? _claimBounds;
    private string? _id;
    private Period? _period;
    private Body? _body;

    internal RowText(Series series, SeriesTextReader text, bool isUnresolved, ReadOnlySpan<byte> content, int bodyOffset)
    {
        _series = series;
        _text = text;
        _isUnresolved = isUnresolved;
        _bodyOffset = bodyOffset;
        _nameOffset = bodyOffset - 1 - content.Length;
        _nameLength = content.Length;
    }

    internal bool HasVoices { get; set; }

    /// <summary>Whether its voices contradict one another.</summary>
    internal bool IsDisputed { get; set; }

    /// <summary>See <see cref="Series.Title"/>.</summary>
    internal string SeriesTitle => _text.Title;

    internal string Name => _text.Name + "." + Head(0);

    internal string Id => _id ??= TextId.Of(_series.Id, HeadBytes(1));

    internal Period Period => _period ??= ReadPeriod();

    /// <summary>The hull of the voices in use.</summary>
    internal Bounds Bounds
    {
        get
        {
            var first = FirstInUse;
            var hull = BoundsOf(first);
            for (var i = first + 1; i < _claimOffsets.Count; i++)
            {
                hull = IsDeprecated(i) ? hull : Bounds.Hull(hull, BoundsOf(i));
            }

            return hull;
        }
    }

    /// <summary>The numbers of its claims that are in use; where every one is deprecated, they are all there is to say.</summary>
    internal int[] ClaimsInUse
    {
        get
        {
            List<int> inUse = [], deprecated = [];
            for (var i = 0; i < _claimOffsets.Count; i++)
            {
                (IsDeprecated(i) ? deprecated : inUse).Add(i);
            }

            return [.. inUse.Count > 0 ? inUse : deprecated];
        }
    }

    internal IReadOnlyList<Claim> Claims => ReadBody().Claims;

    internal string? BaselineId => ReadBody().BaselineId;

    internal Accumulation? Accumulation => ReadBody().Accumulation
        ?? (_text.Details.IsAddedUp ? CalendarUnits.AccumulationOf(Period.Id, Period.IsResolved) : null);

    internal RecordStatement? RecordStatement => ReadBody().RecordStatement;

    internal string? Note => ReadBody().Note;

    internal Bounds BoundsOf(int claim) => (_claimBounds ??= ReadBounds())[claim];

    internal bool IsWorded(int claim) => Line(claim < 0 ? FirstInUse : claim).Field(0) is [(byte)SeriesTextCode.Worded, ..];

    internal string? WordsOf(int claim) => ReadBody().Words[claim < 0 ? FirstInUse : claim];

    internal string VoiceMember(int claim) => ReadBody().Members[claim];

    /// <summary>The value of a claim in words. Its digits are in the format and culture given; bare words stay as they are.</summary>
    internal string TextOf(int claim, string? format, IFormatProvider? provider)
    {
        var lines = Line(claim);
        var value = PrintedValue.Read(lines.Field(0));
        if (value.HasNumber && (provider is not null || !string.IsNullOrEmpty(format)))
        {
            return value.InWords(_series.Unit, number => NumberFormat.Digits(number, format, provider));
        }

        return lines.Next() && lines.Tag == SeriesTextTag.Words
            ? ValueProse.Worded(lines.String(), _series.Unit.Plural)
            : value.InWords(_series.Unit);
    }

    /// <summary>The name of who states a claim: the sentence of a figure has need of no more.</summary>
    internal string SpeakerOf(int claim)
    {
        var lines = Line(claim);
        return (char)lines.Field(2)[0] switch
        {
            SeriesTextCode.Agent => _series.AgentAt(lines.Int(3)!.Value).Name,
            SeriesTextCode.Document => _series.SourceAt(lines.Int(3)!.Value).Name,
            _ => lines.String(3),
        };
    }

    internal void AddClaim(int offset) => _claimOffsets.Add(offset);

    /// <summary>The first claim that is not deprecated; where all are, the first of them.</summary>
    private int FirstInUse
    {
        get
        {
            for (var i = 0; i < _claimOffsets.Count; i++)
            {
                if (!IsDeprecated(i))
                {
                    return i;
                }
            }

            return 0;
        }
    }

    private bool IsDeprecated(int claim) => (char)_series.Text[_claimOffsets[claim]] == SeriesTextTag.DeprecatedClaim;

    /// <summary>The text from the line that opens a claim.</summary>
    private SeriesTextReader.TextLines Line(int claim)
    {
        var lines = new SeriesTextReader.TextLines(_series.Text, _claimOffsets[claim]);
        lines.Next();
        return lines;
    }

    private Bounds[] ReadBounds()
    {
        var bounds = new Bounds[_claimOffsets.Count];
        for (var i = 0; i < bounds.Length; i++)
        {
            bounds[i] = PrintedValue.Read(Line(i).Field(0)).ToBounds();
        }

        return bounds;
    }

    private string Head(int field) => Encoding.UTF8.GetString(HeadBytes(field));

    private ReadOnlySpan<byte> HeadBytes(int field)
    {
        var head = _series.Text.Slice(_nameOffset, _nameLength);
        var tab = head.IndexOf((byte)'\t');
        return field == 0 ? head[..tab] : head[(tab + 1)..];
    }

    private Period ReadPeriod()
    {
        var period = _isUnresolved ? Period.Named(Head(1)) : Period.OfId(Head(1));
        var lines = new SeriesTextReader.TextLines(_series.Text, _bodyOffset);
        var isUncertain = false;
        string? printed = null;
        string? basis = null;
        while (lines.Next() && !OpensNext(lines.Tag))
        {
            switch (lines.Tag)
            {
                case SeriesTextTag.Uncertain:
                    isUncertain = true;
                    break;
                case SeriesTextTag.Printed:
                    printed = lines.String();
                    break;
                case SeriesTextTag.Basis:
                    basis = lines.String();
                    break;
            }
        }

        return isUncertain || printed is not null || basis is not null ? period.With(isUncertain, printed, basis) : period;
    }

    private static bool OpensNext(char tag) => tag is SeriesTextTag.Figure or SeriesTextTag.UnresolvedFigure
        or SeriesTextTag.Claim or SeriesTextTag.PreferredClaim or SeriesTextTag.DeprecatedClaim;

    private Body ReadBody() => _body ??= new Body(this);

    private static Agent Speaker(Series series, SeriesTextReader.TextLines lines)
    {
        var kind = lines.Field(2);
        switch ((char)kind[0])
        {
            case SeriesTextCode.Agent:
                return series.AgentAt(lines.Int(3)!.Value);
            case SeriesTextCode.Document:
                var source = series.SourceAt(lines.Int(3)!.Value);
                return new()
                {
                    Key = source.Key,
                    Name = source.Name,
                    Kind = "document",
                    IsDocument = true,
                    IsNamed = false,
                };
            default:
                return new()
                {
                    Name = lines.String(3),
                    IsNamed = false,
                    Of = lines.Int(4) is { } of ? series.AgentAt(of) : null,
                    Count = lines.Int(5),
                    Why = lines.Field(6).IsEmpty ? null : lines.String(6),
                };
        }
    }

    private sealed class Body
    {
        internal Body(RowText row)
        {
            var lines = new SeriesTextReader.TextLines(row._series.Text, row._bodyOffset);
            Claim? claim = null;
            Vintage? vintage = null;
            Quotation? quotation = null;
            List<Vintage> vintages = [];
            List<Quotation> quotations = [];
            List<Cell> cells = [];
            var digits = string.Empty;
            while (lines.Next() && lines.Tag is not (SeriesTextTag.Figure or SeriesTextTag.UnresolvedFigure))
            {
                switch (lines.Tag)
                {
                    case SeriesTextTag.Accumulation when claim is null:
                        Accumulation = (Accumulation)lines.Int(0)!.Value;
                        break;
                    case SeriesTextTag.Baseline:
                        BaselineId = lines.String();
                        break;
                    case SeriesTextTag.Extreme:
                        var within = lines.Field(2).IsEmpty ? null : lines.String(2);
                        var of = lines.String(1);
                        RecordStatement = new(lines.String(0) == SeriesTextCode.Highest, of, within)
                        {
                            Title = of == row._series.Id ? row._text.Title : null,
                        };
                        break;
                    case SeriesTextTag.Note when claim is null:
                        Note = lines.String();
                        break;
                    case SeriesTextTag.Note when vintage is not null:
                        vintage = vintage with { Note = lines.String() };
                        break;
                    case SeriesTextTag.Note:
                        claim = claim with { Note = lines.String() };
                        break;
                    case SeriesTextTag.Claim or SeriesTextTag.PreferredClaim or SeriesTextTag.DeprecatedClaim:
                        CloseClaim();
                        (quotations, cells, vintages) = ([], [], []);
                        claim = Open(row, lines) with { Quotations = quotations, Cells = cells, Earlier = vintages };
                        digits = lines.Field(0).IsEmpty ? string.Empty : Encoding.UTF8.GetString(lines.Field(0)[1..]);
                        break;
                    case SeriesTextTag.Vintage when claim is not null:
                        CloseVintage();
                        (quotations, cells) = ([], []);
                        vintage = OpenVintage(row, claim, vintages.Count + 1, lines, quotations) with { Cells = cells };
                        digits = lines.Field(0).IsEmpty ? string.Empty : Encoding.UTF8.GetString(lines.Field(0)[1..]);
                        break;
                    case SeriesTextTag.Words when vintage is not null:
                        vintage = vintage with { Text = ValueProse.Worded(lines.String(), row._series.Unit.Plural) };
                        break;
                    case SeriesTextTag.Words when claim is not null:
                        Words[^1] = lines.String();
                        claim = claim with { Text = ValueProse.Worded(lines.String(), row._series.Unit.Plural) };
                        break;
                    case SeriesTextTag.Member when claim is not null:
                        Members[^1] = lines.String();
                        break;
                    case SeriesTextTag.Via when claim is not null:
                        claim = claim with { Via = row._series.AgentAt(lines.Int(0)!.Value) };
                        break;
                    case SeriesTextTag.RankReason when claim is not null:
                        claim = claim with { RankReason = lines.String() };
                        break;
                    case SeriesTextTag.Status when claim is not null:
                        claim = claim with { Status = (FigureStatus)lines.Int(0)!.Value };
                        break;
                    case SeriesTextTag.Counted when claim is not null:
                        claim = claim with { Counted = (CountedThing)lines.Int(0)!.Value };
                        break;
                    case SeriesTextTag.Reading when vintage is not null:
                        vintage = vintage with { Reading = new(lines.String(0), lines.String(1)) };
                        break;
                    case SeriesTextTag.Reading when claim is not null:
                        claim = claim with { Reading = new(lines.String(0), lines.String(1)) };
                        break;
                    case SeriesTextTag.Neutral when claim is not null:
                        claim = claim with { Neutral = lines.Strings() };
                        break;
                    case SeriesTextTag.Quotation:
                        CloseQuotation();
                        var before = quotations.Count == 0 ? null : quotations[^1].Words;
                        quotation = new()
                        {
                            Source = row._series.SourceAt(lines.Int(0)!.Value),
                            Start = lines.Int(1),
                            Length = lines.Int(2),
                            Words = lines.Field(3).IsEmpty && before is not null ? before : lines.String(3),
                        };
                        if (quotation is { Start: not null, Length: null })
                        {
                            quotation = quotation with { Length = quotation.Words.Length };
                        }

                        break;
                    case SeriesTextTag.Cell when claim is not null:
                        cells.Add(ReadCell(row, lines, digits));
                        break;
                    case SeriesTextTag.WordsBefore when quotation is not null:
                        quotation = quotation with { Before = lines.String() };
                        break;
                    case SeriesTextTag.WordsAfter when quotation is not null:
                        quotation = quotation with { After = lines.String() };
                        break;
                    case SeriesTextTag.Page when quotation is not null:
                        quotation = quotation with { Page = lines.String() };
                        break;
                }
            }

            CloseClaim();

            void CloseClaim()
            {
                CloseVintage();
                if (claim is not null)
                {
                    Claims.Add(claim);
                }
            }

            void CloseVintage()
            {
                CloseQuotation();
                if (vintage is not null)
                {
                    vintages.Add(vintage);
                    vintage = null;
                }
            }

            void CloseQuotation()
            {
                if (quotation is not null)
                {
                    quotations.Add(quotation);
                    quotation = null;
                }
            }
        }

        internal List<Claim> Claims { get; } = [];

        internal List<string?> Words { get; } = [];

        internal List<string> Members { get; } = [];

        internal string? BaselineId { get; }

        internal Accumulation? Accumulation { get; }

        internal RecordStatement? RecordStatement { get; }

        internal string? Note { get; }

        private Claim Open(RowText row, SeriesTextReader.TextLines lines)
        {
            Words.Add(null);
            Members.Add(string.Empty);
            var value = PrintedValue.Read(lines.Field(0));
            var speaker = Speaker(row._series, lines);
            return new()
            {
                Id = row.Id + "#" + (lines.Field(1).IsEmpty ? speaker.Key : lines.String(1)),
                By = speaker,
                Owner = row._series,
                Bounds = value.ToBounds(),
                Text = value.InWords(row._series.Unit),
                Rank = SeriesTextTag.ToRank(lines.Tag),
                Quotations = [],
            };
        }

        // The digits of the claim's value are mostly what the cell prints, and then not written again.
        private static Cell ReadCell(RowText row, SeriesTextReader.TextLines lines, string digits)
        {
            var (source, position, name) = row._text.Details.Columns[lines.Int(0)!.Value];
            var number = lines.Int(1)!.Value;
            return new()
            {
                Source = row._series.SourceAt(source),
                Row = number,
                Line = lines.Int(2) ?? number,
                Position = position,
                Column = name,
                Text = lines.Field(3).IsEmpty ? digits : lines.String(3),
                Count = lines.Int(4) ?? 1,
                LastRow = lines.Int(5),
            };
        }

        private static Vintage OpenVintage(
            RowText row, Claim claim, int number, SeriesTextReader.TextLines lines, IReadOnlyList<Quotation> quotations) =>
            row._series.CreateVintage(
                string.Create(CultureInfo.InvariantCulture, $"{claim.Id}@{number}"),
                PrintedValue.Read(lines.Field(0)),
                quotations) with
            {
                AsOf = lines.Day(1),
                Status = lines.Int(2) is { } status ? (FigureStatus)status : null,
            };
    }
}
