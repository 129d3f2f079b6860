using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Cases.Numbers;

/// <summary>The wrong values of a phrase: parts of its number, the number with another sign, hedge or scale.</summary>
internal static partial class CarelessReader
{
    private static readonly Dictionary<string, string> Turned = new(StringComparer.Ordinal)
    {
        ["over"] = "at least",
        ["at least"] = "over",
        ["under"] = "up to",
        ["up to"] = "under",
    };

    private static readonly string[] Hedges = ["about", "over", "at least", "under", "up to"];

    /// <summary>What must not be accepted beside the right value.</summary>
    public static IReadOnlyList<NumberValue> ValuesBeside(NumberValue right, string phrase)
    {
        var wrong = Parts(phrase).Select(NumberValue.Exact).ToList();
        if (right.Hedge.Length > 0)
        {
            wrong.AddRange(Parts(phrase).Select(part => right with { Low = part }));
            wrong.Add(NumberValue.Exact(right.Low));
            if (Turned.TryGetValue(right.Hedge, out var turned))
            {
                wrong.Add(right with { Hedge = turned });
            }
        }

        if (right.High is { } high)
        {
            wrong.AddRange([NumberValue.Exact(right.Low), NumberValue.Exact(high)]);
            wrong.AddRange(Ranges(phrase));
        }

        if (right.Uncertainty is not null)
        {
            wrong.Add(NumberValue.Exact(right.Low));
        }

        wrong.AddRange([right.Times(-1), right.Times(1000)]);
        return Distinct(wrong.Where(value => !value.IsAs(right)));
    }

    /// <summary>What must not be accepted of a phrase without a value: its digits, its digits times a scale, both with a hedge.</summary>
    public static IReadOnlyList<NumberValue> ValuesOfNothing(string phrase)
    {
        var numbers = Parts(phrase).Concat(Powers(phrase)).Concat(Scaled(phrase)).Distinct().ToList();
        var isHedged = Comparison().IsMatch(phrase);
        var wrong = numbers.Select(NumberValue.Exact)
            .Concat(isHedged ? numbers.SelectMany(number => Hedges.Select(hedge => new NumberValue(hedge, number, null, null))) : [])
            .Concat(Ranges(phrase))
            .Concat(phrase.Contains('-', StringComparison.Ordinal) ? numbers.Select(number => NumberValue.Exact(-number)) : []);
        return Distinct(wrong);
    }

    /// <summary>Every number that digits or number words of the phrase are by themselves, and each with the scale behind it.</summary>
    private static IEnumerable<decimal> Parts(string phrase)
    {
        foreach (Match match in Digits().Matches(phrase))
        {
            yield return Parse(match.Value);
        }

        foreach (Match match in Grouped().Matches(phrase))
        {
            yield return Parse(match.Value.Replace(",", string.Empty, StringComparison.Ordinal));
        }

        var words = Word().Matches(phrase).Select(match => match.Value).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var number = decimal.TryParse(words[i], CultureInfo.InvariantCulture, out var digits) ? digits : NumberWord.Value(words[i]);
            var next = i + 1 < words.Count ? NumberWord.Value(words[i + 1]) : null;
            if (number is >= 20 and < 100 and var tens && next is > 0 and < 10 and var ones)
            {
                yield return tens + ones;
            }

            if (number is { } alone)
            {
                yield return alone;
                if (i + 1 < words.Count && NumberWord.Scale(words[i + 1]) is { } scale)
                {
                    yield return alone * scale;
                }
            }
        }
    }

    private static IEnumerable<decimal> Scaled(string phrase)
    {
        var scales = Letters().Matches(phrase).Select(match => NumberWord.Scale(match.Value)).OfType<decimal>().ToList();
        var numbers = Parts(phrase).ToList();
        foreach (var number in numbers)
        {
            foreach (var scale in scales)
            {
                yield return number * scale;
            }
        }

        // "three hundred Kr": the words together, then the scale.
        if (numbers.Count > 1)
        {
            yield return numbers.Sum();
            if (scales.Count > 1)
            {
                yield return numbers[0] * scales.Aggregate((left, right) => left * right);
            }
        }
    }

    /// <summary>A flattened superscript: <c>1 x 108</c> as 1 × 10⁸ and as 1 × 108.</summary>
    private static IEnumerable<decimal> Powers(string phrase)
    {
        foreach (Match match in Flattened().Matches(phrase))
        {
            var factor = match.Groups["factor"].Success ? Parse(match.Groups["factor"].Value) : 1;
            yield return factor * (decimal)Math.Pow(10, int.Parse(match.Groups["exponent"].Value, CultureInfo.InvariantCulture));
            yield return factor * Parse("10" + match.Groups["exponent"].Value);
        }
    }

    private static IEnumerable<NumberValue> Ranges(string phrase)
    {
        var numbers = Digits().Matches(phrase).Select(match => Parse(match.Value)).Concat(Powers(phrase)).Distinct().ToList();
        return from low in numbers
               from high in numbers
               where low < high
               select new NumberValue(string.Empty, low, high, null);
    }

    private static List<NumberValue> Distinct(IEnumerable<NumberValue> values)
    {
        var distinct = new List<NumberValue>();
        foreach (var value in values)
        {
            if (!distinct.Exists(value.IsAs))
            {
                distinct.Add(value);
            }
        }

        return distinct;
    }

    private static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(?:\.\d+)?|\.\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\d+(?:\.\d+)?|\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?:(?<factor>\d+(?:\.\d+)?)\s*[x×]\s*|(?<![\d.]))10(?<exponent>\d{1,2})(?!\d)")]
    private static partial Regex Flattened();

    [GeneratedRegex("[<>≤≥⩽~∼]")]
    private static partial Regex Comparison();
}
