using System.Globalization;
using Dataset.Generator.Shared;

namespace Dataset.Analyzers;

/// <summary>A value of the index: its hedge, its numbers and its words.</summary>
internal sealed class StatedValue
{
    private readonly string _singular;
    private readonly string _plural;
    private readonly char _letter;
    private readonly IReadOnlyList<decimal?> _numbers;

    public StatedValue(string code, string singular, string plural)
    {
        (_singular, _plural) = (singular, plural);
        var hasLetter = code.Length > 0 && char.IsLetter(code[0]);
        _letter = hasLetter ? code[0] : SeriesTextCode.CodeOf(Qualifier.Exact);
        _numbers = [.. (hasLetter ? code.Substring(1) : code).Split(SeriesTextCode.Separator).Select(Number)];
    }

    /// <summary>
    /// Whether <c>Value</c> is the number without what the source said of it. A number with its uncertainty or interval is read beside
    /// them, and is none.
    /// </summary>
    public bool IsHedged => _letter == SeriesTextCode.AboutInterval
        || SeriesTextCode.ToQualifier(_letter) is Qualifier.About or Qualifier.Nearly or Qualifier.CutOff;

    /// <summary>The numbers, each by the member that has it.</summary>
    public IEnumerable<(string Member, decimal Number)> Numbers
    {
        get
        {
            string[] members = _letter is SeriesTextCode.Interval or SeriesTextCode.AboutInterval
                ? ["Value", "Lower", "Upper"]
                : SeriesTextCode.ToQualifier(_letter) switch
                {
                    Qualifier.Exact or Qualifier.About or Qualifier.Nearly or Qualifier.CutOff => ["Value"],
                    Qualifier.Over or Qualifier.AtLeast => ["Lower"],
                    Qualifier.Under or Qualifier.AtMost => ["Upper"],
                    Qualifier.Between => ["Lower", "Upper"],
                    Qualifier.Measured => ["Value", "Uncertainty"],
                    _ => [],
                };
            for (var i = 0; i < members.Length && i < _numbers.Count; i++)
            {
                if (_numbers[i] is { } number)
                {
                    yield return (members[i], number);
                }
            }
        }
    }

    /// <summary>As the source has it: "about 8,300 crossings"; empty of words.</summary>
    public string Text
    {
        get
        {
            if (_numbers[0] is not { } number)
            {
                return string.Empty;
            }

            if (_letter is SeriesTextCode.Interval or SeriesTextCode.AboutInterval && At(1) is { } lower && At(2) is { } upper)
            {
                (decimal, decimal)? sides = At(4) is { } plus && At(5) is { } minus ? (plus, minus) : null;
                var isAbout = _letter == SeriesTextCode.AboutInterval;
                return ValueProse.Interval(isAbout, number, (lower, upper), sides, At(3), _singular, _plural);
            }

            var qualifier = SeriesTextCode.ToQualifier(_letter) ?? Qualifier.Exact;
            return ValueProse.WithLevel(ValueProse.Of(qualifier, number, At(1), _singular, _plural), At(2));
        }
    }

    private decimal? At(int index) => index < _numbers.Count ? _numbers[index] : null;

    private static decimal? Number(string digits) =>
        decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
