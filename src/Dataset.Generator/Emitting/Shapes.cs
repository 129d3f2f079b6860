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

    /// <summary>The constructor's arguments after series and row, each with a comma before it.</summary>
    public static string Arguments(ValueRecord value)
    {
        if (value.IsWorded)
        {
            return string.Empty;
        }

        var low = ", " + Literals.Decimal(value.Low!.Value);
        return value.Qualifier switch
        {
            Qualifier.Over or Qualifier.Under => low + ", true",
            Qualifier.AtLeast or Qualifier.AtMost => low + ", false",
            Qualifier.Between => low + ", " + Literals.Decimal(value.High!.Value),
            _ => low,
        };
    }

    /// <summary>The same arguments as parameters of a struct that holds several voices, told apart by the voice's number.</summary>
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
