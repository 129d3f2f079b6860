using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>
/// The figures of one series by the length of their periods, and of each length those that may decide whether a record stands. A record
/// that every figure of a series declares is not compared with every other: of those whose numbers rise together, the highest decides.
/// </summary>
internal sealed class RecordRivals
{
    private readonly References _references;
    private readonly Dictionary<int, List<Member>> _bySpan = [];
    private readonly Dictionary<CalendarUnit, List<Member>> _byUnit = [];
    private readonly List<Member> _all = [];
    private readonly Dictionary<(PeriodLength Each, int? Span, CalendarUnit? Unit, bool IsMaximum), RivalChains> _chains = [];

    public RecordRivals(BoundSeries series, References references)
    {
        _references = references;
        foreach (var figure in series.Figures)
        {
            if (figure.Period is not { First: not null, Last: not null })
            {
                continue;
            }

            foreach (var claim in figure.ClaimsInUse)
            {
                var member = new Member(claim, _all.Count);
                _all.Add(member);
                AddTo(_bySpan, SpanOf(figure.Period)!.Value, member);
                if (UnitOf(figure.Period) is { } unit)
                {
                    AddTo(_byUnit, unit, member);
                }
            }
        }
    }

    /// <summary>
    /// Of the figures of the wanted length that do not end after a record those that may decide, in the order of the series. To be asked
    /// for one record after the other in the order of their last days, those without one last.
    /// </summary>
    public IReadOnlyList<Operand> Find(BoundFigure record, Operand stated)
    {
        var each = record.Record.Each!.Value;
        var isMaximum = record.Record.ExtremeIsMaximum;
        var isSame = each is not (PeriodLength.Day or PeriodLength.Week or PeriodLength.Month or PeriodLength.Year);
        var (span, unit) = isSame ? (SpanOf(record.Period), UnitOf(record.Period)) : (null, null);
        if (!_chains.TryGetValue((each, span, unit, isMaximum), out var chains))
        {
            chains = new RivalChains(MembersOf(each, span, unit), isMaximum);
            _chains.Add((each, span, unit, isMaximum), chains);
        }

        return [.. chains.Find(record, stated, OperandOf).OrderBy(static member => member.Order).Select(OperandOf)];
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<Member>> lists, TKey key, Member member)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(member);
    }

    private IEnumerable<Member> MembersOf(PeriodLength each, int? span, CalendarUnit? unit) => each switch
    {
        PeriodLength.Day => OfSpan(0),
        PeriodLength.Week => OfSpan(6),
        PeriodLength.Month => OfUnit(CalendarUnit.Month),
        PeriodLength.Year => OfUnit(CalendarUnit.Year),

        // Two months, quarters or years, whose days may differ in number.
        _ => span is not { } days ? _all : unit is { } same ? OfSpan(days).Union(OfUnit(same)) : OfSpan(days),
    };

    private IEnumerable<Member> OfSpan(int days) => _bySpan.TryGetValue(days, out var members) ? members : [];

    private IEnumerable<Member> OfUnit(CalendarUnit unit) => _byUnit.TryGetValue(unit, out var members) ? members : [];

    private Operand OperandOf(Member member) => member.Operand ??= _references.OperandOf(member.Claim, true);

    private static int? SpanOf(ResolvedPeriod period) =>
        period is { First: { } first, Last: { } last } ? (int)(last - first).TotalDays : null;

    private static CalendarUnit? UnitOf(ResolvedPeriod period) => CalendarPart.Read(period.Id)?.Unit;

    /// <summary>What one voice states of a figure.</summary>
    /// <param name="order">Its place among all of the series.</param>
    public sealed class Member(BoundClaim claim, int order)
    {
        public BoundClaim Claim { get; } = claim;

        public int Order { get; } = order;

        public DateTime Last { get; } = claim.Figure.Period.Last!.Value;

        /// <summary>Made when it is first compared.</summary>
        public Operand? Operand { get; set; }
    }
}
