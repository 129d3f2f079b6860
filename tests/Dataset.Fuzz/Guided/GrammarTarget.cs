using System.Text;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Dates;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Tables;

namespace Dataset.Fuzz.Guided;

/// <summary>
/// A text as a sentence of each language, as a value, as a period and as a cell. Phrases lie in the text, one behind the other; what is
/// read is read as the same when it is written as a record writes it, and what is advised is taken.
/// </summary>
internal static class GrammarTarget
{
    private const int LongestWords = 300;

    private static readonly List<ReadingContext> Contexts =
        [.. LanguageTable.Codes.Select(static code => new ReadingContext(LanguageTable.Find(code)!))];

    public static void Run(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        foreach (var context in Contexts)
        {
            ReadSentence(text, context);
        }

        if (text.Length <= LongestWords)
        {
            ReadValue(text);
            ReadPeriod(text);
            foreach (var context in Contexts)
            {
                ReadCell(text.Trim(), context.Table);
            }
        }
    }

    private static void ReadSentence(string text, ReadingContext context)
    {
        var phrases = QuantityReader.Read(text, context);
        var end = 0;
        foreach (var phrase in phrases)
        {
            // A hedge behind one number may be looked at again as that before the next: numbers themselves never share a character.
            FindingException.ThrowIf(
                phrase.NumberStart < end || phrase.NumberEnd <= phrase.NumberStart || phrase.NumberEnd > text.Length
                || phrase.Start < 0 || phrase.Start > phrase.NumberStart || phrase.End < phrase.NumberEnd || phrase.End > text.Length,
                () => $"{context.Table.Code}: a phrase at {phrase.Start}-{phrase.End}, its number at {phrase.NumberStart}-"
                    + $"{phrase.NumberEnd}, after one that ends at {end}, in a text of {text.Length}");
            end = phrase.NumberEnd;
            FindingException.ThrowIf(
                phrase is { High: { Value: { } high }, Low.Value: { } low, Problem: null, IsFromTo: false } && low > high,
                () => $"{context.Table.Code}: a range from {phrase.Low.Value} to {phrase.High!.Value}");
        }
    }

    private static void ReadValue(string text)
    {
        var value = ValueWords.Parse(text, out var problem);
        FindingException.ThrowIf(value is null == problem is null, () => $"a value {value} with the problem {problem}");
        if (value is null)
        {
            TakeAdvice(problem!, static advice => ValueWords.Parse(advice, out var problem) is null ? problem : null);
            return;
        }

        if (value is { Qualifier: { } qualifier, Low: { } low, Words: null, Fraction: null })
        {
            var written = qualifier switch
            {
                Qualifier.Exact => NumberWords.Format(low.Value),
                Qualifier.Between => $"{NumberWords.Format(low.Value)} to {NumberWords.Format(value.High!.Value)}",
                Qualifier.Measured => $"{NumberWords.Format(low.Value)} ± {NumberWords.Format(value.Uncertainty!.Value)}",
                Qualifier.CutOff => value.Raw,
                _ => HedgeWording.Write(qualifier, NumberWords.Format(low.Value)),
            };
            var again = ValueWords.Parse(written, out problem);
            FindingException.ThrowIf(
                again is null || again.Qualifier != qualifier || again.Low?.Value != low.Value || again.High?.Value != value.High?.Value
                || again.Uncertainty?.Value != value.Uncertainty?.Value,
                () => $"{value} is written '{written}', and read as {again} ({problem})");
        }
    }

    private static void ReadPeriod(string text)
    {
        var period = PeriodWords.Parse(text, out var problem);
        FindingException.ThrowIf(period.IsResolvable && problem is not null, () => $"{period} is read with the problem {problem}");
        if (problem is not null)
        {
            TakeAdvice(problem, static advice => PeriodWords.Parse(advice, out var problem) is { IsResolvable: true } ? problem
                : problem ?? "no period");
        }

        if (PeriodPhrase.Read(text).Spelling is { } spelling)
        {
            var read = PeriodWords.Parse(spelling, out problem);
            FindingException.ThrowIf(!read.IsResolvable || problem is not null,
                () => $"is to be written '{spelling}', which has the problem {problem}");
        }
    }

    private static void ReadCell(string text, LanguageTable table)
    {
        var number = CellNumberReader.Read(text, table, "us-dollar", out var problem);
        FindingException.ThrowIf(number is null == problem is null, () => $"{table.Code}: a cell {number} with the problem {problem}");
    }

    /// <summary>What a message says to write instead of the text must be taken: it ends in "write '…'.".</summary>
    private static void TakeAdvice(string problem, Func<string, string?> read)
    {
        const string Lead = " is not how a value is written: write '";
        var at = problem.LastIndexOf(Lead, StringComparison.Ordinal);
        if (at < 0 || !problem.EndsWith("'.", StringComparison.Ordinal))
        {
            return;
        }

        var advice = problem[(at + Lead.Length)..^2];
        FindingException.ThrowIf(read(advice) is not null, () => $"advises '{advice}', and refuses it: {read(advice)}");
    }
}
