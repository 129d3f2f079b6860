namespace Dataset.Generator.Language.Dates;

/// <summary>A period in words, understood as a whole or not at all.</summary>
/// <param name="Spelling">How a record writes it; null when it is not understood, or in more than one way.</param>
/// <param name="Condition">What the spelling depends on, or what it stands for, as the end of "write '…'"; null for nothing.</param>
/// <param name="Because">Why no spelling is offered of words that are understood, as the end of a sentence; null when there is no reason to
/// give.</param>
internal sealed record PeriodPhrase(string? Spelling, string? Condition, string? Because)
{
    private const int MostLetters = 100;

    private const int MostTokens = 30;

    private const string TwoYears = "can be two calendar years and one year that starts in the first of them: "
        + "write its first and its last day.";

    private static readonly PeriodPhrase NotUnderstood = new(null, null, null);

    public static PeriodPhrase Read(string text)
    {
        if (text.Length > MostLetters || DateToken.Scan(text) is not { Count: > 0 and <= MostTokens } tokens)
        {
            return NotUnderstood;
        }

        var reader = new PeriodPhraseReader(tokens);
        var readings = reader.Read().GroupBy(static reading => reading.Spelling, StringComparer.Ordinal)
            .Select(static group => group.First()).Take(2).ToList();
        return (readings, reader) switch
        {
            ({ Count: 2 }, _) => new(null, null, Ambiguous(readings[0], readings[1])),
            (_, { WrongWeekday: { } wrong }) => new(null, null, wrong),
            (_, { HasTwoYears: true }) => new(null, null, TwoYears),
            ({ Count: 1 }, _) => new(readings[0].Spelling, readings[0].Condition, null),
            (_, { OpenCentury: { } digits }) =>
                new(null, null, $"gives a year as '{digits}', which leaves its century open: write all four digits."),
            _ => NotUnderstood,
        };
    }

    private static string Ambiguous(PeriodReading one, PeriodReading other) =>
        $"can be read in more than one way, as {one.Words} and as {other.Words}: write year, month and day, as in 2025-01-26.";
}
