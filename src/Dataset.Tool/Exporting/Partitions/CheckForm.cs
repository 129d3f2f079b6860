using System.Numerics;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Checks;
using Dataset.Generator.Records;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>
/// What SQL needs to compute the verdict of a check anew: its numbers as whole multiples of one step, so that all of it is done in
/// integers, by cross-multiplication, and comes out alike in every engine.
/// </summary>
/// <param name="Relation">The sign between the sides, or "within" for a share between 0 and 100; null where nothing is compared.</param>
/// <param name="NotCovered">Why SQL does not compute it; null where it does.</param>
/// <param name="Steps">How many steps are 1.</param>
/// <param name="Divisor">What every coefficient is to be divided by.</param>
/// <param name="Inputs">None where it is not covered.</param>
internal sealed record CheckForm(
    string? Relation, string? NotCovered, BigInteger Steps, BigInteger Divisor, IReadOnlyList<CheckInput> Inputs)
{
    // A product of more digits overflows the widest decimal of Spark and Trino, 38.
    private static readonly BigInteger Most = BigInteger.Pow(10, 37);

    private static readonly BigInteger MostSteps = BigInteger.Pow(10, 18) - 1;

    private const string Within = "within";

    public static CheckForm Of(CheckResult result)
    {
        if (result.Beyond is { } beyond)
        {
            return Without($"the verdict follows from {beyond} and not from the numbers alone");
        }

        if (result.Comparison is not { } comparison)
        {
            return Without("the units are unlike");
        }

        if (CheckSide.Of(comparison.Left.Formula) is not { } left || CheckSide.Of(comparison.Right.Formula) is not { } right)
        {
            return Without("it computes more than a sum or one division");
        }

        if (left.Figures.Intersect(right.Figures).Any())
        {
            return Without("a figure stands on both sides");
        }

        if ((left.Computes is not SideForm.Sum && !right.IsAlone) || (right.Computes is not SideForm.Sum && !left.IsAlone))
        {
            return Without("both sides are computed, and one of them by a division");
        }

        CheckInput[] inputs =
        [
            .. left.Terms.Select(term => CheckInput.Of("left", left, term, comparison.Figures)),
            .. right.Terms.Select(term => CheckInput.Of("right", right, term, comparison.Figures)),
        ];
        return InSteps(SignOf(comparison.Relation), inputs);
    }

    /// <summary>A share that is to lie within 0 and 100: its printed number, and what its words leave open.</summary>
    public static CheckForm OfShare(Operand share)
    {
        if (!share.Unit.IsPercentage)
        {
            return Without("the units are unlike");
        }

        var input = new CheckInput("left", SideForm.Sum, TermRole.Term, share, Rational.One, true,
            HedgeInterval.Stated(share.Value), HedgeInterval.Widened(share.Value), HedgeInterval.LastDigit(share.Value))
        {
            Printed = (share.Value.Low?.Value, share.Value.High?.Value),
        };
        return InSteps(Within, [input]);
    }

    public static CheckForm Without(string reason) => new(null, reason, 1, 1, []);

    private static CheckForm InSteps(string relation, IReadOnlyList<CheckInput> inputs)
    {
        // A figure whose words name no number decides by that alone.
        var isWorded = inputs.Any(static input => input.Stated is null);
        if (!isWorded && inputs.FirstOrDefault(static input => input.Role is TermRole.Denominator) is { } below
            && !(IsDivisor(below.Stated!.Value) && IsDivisor(below.Rounded!.Value)))
        {
            return Without("the divisor is below 0, or comes as near to it as one likes");
        }

        var steps = Multiple(inputs.SelectMany(static input => input.Numbers));
        var divisor = Multiple(inputs.Select(static input => input.Coefficient));
        var form = new CheckForm(relation, null, steps, divisor, inputs);
        return form.FitsDigits() ? form : Without("its numbers have too many digits for products of 38");
    }

    /// <summary>Whether it is above 0, or reaches 0 so that the check cannot be told.</summary>
    private static bool IsDivisor(Interval interval) => interval.Low is { Sign: > 0 } || interval.Contains(Rational.Zero);

    /// <summary>Whether every number has room in its column, and every product of the statements in 38 digits.</summary>
    private bool FitsDigits()
    {
        var largest = Inputs.SelectMany(static input => input.Numbers).Select(number => BigInteger.Abs(ToSteps(number)))
            .Concat(Inputs.Select(input => BigInteger.Abs(ToCoefficient(input.Coefficient))))
            .Append(Steps).Append(Divisor).Max();
        if (largest > MostSteps)
        {
            return false;
        }

        var sum = Inputs.Aggregate(BigInteger.Zero, (all, input) =>
            all + (BigInteger.Abs(ToCoefficient(input.Coefficient)) * Largest(input)));
        if (Inputs.FirstOrDefault(static input => input.Role is TermRole.Denominator) is not { } below)
        {
            return sum * 20 < Most;
        }

        var above = Inputs.First(static input => input.Role is TermRole.Numerator);
        var other = Inputs.First(static input => input.Role is TermRole.Term);
        if (SignOfLow(above.Stated) != SignOfLow(above.Rounded) && below.Stated is not { IsPoint: true })
        {
            return false;
        }

        // As the statements multiply: the ends of one side with the divisors of both ends of the other.
        var quotient = 100 * Steps * Divisor * (Largest(above) + Largest(below));
        var precision = 20 * Divisor * Largest(other);
        var divisors = BigInteger.Pow(Largest(below), above.Stated is not { IsPoint: true } && below.Stated != below.Rounded ? 3 : 2);
        return 4 * ((quotient * divisors / BigInteger.Max(1, Largest(below))) + (precision * divisors)) < Most;
    }

    private static int SignOfLow(Interval? interval) => interval?.Low is { Sign: < 0 } ? -1 : 1;

    private BigInteger Largest(CheckInput input) =>
        input.Numbers.Select(number => BigInteger.Abs(ToSteps(number))).DefaultIfEmpty(BigInteger.Zero).Max();

    public BigInteger? StepsOf(Rational? number) => number is { } known ? ToSteps(known) : null;

    private BigInteger ToSteps(Rational number) => number.Numerator * Steps / number.Denominator;

    public BigInteger ToCoefficient(Rational coefficient) => coefficient.Numerator * Divisor / coefficient.Denominator;

    /// <summary>The least number that every one of these is a whole number of times the inverse of.</summary>
    private static BigInteger Multiple(IEnumerable<Rational> numbers) => numbers.Aggregate(BigInteger.One, static (all, number) =>
        all / BigInteger.GreatestCommonDivisor(all, number.Denominator) * number.Denominator);

    private static string SignOf(Relation relation) => relation switch
    {
        Generator.Records.Relation.Equal => "==",
        Generator.Records.Relation.Below => "<",
        Generator.Records.Relation.AtMost => "<=",
        Generator.Records.Relation.Above => ">",
        _ => ">=",
    };
}
