using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations.Matching;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Reading;

/// <summary>Says how the grammar reads a text: for a person in sentences, for a machine a line of JSON for each line of JSON.</summary>
internal static class ReadCommand
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Build(ToolConsole console)
    {
        var text = new Argument<string?>("text") { Description = "The text to read.", Arity = ArgumentArity.ZeroOrOne };
        var value = new Option<string?>("--value") { Description = "A value as a record writes it: does it agree with the text?" };
        var unit = new Option<string?>("--unit") { Description = "The unit of the value: percent, us-dollar, ship, ship per day." };
        var language = new Option<string?>("--language")
        {
            Description = $"The language of the text: {string.Join(", ", LanguageTable.Codes)}. English when it is not said.",
        };
        var json = new Option<bool>("--json")
        {
            Description = "Read a line of JSON for each case from standard input, and write one for each.",
        };
        var verb = new Verb("read", "Say how each number of a text is read, and whether a value agrees with it.")
        {
            Examples =
            [
                new("dataset read \"nearly 52 percent of 1,179 arrests\"", "Says how both numbers are read."),
                new("dataset read \"nearly 52 percent\" --value \"nearly 52\" --unit percent", "Says whether the value agrees."),
                new("dataset read --json < cases.jsonl",
                    "Reads many: {\"text\": \"…\", \"value\": \"…\", \"unit\": \"…\", \"language\": \"…\"}"),
            ],
        };
        verb.Add(text);
        verb.Add(value);
        verb.Add(unit);
        verb.Add(language);
        verb.Add(json);
        verb.SetAction(result =>
            result.GetValue(json) ? ReadLines(console.Input, console.Output)
            : result.GetValue(text) is { } given
                ? ReadText(given, result.GetValue(value), result.GetValue(unit), result.GetValue(language), console.Output)
            : throw new UsageException("Name a text to read, or --json to read cases from standard input."));
        return verb;
    }

    private static int ReadText(string text, string? value, string? unit, string? language, TextWriter output)
    {
        var outcome = CaseReader.Read(new ReadCase
        {
            Text = text,
            Value = value is null ? null : JsonSerializer.SerializeToElement(value),
            Unit = unit is null ? null : JsonSerializer.SerializeToElement(unit),
            Language = language,
        });
        foreach (var phrase in outcome.Phrases)
        {
            output.WriteLine($"  {text[phrase.Start..phrase.End]}");
            output.WriteLine($"      {Describe(phrase)}");
        }

        if (outcome.Phrases.Count == 0 && outcome.Because.Length == 0)
        {
            output.WriteLine("  No number is read in it.");
        }

        if (outcome.Agrees is { } agrees)
        {
            output.WriteLine(agrees ? $"  The value '{value}' agrees with the words."
                : $"  The value '{value}' does not agree with the words. {outcome.Because}");
        }
        else if (outcome.Because.Length > 0)
        {
            output.WriteLine("  " + outcome.Because);
        }

        return outcome.Agrees == false || (outcome.Agrees is null && outcome.Because.Length > 0) ? 1 : 0;
    }

    public static int ReadLines(TextReader input, TextWriter output)
    {
        var number = 0;
        var isSound = true;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.Trim().Length == 0)
            {
                continue;
            }

            ReadCase? one;
            try
            {
                one = JsonSerializer.Deserialize<ReadCase>(line);
            }
            catch (JsonException exception)
            {
                isSound = false;
                var where = number.ToString(CultureInfo.InvariantCulture);
                output.WriteLine(Line(null, new([], null, $"Line {where} is no JSON object of a case: {exception.Message}")));
                continue;
            }

            output.WriteLine(Line(one?.Id, CaseReader.Read(one ?? new ReadCase()), one?.Text));
        }

        return isSound ? 0 : 1;
    }

    private static string Line(JsonElement? id, ReadOutcome outcome, string? text = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (id is { ValueKind: not JsonValueKind.Undefined } known)
            {
                known.WriteTo(json);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteStartArray("phrases");
            foreach (var phrase in outcome.Phrases)
            {
                Write(json, phrase, text!);
            }

            json.WriteEndArray();
            if (outcome.Agrees is { } agrees)
            {
                json.WriteBoolean("agrees", agrees);
            }
            else
            {
                json.WriteNull("agrees");
            }

            json.WriteString("because", outcome.Because);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, QuantityPhrase phrase, string text)
    {
        var isUnderstood = phrase.IsUnderstood;
        var isNumber = phrase.IsQuantity || phrase.Kind == PhraseKind.None;
        var value = isUnderstood && isNumber && phrase.High is null ? phrase.Low.Value : null;
        var (lower, upper) = isUnderstood && isNumber ? Ends(phrase) : (null, null);
        json.WriteStartObject();
        json.WriteNumber("start", phrase.Start);
        json.WriteNumber("length", phrase.End - phrase.Start);
        json.WriteString("text", text[phrase.Start..phrase.End]);
        json.WriteString("kind", KindOf(phrase.Kind));
        WriteNumber(json, "value", value);
        WriteNumber(json, "lower", lower);
        WriteNumber(json, "upper", upper);
        json.WriteString("qualifier", isNumber ? QualifierOf(phrase) : null);
        WriteNumber(json, "uncertainty", isUnderstood ? phrase.Uncertainty?.Value : null);
        json.WriteString("unit", UnitOf(phrase));
        json.WriteBoolean("percent", phrase.Unit.Kind == UnitMarkKind.Percent);
        json.WriteBoolean("understood", isUnderstood);
        json.WriteString("why", phrase.Problem ?? string.Empty);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Normalized(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    // Dividing by a one with every decimal drops trailing zeros.
    private static decimal Normalized(decimal number) => number / 1.0000000000000000000000000000m;

    private static (decimal? Lower, decimal? Upper) Ends(QuantityPhrase phrase) => phrase switch
    {
        { High: { } high } => (phrase.Low.Value, high.Value),
        { Asymmetric: { } sides } => (phrase.Low.Value - sides.Minus.Value, phrase.Low.Value + sides.Plus.Value),
        { Uncertainty: { } uncertainty } => (phrase.Low.Value - uncertainty.Value, phrase.Low.Value + uncertainty.Value),
        { Interval: { } interval } => (interval.Low.Value, interval.High.Value),
        { Hedge: null } => (phrase.Low.Value, phrase.Low.Value),
        { Hedge.Kind: HedgeKind.Over or HedgeKind.AtLeast } => (phrase.Low.Value, null),
        { Hedge.Kind: HedgeKind.Under or HedgeKind.UpTo or HedgeKind.Nearly } => (null, phrase.Low.Value),
        _ => (null, null),
    };

    private static string QualifierOf(QuantityPhrase phrase) => phrase switch
    {
        { Kind: PhraseKind.Range } => "between",
        { Uncertainty: not null } or { Asymmetric: not null } => "measured",
        { Hedge: { Kind: HedgeKind.Unclear } } => "unclear",
        { Hedge: { } hedge } => HedgeWording.Canonical(HedgeWording.QualifierOf(hedge.Kind)),
        _ => "exact",
    };

    private static string? UnitOf(QuantityPhrase phrase)
    {
        var unit = phrase.Unit.Kind switch
        {
            UnitMarkKind.Percent => "percent",
            UnitMarkKind.Permille => "permille",
            UnitMarkKind.PercentagePoint => "percentage-point",
            UnitMarkKind.BasisPoint => "basis-point",
            UnitMarkKind.Currency or UnitMarkKind.Symbol => phrase.Unit.Text,
            _ => null,
        };
        return phrase.Per is { Base: 1 } per ? $"{unit} per {per.Unit}".Trim() : unit;
    }

    private static string KindOf(PhraseKind kind) => kind switch
    {
        PhraseKind.None => "none",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Describe(QuantityPhrase phrase)
    {
        if (phrase.Problem is { } problem)
        {
            return "not understood: " + problem;
        }

        switch (phrase.Kind)
        {
            case PhraseKind.Date or PhraseKind.Time or PhraseKind.Ordinal or PhraseKind.Age or PhraseKind.Name or PhraseKind.Worded:
                return phrase.Kind switch
                {
                    PhraseKind.Name => "a name",
                    PhraseKind.Worded => "a quantity in words",
                    PhraseKind.Age => "an age",
                    PhraseKind.Ordinal => "an ordinal",
                    var kind => "a " + kind.ToString().ToLowerInvariant()
                };
        }

        var number = phrase.High is { } high ? $"{StatementMatcher.Write(phrase.Low)} to {StatementMatcher.Write(high)}"
            : StatementMatcher.Write(phrase.Low);
        var hedge = QualifierOf(phrase);
        var parts = new List<string> { hedge is "exact" or "between" or "measured" ? number : hedge + " " + number };
        if (phrase.Uncertainty is { } uncertainty)
        {
            parts[0] += " ± " + StatementMatcher.Write(uncertainty);
        }

        if (phrase.Asymmetric is { } sides)
        {
            parts[0] += $" +{StatementMatcher.Write(sides.Plus)} −{StatementMatcher.Write(sides.Minus)}";
        }

        if (phrase.Interval is { } interval)
        {
            var level = phrase.Level is { } percent ? $" at {percent.ToString(CultureInfo.InvariantCulture)}%" : string.Empty;
            parts.Add($"interval {StatementMatcher.Write(interval.Low)} to {StatementMatcher.Write(interval.High)}{level}");
        }

        if (UnitOf(phrase) is { } unit)
        {
            parts.Add(unit);
        }

        if (phrase.Change is { } change)
        {
            parts.Add($"{(change.Direction == ChangeDirection.Moved ? "a change" : change.Direction.ToWord())}, "
                + $"{(change.Role == ChangeRole.By ? "by it" : change.Role == ChangeRole.To ? "to it" : "from it")}");
        }

        parts.AddRange(phrase.Sense.Select(static mark => "sense: " + mark.Kind.ToWord()));
        return string.Join("; ", parts);
    }
}
