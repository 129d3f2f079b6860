using System.Collections.Immutable;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Arithmetic;

/// <summary>
/// The figures of a series, or of a part of it, with what a highest or lowest needs of them: computed once, and not for each check that
/// names the series.
/// </summary>
internal sealed class SeriesOperands
{
    // Of so few figures the numbers are shown, each of them.
    private const int FewEnough = 5;

    private readonly Lazy<ImmutableArray<Operand>> _highest;
    private readonly Lazy<ImmutableArray<Operand>> _lowest;
    private readonly Lazy<EquatableArray<string>> _references;
    private readonly Lazy<HashSet<string>> _keys;
    private readonly Lazy<Operand?> _unlike;

    public SeriesOperands(ImmutableArray<Operand> all)
    {
        All = all;
        _highest = new(() => Deciding(isMaximum: true));
        _lowest = new(() => Deciding(isMaximum: false));
        _references = new(() => Operand.ReferencesOf(All));
        _keys = new(() => [.. All.Select(static one => one.Key)]);
        _unlike = new(() => All.FirstOrDefault(one => UnitExpression.Common(All[0].Unit, one.Unit) is null));
    }

    public ImmutableArray<Operand> All { get; }

    /// <summary>The first whose unit is another than that of the first of all; null when there is none.</summary>
    public Operand? Unlike => _unlike.Value;

    /// <summary>As the catalogue lists them.</summary>
    public EquatableArray<string> References => _references.Value;

    public bool Contains(Operand operand) => _keys.Value.Contains(operand.Key);

    /// <summary>Those that may be the highest or lowest: no other is above the rest whatever their words allow.</summary>
    public ImmutableArray<Operand> Extremes(bool isMaximum) => isMaximum ? _highest.Value : _lowest.Value;

    private ImmutableArray<Operand> Deciding(bool isMaximum)
    {
        if (All.Length <= FewEnough)
        {
            return All;
        }

        var ranges = All.Select(one => (
                One: one, Stated: HedgeInterval.Stated(one.Value, one.IsCount), Widened: HedgeInterval.Widened(one.Value, one.IsCount)))
            .ToList();

        // The one whose nearer ends are the furthest: what cannot reach them is never the highest.
        Rational? stated = null;
        Rational? widened = null;
        foreach (var range in ranges)
        {
            stated = Further(stated, isMaximum ? range.Stated?.Low : range.Stated?.High);
            widened = Further(widened, isMaximum ? range.Widened?.Low : range.Widened?.High);
        }

        var isOpenSeen = false;
        var kept = ImmutableArray.CreateBuilder<Operand>();
        foreach (var (one, words, rounded) in ranges)
        {
            // A figure that gives a bound leaves no number to print for the whole, and one without a number nothing to compute.
            var isWithoutNumber = HedgeInterval.Printed(one.Value) is null && !isOpenSeen;
            if (words is not { } range || rounded is not { } wide || Reaches(range, stated) || Reaches(wide, widened) || isWithoutNumber)
            {
                kept.Add(one);
                isOpenSeen |= HedgeInterval.Printed(one.Value) is null;
            }
        }

        return kept.ToImmutable();

        Rational? Further(Rational? a, Rational? b) =>
            a is { } x && b is { } y ? ((x < y) == isMaximum ? y : x) : a ?? b;

        bool Reaches(Interval range, Rational? end) => end is not { } limit
            || (isMaximum ? range.High is not { } high || high >= limit : range.Low is not { } low || low <= limit);
    }
}
