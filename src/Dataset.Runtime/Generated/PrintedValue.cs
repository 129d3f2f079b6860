using System.Globalization;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>
/// A value as its source printed it: the hedge, and the numbers. In the text of a series it is a code, a letter for the hedge and its
/// numbers; bounds and words are made from it, and neither needs the other.
/// </summary>
/// <param name="qualifier">The hedge; null for bare words.</param>
/// <param name="number">The number; of Between the lower one.</param>
/// <param name="second">Of Between the upper number, of Measured the uncertainty.</param>
/// <param name="ends">The interval that is printed with the number.</param>
/// <param name="sides">The uncertainties upwards and downwards, where they differ.</param>
/// <param name="level">The confidence in percent.</param>
internal readonly struct PrintedValue(
    Qualifier? qualifier,
    decimal? number,
    decimal? second = null,
    (decimal Lower, decimal Upper)? ends = null,
    (decimal? Plus, decimal? Minus) sides = default,
    decimal? level = null)
{
    /// <summary>Whether it has a number.</summary>
    internal bool HasNumber => qualifier is not null;

    internal static PrintedValue Of(Bounds bounds) => bounds.HasInterval
        ? new(bounds.Qualifier, bounds.Number, null, (bounds.Lower!.Value, bounds.Upper!.Value), (bounds.Plus, bounds.Minus), bounds.Level)
        : bounds.Qualifier switch
        {
            Qualifier.Between => new(Qualifier.Between, bounds.Lower, bounds.Upper, level: bounds.Level),
            Qualifier.Measured => new(Qualifier.Measured, bounds.Number, bounds.Uncertainty, level: bounds.Level),
            var other => new(other, bounds.Number ?? bounds.Lower ?? bounds.Upper, level: bounds.Level),
        };

    /// <summary>Reads a code; of words that state a bound the bound.</summary>
    /// <exception cref="FormatException">It has something else than a number where one belongs.</exception>
    internal static PrintedValue Read(ReadOnlySpan<byte> code)
    {
        var rest = code is [(byte)SeriesTextCode.Worded, ..] ? code[1..] : code;
        if (rest.IsEmpty)
        {
            return default;
        }

        var letter = (char)rest[0];
        rest = rest[1..];
        if (letter is SeriesTextCode.Interval or SeriesTextCode.AboutInterval)
        {
            return new(
                letter == SeriesTextCode.AboutInterval ? Qualifier.About : Qualifier.Measured,
                Next(ref rest),
                ends: (Next(ref rest), Next(ref rest)),
                level: NextOrNone(ref rest),
                sides: (NextOrNone(ref rest), NextOrNone(ref rest)));
        }

        return SeriesTextCode.ToQualifier(letter) switch
        {
            null => default,
            Qualifier.Between => new(Qualifier.Between, Next(ref rest), Next(ref rest)),
            Qualifier.Measured => new(Qualifier.Measured, Next(ref rest), Next(ref rest), level: NextOrNone(ref rest)),
            var qualifier => new(qualifier, Next(ref rest)),
        };
    }

    internal Bounds ToBounds()
    {
        if (qualifier is not { } hedge || number is not { } one)
        {
            return Bounds.Unknown;
        }

        if (ends is { } interval)
        {
            return Bounds.Interval(one, interval.Lower, interval.Upper, hedge is Qualifier.About) with
            {
                Level = level,
                Plus = sides.Plus,
                Minus = sides.Minus,
            };
        }

        return hedge switch
        {
            Qualifier.Exact => Bounds.Exact(one),
            Qualifier.About => Bounds.About(one),
            Qualifier.Nearly => Bounds.Nearly(one),
            Qualifier.Over => Bounds.Over(one),
            Qualifier.AtLeast => Bounds.AtLeast(one),
            Qualifier.Under => Bounds.Under(one),
            Qualifier.AtMost => Bounds.AtMost(one),
            Qualifier.CutOff => Bounds.CutOff(one),
            Qualifier.Between => Bounds.Between(one, second!.Value),
            _ => Bounds.Measured(one, second!.Value) with { Level = level },
        };
    }

    /// <summary>Number, hedge and unit in words; the unit alone where there is no number.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="digits">How a number is written; null for its digits as printed.</param>
    internal string InWords(Unit unit, Func<decimal, string>? digits = null)
    {
        if (qualifier is not { } hedge)
        {
            return unit.Plural;
        }

        if (ends is { } interval)
        {
            (decimal, decimal)? both = sides is { Plus: { } plus, Minus: { } minus } ? (plus, minus) : null;
            return ValueProse.Interval(
                hedge is Qualifier.About, number!.Value, interval, both, level, unit.Singular, unit.Plural, digits);
        }

        return ValueProse.WithLevel(ValueProse.Of(hedge, number!.Value, second, unit.Singular, unit.Plural, digits), level);
    }

    /// <summary>The next number of a code; empty where it is not printed.</summary>
    private static ReadOnlySpan<byte> NextPart(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)SeriesTextCode.Separator);
        var part = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return part;
    }

    private static decimal Next(ref ReadOnlySpan<byte> rest) => EmittedNumber.Decimal(NextPart(ref rest));

    private static decimal? NextOrNone(ref ReadOnlySpan<byte> rest) =>
        NextPart(ref rest) is { IsEmpty: false } part ? EmittedNumber.Decimal(part) : null;
}
