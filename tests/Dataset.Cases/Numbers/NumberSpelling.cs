using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Cases.Numbers;

/// <summary>
/// The ways in which a record may write a value. They are equal in number and differ in the precision they state, which the phrase decides:
/// a row is read when one of them is accepted.
/// </summary>
internal static partial class NumberSpelling
{
    private const decimal LargestDenominator = 1000;

    private static readonly (string Word, int Power)[] Scales = [("trillion", 12), ("billion", 9), ("million", 6), ("thousand", 3)];

    public static IEnumerable<string> Spell(NumberValue value, string phrase)
    {
        var spelled =
            from low in Spell(value.Low, phrase)
            from high in value.High is { } number ? Spell(number, phrase) : [string.Empty]
            from uncertainty in value.Uncertainty is { } number ? Spell(number, phrase) : [string.Empty]
            select (value.Hedge.Length > 0 ? value.Hedge + " " : string.Empty) + low
                + (high.Length > 0 ? " to " + high : string.Empty) + (uncertainty.Length > 0 ? " ± " + uncertainty : string.Empty);
        return spelled.Distinct();
    }

    private static IEnumerable<string> Spell(decimal number, string phrase)
    {
        var literals = Literals(phrase);
        yield return Digits(number);
        foreach (var decimals in literals.Select(literal => literal.Decimals).Where(decimals => decimals > 0).Distinct())
        {
            if (decimal.Round(number, decimals) == number)
            {
                yield return Fixed(number, decimals);
            }
        }

        foreach (var (word, power) in Scales)
        {
            var scaled = number / Power(power);
            if (Math.Abs(scaled) < 0.1m || decimal.Round(scaled, 4) != scaled)
            {
                continue;
            }

            yield return $"{Digits(scaled)} {word}";
            foreach (var decimals in literals.Select(literal => DecimalsIn(number, literal, power)).OfType<int>().Distinct())
            {
                yield return $"{Fixed(scaled, decimals)} {word}";
            }
        }

        // A phrase that prints decimals, or none that is to be met, is no fraction.
        foreach (var fraction in phrase.Length == 0 || literals.Exists(literal => literal.Decimals > 0) ? [] : Fractions(number))
        {
            yield return fraction;
        }
    }

    /// <summary>How many decimals state the printed precision where the number is a literal times a power of ten.</summary>
    private static int? DecimalsIn(decimal number, (decimal Value, int Decimals) literal, int scale)
    {
        if (literal.Value == 0)
        {
            return null;
        }

        var power = Enumerable.Range(0, 16).Where(one => literal.Value * Power(one) == Math.Abs(number)).Cast<int?>().FirstOrDefault();
        return power is { } found && scale - (found - literal.Decimals) is >= 0 and <= 6 and var decimals ? decimals : null;
    }

    private static IEnumerable<string> Fractions(decimal number)
    {
        var size = Math.Abs(number);
        var whole = decimal.Truncate(size);
        var sign = number < 0 ? "-" : string.Empty;
        if (size == whole)
        {
            yield break;
        }

        for (var below = 2m; below <= LargestDenominator; below++)
        {
            var above = decimal.Round((size - whole) * below);
            if (above > 0 && Math.Abs(size - whole - (above / below)) < 1e-12m)
            {
                yield return sign + Digits((whole * below) + above) + "/" + Digits(below);
                if (whole > 0)
                {
                    yield return $"{sign}{Digits(whole)} {Digits(above)}/{Digits(below)}";
                }

                yield break;
            }
        }

        if (decimal.Round(1 / size) * size == 1)
        {
            yield return sign + "1/" + Digits(decimal.Round(1 / size));
        }
    }

    private static List<(decimal Value, int Decimals)> Literals(string phrase) =>
    [
        .. Literal().Matches(phrase).Select(match => (
            decimal.Parse(match.Value.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture),
            Math.Max(0, match.Groups["rest"].Length - 1))),
    ];

    private static string Fixed(decimal number, int decimals) =>
        number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Digits(decimal number) => number.ToString("0.#############################", CultureInfo.InvariantCulture);

    private static decimal Power(int exponent) => (decimal)Math.Pow(10, exponent);

    [GeneratedRegex(@"\d[\d,]*(?<rest>(?:\.\d+)?)")]
    private static partial Regex Literal();
}
