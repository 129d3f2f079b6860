using System.Globalization;

namespace Dataset.Tool.Site.Charts;

/// <summary>The axis of the values of a panel. It begins at 0, unless each number has an uncertainty to be seen.</summary>
internal sealed class ValueAxis
{
    private const int Intervals = 5;
    private const double LeastLogarithmicRatio = 1000;
    private const int MostDecimals = 15;
    private readonly double _top;
    private readonly double _bottom;

    private ValueAxis(bool isLogarithmic, double least, double most, double step, double top, double bottom)
    {
        (IsLogarithmic, Least, Most, _top, _bottom) = (isLogarithmic, least, most, top, bottom);
        Ticks = isLogarithmic ? Powers(least, most) : Steps(least, most, step);
    }

    /// <summary>Whether each step is ten times the one before.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>The value at the lower end.</summary>
    public double Least { get; }

    /// <summary>The value at the upper end.</summary>
    public double Most { get; }

    public bool HasZero => !IsLogarithmic && Least <= 0 && Most >= 0;

    /// <summary>Where lines are drawn, with their numbers.</summary>
    public IReadOnlyList<(double Value, string Text)> Ticks { get; }

    /// <param name="marks">What is drawn on it; at least one.</param>
    /// <param name="top">The pixel of its upper end.</param>
    /// <param name="bottom">The pixel of its lower end.</param>
    public static ValueAxis Of(IReadOnlyList<Mark> marks, double top, double bottom)
    {
        var (least, most) = (marks.Min(static mark => mark.Bottom), marks.Max(static mark => mark.Top));
        var isUncertaintyAlone = marks.All(static mark => mark.Kind == MarkKind.Measured) && least < most;
        if (!isUncertaintyAlone && least > 0 && most / least > LeastLogarithmicRatio)
        {
            return new(true, Math.Pow(10, Math.Floor(Math.Log10(least))), Math.Pow(10, Math.Ceiling(Math.Log10(most))), 0, top, bottom);
        }

        if (!isUncertaintyAlone)
        {
            (least, most) = (Math.Min(0, least), Math.Max(0, most));
        }

        var step = Step(most > least ? most - least : 1);
        return new(false, Math.Floor(least / step) * step, Math.Max(Math.Ceiling(most / step), Math.Floor(least / step) + 1) * step, step,
            top, bottom);
    }

    /// <summary>The pixel of a value.</summary>
    public double Y(double value)
    {
        var share = IsLogarithmic
            ? Math.Log10(value / Least) / Math.Log10(Most / Least)
            : (value - Least) / (Most - Least);
        return _bottom - (share * (_bottom - _top));
    }

    /// <summary>1, 2 or 5 times a power of ten.</summary>
    private static double Step(double span)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(span / Intervals)));
        var times = span / Intervals / power;
        return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
    }

    private static List<(double Value, string Text)> Steps(double least, double most, double step)
    {
        var decimals = Math.Clamp((int)-Math.Floor(Math.Log10(step) + 1e-9), 0, MostDecimals);
        return
        [
            .. Enumerable.Range(0, (int)Math.Round((most - least) / step) + 1).Select(at => least + (at * step))
                .Select(value => (value, Text(value, decimals))),
        ];
    }

    private static List<(double Value, string Text)> Powers(double least, double most)
    {
        var (first, last) = ((int)Math.Round(Math.Log10(least)), (int)Math.Round(Math.Log10(most)));
        var every = ((last - first) / 8) + 1;
        return
        [
            .. Enumerable.Range(0, ((last - first) / every) + 1).Select(at => first + (at * every))
                .Select(static power => (Math.Pow(10, power), Text(Math.Pow(10, power), Math.Clamp(-power, 0, MostDecimals)))),
        ];
    }

    private static string Text(double value, int decimals)
    {
        const double LongestInDigits = 1e12;
        return Math.Abs(value) >= LongestInDigits ? value.ToString("0.###E+0", CultureInfo.InvariantCulture)
            : Zeroed(Math.Round(value, decimals)).ToString($"N{decimals}", CultureInfo.InvariantCulture);
    }

    private static double Zeroed(double value) => value == 0 ? 0 : value;
}
