using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>Values as a record words them, just enough of them to type tests in.</summary>
internal static class Worded
{
    public static ValueRecord Value(string raw)
    {
        foreach (var (words, qualifier) in new[]
        {
            ("about ", Qualifier.About), ("nearly ", Qualifier.Nearly),
            ("over ", Qualifier.Over), ("at least ", Qualifier.AtLeast),
            ("under ", Qualifier.Under), ("at most ", Qualifier.AtMost), ("up to ", Qualifier.AtMost),
        })
        {
            if (raw.StartsWith(words, StringComparison.Ordinal))
            {
                return new(raw, qualifier, Number(raw[words.Length..]), null, null);
            }
        }

        if (raw.EndsWith("...", StringComparison.Ordinal))
        {
            return new(raw, Qualifier.CutOff, Number(raw[..^3]), null, null);
        }

        if (raw.Split(" to ") is [var low, var high])
        {
            return new(raw, Qualifier.Between, Number(low), Number(high), null);
        }

        if (raw.Split(" ± ") is [var number, var uncertainty])
        {
            return new(raw, Qualifier.Measured, Number(number), null, null) { Uncertainty = Number(uncertainty) };
        }

        return char.IsAsciiDigit(raw[0]) || raw[0] == '-'
            ? new(raw, Qualifier.Exact, Number(raw), null, null)
            : new(raw, null, null, null, raw);
    }

    private static Number Number(string text)
    {
        var scale = 1m;
        if (text.EndsWith(" million", StringComparison.Ordinal))
        {
            (text, scale) = (text[..^8], 1_000_000m);
        }

        var value = decimal.Parse(text.Replace(",", ""), CultureInfo.InvariantCulture);
        var unit = 1m;
        if (text.IndexOf('.') is var point and >= 0)
        {
            for (var i = point + 1; i < text.Length; i++)
            {
                unit /= 10;
            }
        }
        else
        {
            while (value != 0 && value % (unit * 10) == 0)
            {
                unit *= 10;
            }
        }

        return new(value * scale, unit * scale);
    }
}
