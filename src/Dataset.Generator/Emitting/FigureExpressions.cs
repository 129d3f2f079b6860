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

    /// <summary>The call that makes the figure of one voice of a dispute.</summary>
    public static string VoiceCreation(ValueRecord value, int voice)
    {
        var name = Name(value);
        var method = name switch
        {
            "Figure" => "NumberOf",
            "WordedFigure" => "WordsOf",
            _ => name.Substring(0, name.Length - "Figure".Length) + "Of",
        };
        return $"{method}({string.Join(", ", Arguments(value).Prepend(Literals.Int(voice)))})";
    }

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

    private static IEnumerable<string> Arguments(ValueRecord value)
    {
        if (value.IsWorded)
        {
            return [];
        }

        var number = Literals.Decimal(value.Low!.Value);
        if (value.Ends is { } ends)
        {
            return [number, Literals.Decimal(ends.Lower), Literals.Decimal(ends.Upper)];
        }

        return value.Qualifier switch
        {
            Qualifier.Over or Qualifier.Under => [number, "true"],
            Qualifier.AtLeast or Qualifier.AtMost => [number, "false"],
            Qualifier.Between => [number, Literals.Decimal(value.High!.Value)],
            Qualifier.Measured => [number, Literals.Decimal(value.Uncertainty!.Value)],
            _ => [number],
        };
    }
}
