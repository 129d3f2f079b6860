using System.Text.Json;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Reading;

/// <param name="Agrees">Whether verify would accept the value; null when none is stated or the case cannot be judged.</param>
/// <param name="Because">Why it does not agree, or why it cannot be told; else empty.</param>
internal sealed record ReadOutcome(IReadOnlyList<QuantityPhrase> Phrases, bool? Agrees, string Because);

/// <summary>Reads a text as the build reads a quotation, and says whether a value agrees with it.</summary>
internal static class CaseReader
{
    public static ReadOutcome Read(ReadCase one)
    {
        if (one.Text is not { } text)
        {
            return new([], null, "The case has no 'text'.");
        }

        if (LanguageTable.Find(one.Language ?? "en") is not { } table)
        {
            var codes = string.Join(", ", LanguageTable.Codes);
            return new([], null, $"There is no table for the language '{one.Language}'; there are {codes}.");
        }

        var unit = UnitOf(one.Unit, table, out var problem);
        if (unit is null)
        {
            return new([], null, problem!);
        }

        var context = UnitDescriber.ToContext(unit, table, []);
        var phrases = QuantityReader.Read(text, context);
        if (TextOf(one.Value) is not { } written)
        {
            return new(phrases, null, string.Empty);
        }

        if (ValueWords.Parse(written, out var why) is not { } value)
        {
            return new(phrases, false, why ?? $"'{written}' is no value.");
        }

        var start = one.Quote is null ? 0 : text.IndexOf(one.Quote, StringComparison.Ordinal);
        if (start < 0)
        {
            return new(phrases, false, "The quotation does not stand in the text.");
        }

        var statement = new Statement { Value = value, Unit = unit, Reading = context };
        var outcome = StatementMatcher.Match(statement, text, start, start + (one.Quote ?? text).Length);
        var problems = outcome.Mismatches.Select(static mismatch => mismatch.Advice).ToList();
        var agrees = outcome.Agrees;
        if (one.Period is { } period && PeriodProblem(period, value, one.Quote ?? text, table) is { } wrong)
        {
            problems.Add(wrong);
            agrees = false;
        }

        return new(phrases, agrees, string.Join(" ", problems));
    }

    /// <summary>
    /// Why the words are not of this period; null where they may be. One that only a record resolves is compared with nothing.
    /// </summary>
    private static string? PeriodProblem(string period, ValueRecord value, string words, LanguageTable table)
    {
        var syntax = PeriodWords.Parse(period, out var problem);
        if (problem is not null || !syntax.IsResolvable
            || PeriodResolver.Resolve(syntax, null, static _ => null, out _) is not { } resolved)
        {
            return problem;
        }

        var statement = new PeriodStatement { Period = (resolved.First, resolved.Last), Table = table };
        return PeriodMatcher.FindOtherTime(statement, value, words) is { } other
            ? $"The words say '{other}', which is not in the period '{period}' ({PeriodSpelling.Words(resolved.First, resolved.Last)})."
            : null;
    }

    private static UnitDescription? UnitOf(JsonElement? unit, LanguageTable table, out string? problem)
    {
        problem = null;
        switch (unit)
        {
            case null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined }:
                return UnitDescription.Any;
            case { ValueKind: JsonValueKind.String } text:
                return UnitDescriber.Describe(text.GetString()!, static _ => null, table);
            case { ValueKind: JsonValueKind.Object } names when names.TryGetProperty("singular", out var singular)
                && singular.ValueKind == JsonValueKind.String:
                var key = singular.GetString()!;
                var head = key.Split(" per ")[0];
                var declared = new UnitNames([head, .. Texts(names, "plural"), .. Texts(names, "words")], Texts(names, "verbs"),
                    Texts(names, "symbols"));
                return UnitDescriber.Describe(key, part => part == head ? declared : null, table);
            default:
                problem = "'unit' is a text, or an object with 'singular', 'plural', 'verbs' and 'words'.";
                return null;
        }
    }

    private static List<string> Texts(JsonElement names, string property) => !names.TryGetProperty(property, out var found) ? []
        : found.ValueKind == JsonValueKind.String ? [found.GetString()!]
        : found.ValueKind == JsonValueKind.Array
        ? [.. found.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!)]
        : [];

    private static string? TextOf(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } number => number.GetRawText(),
    };
}
