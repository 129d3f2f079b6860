using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Drafting;

/// <summary>
/// Reads when a number was so: from the words of time in its own sentence; else it proposes those before it in the paragraph, the first of
/// the document, and at last the day the document was published.
/// </summary>
internal sealed class PeriodReader
{
    // How far a time is from being said of a number: another number stands between, or nothing says how it stands to the words.
    private const int Parted = 2;

    private const int Unknown = 4;

    private const int MostNear = 50;

    private readonly ReadDocument _document;
    private readonly SourceRecord? _source;
    private readonly (int Year, int Month)? _published;

    /// <summary>The words of time that name their year.</summary>
    private readonly List<TimeMention> _years;

    /// <summary>The first of them that says when something was so.</summary>
    private readonly TimeMention _opening;

    public PeriodReader(ReadDocument document, SourceRecord? source)
    {
        (_document, _source) = (document, source);
        _published = PublishedOf(source);
        _years = [.. document.Mentions.Where(static mention => mention.From.Year is not null)];
        _opening = _years.Find(IsTime);
    }

    public PeriodProposal Read(QuantityPhrase phrase)
    {
        var (first, next) = _document.SentenceOf(phrase.NumberStart);
        var near = Near(first, next, _document.TokenAt(phrase.NumberStart));
        var against = near.Where(IsBaseline).Select(mention => Spell(mention with { Role = TimeRole.Compared })).FirstOrDefault();
        if (RowOf(phrase) is { } row)
        {
            return new(Proposal.Read(row), null);
        }

        if (Nearest(near, phrase) is { } own && Spell(own.Mention) is { } key)
        {
            return new(own.IsCertain ? Proposal.Read(key) : Proposal.Propose(key), against == key ? null : against);
        }

        var (start, _) = _document.ParagraphOf(phrase.NumberStart);
        var far = default(TimeMention);
        for (var i = _document.MentionAt(first) - 1; i >= 0 && far.Next == 0 && _document.Mentions[i].First >= start; i--)
        {
            far = _document.Mentions[i].Next <= first && IsTime(_document.Mentions[i]) ? _document.Mentions[i] : far;
        }

        far = far.Next > 0 ? far : _opening;
        var proposed = far.Next > 0 ? Spell(far) : null;
        return new(Proposal.Propose(proposed ?? _source?.Published?.Raw.TrimEnd('?') ?? PeriodProposal.AsReported), against);
    }

    /// <summary>The words of time of a sentence; of one without an end those around a number.</summary>
    private List<TimeMention> Near(int first, int next, int number)
    {
        var near = new List<TimeMention>();
        var middle = _document.MentionAt(number);
        var last = Math.Min(_document.Mentions.Count, middle + MostNear);
        for (var i = Math.Max(_document.MentionAt(first), middle - MostNear); i < last; i++)
        {
            near.AddRange(_document.Mentions[i].Next <= next ? [_document.Mentions[i]] : []);
        }

        return near;
    }

    /// <summary>The time that heads the row of a table.</summary>
    private string? RowOf(QuantityPhrase phrase)
    {
        if (_document.HeadsOf(phrase.NumberStart) is not { } heads)
        {
            return null;
        }

        var at = _document.MentionAt(_document.TokenAt(heads.Row.Start));
        return at < _document.Mentions.Count && _document.Tokens[_document.Mentions[at].Next - 1].End <= heads.Row.End
            ? Spell(_document.Mentions[at])
            : CalendarPart.Read(_document.Text[heads.Row.Start..heads.Row.End].Trim())?.ToString();
    }

    /// <summary>
    /// The time that is said of a number: with no other number between, behind it rather than before, a known role rather than none.
    /// </summary>
    private (TimeMention Mention, bool IsCertain)? Nearest(IReadOnlyList<TimeMention> mentions, QuantityPhrase phrase)
    {
        var at = _document.TokenAt(phrase.NumberStart);
        var best = mentions
            .Where(mention => !IsBaseline(mention))
            .Select(mention => (Mention: mention, Rank: Rank(mention), Distance: Math.Abs(mention.First - at)))
            .OrderBy(static one => one.Rank).ThenBy(static one => one.Distance).FirstOrDefault();
        return best.Mention.Next > 0 ? (best.Mention, best.Rank < Parted || (best.Rank < Unknown && best.Mention.First < at)) : null;

        int Rank(TimeMention mention)
        {
            var isBehind = mention.First > at;
            var (from, to) = isBehind ? (at + 1, mention.First) : (mention.Next, at);
            var isParted = _document.HasQuantity(from, to, but: phrase);
            return (mention.Role == TimeRole.Aside ? Unknown : 0) + (isParted ? Parted : 0) + (isBehind ? 0 : 1);
        }
    }

    /// <summary>"than in April", "down from September": what is compared with.</summary>
    private bool IsBaseline(TimeMention mention) => mention.Role == TimeRole.Compared
        || (mention is { Role: TimeRole.Since, To: null } && mention.First > 0
            && _document.Table.RangeFrom.Contains(_document.Tokens[mention.First - 1].Text));

    private static bool IsTime(TimeMention mention) => mention.Role is TimeRole.In or TimeRole.Since or TimeRole.Until;

    // ---- spelling ----

    private string? Spell(TimeMention mention)
    {
        if (Part(mention.From, mention) is not { } from)
        {
            return null;
        }

        var to = mention.To is { } end ? Part(end, mention) : null;
        if (mention.Length is { } length && CalendarPart.Read(to ?? from) is { } last)
        {
            return new TrailingPeriod(length.Count, length.Unit, last) is { Days: not null } trailing ? trailing.ToString() : null;
        }

        return to is not null && to != from ? from + "/" + to
            : mention.Role == TimeRole.Since ? from + "/.."
            : mention.Role == TimeRole.Until ? "../" + from
            : from;
    }

    private string? Part(TimePoint point, TimeMention mention)
    {
        if ((point.Year ?? YearOf(point, mention)) is not { } year)
        {
            return null;
        }

        if (point.IsFiscal)
        {
            return _source?.FiscalYear is null ? null : FormattableString.Invariant($"FY{year}");
        }

        var part = point switch
        {
            { IsDecade: true } => new(CalendarUnit.Decade, year, 0, 0),
            { Quarter: { } quarter } => new(CalendarUnit.Quarter, year, quarter, 0),
            { Half: { } half } => new(CalendarUnit.Half, year, half, 0),
            { Month: { } month, Day: { } day } => new(CalendarUnit.Day, year, month, day),
            { Month: { } month } => CalendarPart.OfMonth(year, month),
            _ => CalendarPart.OfYear(year),
        };
        return part.Days is null ? null : part.ToString();
    }

    /// <summary>
    /// Of a month without a year: the last one before the document was published, else that of the nearest year in the text.
    /// </summary>
    private int? YearOf(TimePoint point, TimeMention mention)
    {
        if (_published is { } published)
        {
            return (point.Month ?? 1) <= published.Month ? published.Year : published.Year - 1;
        }

        var (low, high) = (0, _years.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _years[middle].First <= mention.First ? (middle + 1, high) : (low, middle);
        }

        return _years.Count == 0 ? null : _years[Math.Max(0, low - 1)].From.Year;
    }

    private static (int Year, int Month)? PublishedOf(SourceRecord? source) =>
        source?.Published?.Raw.TrimEnd('?') is { } raw && CalendarPart.Read(raw) is { Days: { } days } ? (days.Last.Year, days.Last.Month)
        : null;
}
