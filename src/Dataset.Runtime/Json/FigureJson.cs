using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>What a figure is written as, and what of it is compared when it is read.</summary>
internal static class FigureJson
{
    private static readonly string[] NumberNames = ["value", "lower", "upper", "uncertainty", "level"];

    internal static void Write(Utf8JsonWriter writer, IFigure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("id", figure.Id);
        writer.WriteString("name", figure.Name);
        writer.WriteString("period", figure.Period.Id);
        writer.WriteString("text", figure.Text);
        foreach (var name in NumberNames)
        {
            if (Number(figure, name) is { } number)
            {
                writer.WriteNumber(name, number);
            }
        }

        JsonText.WriteIfKnown(writer, "hedge", Hedge(figure));
        writer.WriteString("unit", figure.Unit.Plural);
        WriteRange(writer, figure.Range);
        if (figure is IDisputedFigure disputed)
        {
            writer.WriteStartArray("voices");
            foreach (var voice in disputed.Voices)
            {
                Write(writer, voice);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("cite", figure.Cite());
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether what stands beside an id is what the catalogue has.</summary>
    /// <exception cref="JsonException">It is not: the message has both.</exception>
    internal static void Compare(JsonFields stated, IFigure figure)
    {
        CompareText(stated, figure, "unit", figure.Unit.Plural);
        CompareText(stated, figure, "period", figure.Period.Id);
        CompareText(stated, figure, "hedge", Hedge(figure));
        foreach (var name in NumberNames)
        {
            CompareNumber(stated, figure, name, Number(figure, name));
        }

        if (stated.Object("range") is { } range)
        {
            CompareNumber(range, figure, "lower", figure.Range.Lower);
            CompareNumber(range, figure, "upper", figure.Range.Upper);
        }

        foreach (var voice in stated.Objects("voices"))
        {
            var found = (figure as IDisputedFigure)?.Voices.FirstOrDefault(one => one.Id == voice.Text("id"))
                ?? throw Differs(figure, "voices", voice.Text("id") ?? "without id", null);
            Compare(voice, found);
        }
    }

    private static void WriteRange(Utf8JsonWriter writer, QuantityRange range)
    {
        if (range.Lower is not null || range.Upper is not null)
        {
            writer.WriteStartObject("range");
            RangeJson.Write(writer, range);
            writer.WriteEndObject();
        }
    }

    /// <summary>A number that the source printed, by the name of the member that has it; null where the shape has none.</summary>
    private static decimal? Number(IFigure figure, string name) => (figure.Shape, name) switch
    {
        (FigureShape.Disputed, _) => null,
        (_, "value") => figure.Bounds.Number,
        (FigureShape.Measured, "uncertainty") => figure.Bounds.Uncertainty,
        (FigureShape.Measured or FigureShape.Interval, "level") => figure.Bounds.Level,
        (FigureShape.Number or FigureShape.Measured, _) => null,
        (_, "lower") => figure.Bounds.Lower,
        (_, "upper") => figure.Bounds.Upper,
        _ => null,
    };

    private static string? Hedge(IFigure figure) =>
        figure.Bounds.Qualifier is { } qualifier ? WordConverter<Qualifier>.Of(qualifier) : null;

    private static void CompareNumber(JsonFields stated, IFigure figure, string name, decimal? known)
    {
        if (stated.NumberIfKnown(name) is { } number && number != known)
        {
            throw Differs(figure, name, Digits(number), known is { } digits ? Digits(digits) : null);
        }
    }

    private static void CompareText(JsonFields stated, IFigure figure, string name, string? known)
    {
        if (stated.Text(name) is { } text && text != known)
        {
            throw Differs(figure, name, text, known);
        }
    }

    private static string Digits(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static JsonException Differs(IFigure figure, string name, string stated, string? known) => new(
        $"\"{name}\" of {figure.Id} is {stated} in the JSON and {known ?? "none"} in the catalogue: one of them is of another edition, "
        + "or was changed. The id alone reads what the catalogue has.");
}
