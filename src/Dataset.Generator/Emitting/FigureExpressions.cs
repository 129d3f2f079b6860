using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>The type that exposes no more of a value than its source gave, and the expressions that create one.</summary>
internal static class FigureExpressions
{
    public static string Name(ValueRecord value) => value.IsWorded ? "WordedFigure"
        : value.Ends is not null ? "IntervalFigure"
        : NameOf(value.Qualifier);

    private static string NameOf(Qualifier? qualifier) => qualifier switch
    {
        Qualifier.Over or Qualifier.AtLeast => "FloorFigure",
        Qualifier.Under or Qualifier.AtMost => "CeilingFigure",
        Qualifier.Between => "RangeFigure",
        Qualifier.Measured => "MeasuredFigure",
        _ => "Figure",
    };

    public static string Type(ValueRecord value, UnitModel unit) => $"global::Dataset.Runtime.{Name(value)}<{unit.Type}>";

    /// <summary>
    /// The call that makes the figure of a row, named after the hedge. Integers stay integers: a getter of one call with small
    /// arguments is inlined where a number is read, and so folds to a constant.
    /// </summary>
    public static string Creation(ValueRecord value, int row)
    {
        var maker = value.IsWorded ? "Words" : value.Qualifier switch
        {
            Qualifier.Over => "Over",
            Qualifier.AtLeast => "AtLeast",
            Qualifier.Under => "Under",
            Qualifier.AtMost => "AtMost",
            Qualifier.Between => "Between",
            Qualifier.Measured => "Measured",
            _ => "Number",
        };
        if (value.IsWorded)
        {
            return $"{maker}({Literals.Int(row)})";
        }

        if (value.Ends is { } ends)
        {
            decimal[] numbers = [value.Low!.Value, ends.Lower, ends.Upper];
            var areInts = numbers.All(IsInt);
            var arguments = numbers.Select(number => areInts ? Literals.Int((int)number) : Literals.Decimal(number));
            return $"Interval({Literals.Int(row)}, {string.Join(", ", arguments)})";
        }

        var (first, second) = (value.Low!.Value, ValueCode.Second(value)?.Value);
        var isInt = IsInt(first) && (second is null || IsInt(second.Value));
        return $"{maker}({Literals.Int(row)}, {Number(first)}{(second is null ? string.Empty : ", " + Number(second.Value))})";

        string Number(decimal number) => isInt ? Literals.Int((int)number) : Literals.Decimal(number);
    }

    private static bool IsInt(decimal number) => number is >= int.MinValue and <= int.MaxValue && LastDigit.UnitOf(number) >= 1m;

    /// <summary>The method of a dispute that makes the figure of one voice.</summary>
    public static string Voice(ValueRecord value) => Name(value) switch
    {
        "Figure" => "NumberOf",
        "WordedFigure" => "WordsOf",
        var name => name.Substring(0, name.Length - "Figure".Length) + "Of",
    };

    /// <summary>The members of its type that are numbers.</summary>
    public static IReadOnlyList<string> Numbers(ValueRecord value) => Name(value) switch
    {
        "Figure" => ["Value"],
        "FloorFigure" => ["Lower"],
        "CeilingFigure" => ["Upper"],
        "RangeFigure" => ["Lower", "Upper"],
        "MeasuredFigure" => ["Value", "Uncertainty"],
        "IntervalFigure" => ["Value", "Lower", "Upper"],
        _ => [],
    };

    /// <summary>The numbers as fields of a struct of several voices, told apart by the voice's number.</summary>
    public static IEnumerable<VoiceField> Fields(ValueRecord value, int voice)
    {
        if (value.IsWorded)
        {
            yield break;
        }

        var name = "_voice" + Literals.Int(voice);
        yield return new("decimal", name, Literals.Decimal(value.Low!.Value), Reading("Number"));
        if (value.Ends is { } ends)
        {
            yield return new("decimal", name + "Lower", Literals.Decimal(ends.Lower), Reading("Lower"));
            yield return new("decimal", name + "Upper", Literals.Decimal(ends.Upper), Reading("Upper"));
            yield break;
        }

        switch (value.Qualifier)
        {
            case Qualifier.Over or Qualifier.Under:
                yield return new("bool", name + "IsStrict", "true", Reading("IsStrict"));
                break;
            case Qualifier.AtLeast or Qualifier.AtMost:
                yield return new("bool", name + "IsStrict", "false", Reading("IsStrict"));
                break;
            case Qualifier.Between:
                yield return new("decimal", name + "Upper", Literals.Decimal(value.High!.Value), Reading("Upper"));
                break;
            case Qualifier.Measured:
                yield return new("decimal", name + "Uncertainty", Literals.Decimal(value.Uncertainty!.Value), Reading("Uncertainty"));
                break;
        }

        string Reading(string member) => $"{member}({Literals.Int(voice)})";
    }
}
