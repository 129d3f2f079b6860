using System.Text.Json;
using Dataset.Generator.Diagnostics;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Triaging;

/// <summary>
/// The list as JSON, which is a form to fill in: <c>answer</c> (record, aside, same, class or skip) and <c>because</c> are null in it,
/// and read from it again.
/// </summary>
internal static class TriageForm
{
    private static readonly string[] Answers = [.. Enum.GetNames<TriageAnswer>().Select(static name => name.ToLowerInvariant())];

    public static void Write(Utf8JsonWriter json, IReadOnlyList<TriageItem> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("source", item.Place.Source);
            json.WriteString("file", item.Place.File);
            json.WriteNumber("line", item.Place.Line);
            json.WriteString("words", item.Place.Words);
            json.WriteString("class", item.Class);
            json.WriteString("around", item.Around);
            json.WriteString("quote", item.Place.Passage?.Words);
            json.WriteString("before", item.Place.Passage?.Before);
            json.WriteString("after", item.Place.Passage?.After);
            json.WriteNull("answer");
            json.WriteNull("because");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The decisions of a form that was filled in; an answer of null is left for another time.</summary>
    /// <exception cref="UsageException">The form is none, or answers what is not overlooked.</exception>
    public static IReadOnlyList<TriageDecision> Read(string path, IReadOnlyList<TriageItem> items)
    {
        using var json = Parse(path);
        var list = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("result", out var result) ? result
            : json.RootElement;
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new UsageException($"{path} is no list of answers. Fill in what 'dataset triage --json' prints.");
        }

        return [.. list.EnumerateArray()
            .Select((entry, index) => Read(entry, $"{path}, entry {index + 1}", items)).OfType<TriageDecision>()];
    }

    private static TriageDecision? Read(JsonElement entry, string place, IReadOnlyList<TriageItem> items)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            throw new UsageException($"{place} is no object. Fill in what 'dataset triage --json' prints.");
        }

        if (Text(entry, "answer", place) is not { } answer)
        {
            return null;
        }

        if (!Answers.Contains(answer))
        {
            throw new UsageException($"{place}: '{answer}' is no answer{Suggestion.DidYouMean(answer, Answers)}. "
                + $"Write one of {string.Join(", ", Answers)}, or null.");
        }

        var (source, quote) = (Text(entry, "source", place), Text(entry, "quote", place));
        var (before, after) = (Text(entry, "before", place), Text(entry, "after", place));
        var item = items.FirstOrDefault(one => one.Place.Source == source && one.Place.Passage?.Words == quote
            && one.Place.Passage?.Before == before && one.Place.Passage?.After == after)
            ?? throw new UsageException($"{place}: “{quote}” of the source '{source}' is not overlooked now. Make the form anew with "
                + "'dataset triage --json'.");
        return Decide(item, Enum.Parse<TriageAnswer>(answer, ignoreCase: true), Text(entry, "because", place), place);
    }

    private static TriageDecision Decide(TriageItem item, TriageAnswer answer, string? because, string place)
    {
        if (answer == TriageAnswer.Class && item.Class is null)
        {
            throw new UsageException(
                $"{place}: “{item.Place.Words}” is of no class. Answer 'aside', or 'same' for each in the same words.");
        }

        if (answer is TriageAnswer.Aside or TriageAnswer.Same or TriageAnswer.Class && string.IsNullOrWhiteSpace(because))
        {
            throw new UsageException($"{place}: 'because' is missing: why does “{item.Place.Words}” count nothing?");
        }

        return new(item, answer, because);
    }

    private static string? Text(JsonElement entry, string name, string place) =>
        !entry.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new UsageException($"{place}: '{name}' is no text.");

    private static JsonDocument Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(RegularFile.ReadAllBytes(path));
        }
        catch (JsonException wrong)
        {
            throw new UsageException($"{path}({wrong.LineNumber + 1},{wrong.BytePositionInLine + 1}) is no JSON: {wrong.Message}");
        }
    }
}
