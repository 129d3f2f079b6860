using Dataset.Generator.Primitives;

namespace Dataset.Generator.Language.Grammar;

/// <summary>Reads "2 hours 15 minutes" as one amount, where the record counts in a length of time.</summary>
internal sealed class DurationReader(List<Token> tokens, ReadingContext context, AmountReader amounts)
{
    private readonly LanguageTable _table = context.Table;

    /// <summary>The whole length that an amount begins; null where it is no length of several units.</summary>
    public (Amount Amount, int Next)? Extend(Amount first, int next)
    {
        if (context.UnitDuration is not { } unit || Part(first, next) is not { } part)
        {
            return null;
        }

        var (seconds, smallest, parts) = (part.Count * (int)part.Unit, part.Unit, 1);
        while (amounts.Read(SkipLink(part.Next)) is { } read && Part(read.Amount, read.Next) is { } smaller
            && smaller.Count * (int)smaller.Unit < (int)smallest)
        {
            (seconds, smallest, parts, part) = (seconds + (smaller.Count * (int)smaller.Unit), smaller.Unit, parts + 1, smaller);
        }

        var value = seconds / (int)unit;
        if (parts == 1 || value * (int)unit != seconds)
        {
            return null;
        }

        return (first with
        {
            End = tokens[part.Next - 1].End,
            Value = value,
            LastDigit = LastDigitOf(value),
            IsBare = false,
            Unit = UnitMark.None,
        }, part.Next);
    }

    /// <summary>A whole number and the unit behind it or glued to it.</summary>
    private (decimal Count, DurationUnit Unit, int Next)? Part(Amount amount, int next)
    {
        if (amount is not { Value: { } count, LastDigit: 1, Power: 0, HasSign: false, Fraction: null, Problem: null })
        {
            return null;
        }

        if (amount.Unit.Kind == UnitMarkKind.Symbol && UnitSymbols.Find(amount.Unit.Text) is { Power: 0, Unit: var symbol })
        {
            return EnumWord.Find<DurationUnit>(symbol) is { } known ? (count, known, next) : null;
        }

        return amount.Unit.Kind == UnitMarkKind.None && next < tokens.Count && _table.TimeUnits.TryGetValue(tokens[next].Text, out var name)
            && EnumWord.Find<DurationUnit>(name) is { } unit ? (count, unit, next + 1) : null;
    }

    private int SkipLink(int at) =>
        at < tokens.Count && (tokens[at].IsSign(",") || (tokens[at].IsWord && _table.Joiners.Contains(tokens[at].Text))) ? at + 1 : at;

    private static decimal LastDigitOf(decimal value)
    {
        var unit = 1m;
        for (; value != decimal.Truncate(value); value *= 10)
        {
            unit /= 10;
        }

        return unit;
    }
}
