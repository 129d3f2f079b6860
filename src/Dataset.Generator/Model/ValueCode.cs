using System.Globalization;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Model;

/// <summary>A value as the text of a series has it: a letter for the hedge, and the numbers as printed.</summary>
internal static class ValueCode
{
    /// <summary>An interval has a letter, and another with "about".</summary>
    public static string Of(ValueRecord value)
    {
        if (value.IsWorded)
        {
            var bound = value is { Qualifier: { } hedge, Low: { } number } ? SeriesTextCode.CodeOf(hedge) + Numbers(number.Value)
                : string.Empty;
            return SeriesTextCode.Worded + bound;
        }

        var (qualifier, low) = (value.Qualifier!.Value, value.Low!.Value);
        if (value.Ends is { } ends)
        {
            var code = qualifier is Qualifier.About ? SeriesTextCode.AboutInterval : SeriesTextCode.Interval;
            return code + Numbers(low, ends.Lower, ends.Upper, value.Level, value.Plus?.Value, value.Minus?.Value);
        }

        return SeriesTextCode.CodeOf(qualifier) + Numbers(low, Second(value)?.Value, value.Level);
    }

    /// <summary>The other number of a value that has two.</summary>
    public static Number? Second(ValueRecord value) => value.Qualifier switch
    {
        Qualifier.Between => value.High,
        Qualifier.Measured => value.Uncertainty,
        _ => null,
    };

    /// <summary>With blanks between them; none for one that is not printed, and nothing for those at the end.</summary>
    private static string Numbers(params decimal?[] numbers) =>
        string.Join(SeriesTextCode.Separator.ToString(), numbers.Select(static number => number?.ToString(CultureInfo.InvariantCulture)))
            .TrimEnd(SeriesTextCode.Separator);
}
