using Dataset.Generator.Model;

namespace Dataset.Generator.Emitting;

/// <summary>A value as the type that says no more than it does, and the arguments that make one.</summary>
internal static class Shapes
{
    public static string Name(ValueRecord value) => value.IsWorded ? "WordedFigure" : value.Qualifier switch
    {
        Qualifier.Over or Qualifier.AtLeast => "FloorFigure",
        Qualifier.Under or Qualifier.AtMost => "CeilingFigure",
        Qualifier.Between => "RangeFigure",
        _ => "Figure",
    };

    public static string Type(ValueRecord value, UnitModel unit) => $"global::Dataset.{Name(value)}<{unit.Type}>";

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
            _ => "Number",
        };
        if (value.IsWorded)
        {
            return $"{maker}({Literals.Int(row)})";
        }

        var (low, high) = (value.Low!.Value, value.Qualifier == Qualifier.Between ? value.High!.Value : (decimal?)null);
        var isInt = IsInt(low) && (high is null || IsInt(high.Value));
        return $"{maker}({Literals.Int(row)}, {Number(low)}{(high is null ? string.Empty : ", " + Number(high.Value))})";

        string Number(decimal number) => isInt ? Literals.Int((int)number) : Literals.Decimal(number);
    }

    private static bool IsInt(decimal number) => number is >= int.MinValue and <= int.MaxValue && ((decimal.GetBits(number)[3] >> 16) & 0xFF) == 0;

    /// <summary>The numbers as parameters of a struct that holds several voices, told apart by the voice's number.</summary>
    public static IEnumerable<(string Type, string Name, string Value)> Fields(ValueRecord value, int voice)
    {
        if (value.IsWorded)
        {
            yield break;
        }

        var name = "_voice" + Literals.Int(voice);
        yield return ("decimal", name, Literals.Decimal(value.Low!.Value));
        switch (value.Qualifier)
        {
            case Qualifier.Over or Qualifier.Under:
                yield return ("bool", name + "IsStrict", "true");
                break;
            case Qualifier.AtLeast or Qualifier.AtMost:
                yield return ("bool", name + "IsStrict", "false");
                break;
            case Qualifier.Between:
                yield return ("decimal", name + "Upper", Literals.Decimal(value.High!.Value));
                break;
        }
    }
}
