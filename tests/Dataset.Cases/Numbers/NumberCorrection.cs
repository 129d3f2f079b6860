namespace Dataset.Cases.Numbers;

/// <summary>
/// Rows of <c>numbers.tsv</c> that are believed to be wrong, each with its evidence. They are judged as corrected, and the report says so.
/// </summary>
internal static class NumberCorrection
{
    private static readonly Dictionary<string, (Func<NumberExpectation, NumberExpectation> Correct, string Because)> ByPhrase = new()
    {
        ["lower than three point five miles"] = (
            row => row with { Value = row.Value! with { Hedge = "under" } },
            "'lower than' is strict: 'under 3.5', as the row '<-30' has it; the row says 'up to 3.5'"),
        ["<−60‰"] = (
            row => row with { Value = row.Value! with { Hedge = "under" } },
            "'<' is strict: 'under -60', as the row '<-30' has it; the row says 'up to -60'"),
        ["three hundred and two dozens"] = (
            row => row with { MayRefuse = true },
            "300 and 2 dozens is 324, 302 dozens are 3,624: to refuse is right too"),
        ["a twenty-first"] = (
            row => row with { MayRefuse = true },
            "an ordinal as likely as a fraction: to refuse is right too"),
    };

    public static (NumberExpectation Expected, string? Note) Apply(string phrase, NumberExpectation row) =>
        ByPhrase.TryGetValue(phrase, out var found) ? (found.Correct(row), found.Because) : (row, null);
}
