namespace Dataset.Cases.Numbers;

/// <summary>What a row asks for.</summary>
/// <param name="Verdict">Read, refuse or keep as words.</param>
/// <param name="Value">The value to read; null for the others.</param>
/// <param name="Unit">The unit under which alone the value is right; null where the unit does not decide.</param>
/// <param name="MayRefuse">Whether refusing is right too.</param>
internal sealed record NumberExpectation(NumberVerdict Verdict, NumberValue? Value, string? Unit, bool MayRefuse)
{
    public static NumberExpectation Parse(string verdict, string value) => (verdict, value) switch
    {
        ("refuse", _) => new(NumberVerdict.Refuse, null, null, false),
        ("words", _) => new(NumberVerdict.Words, null, null, false),
        ("read", "refuse, or -10000 where the unit rules kelvin out") => new(NumberVerdict.Read, NumberValue.Exact(-10_000), null, true),
        ("read", _) when Cut(value, " or refuse") is { } number => new(NumberVerdict.Read, NumberValue.Parse(number), null, true),
        ("read", _) when Cut(value, " where the unit is kelvin; else refuse") is { } number =>
            new(NumberVerdict.Read, NumberValue.Parse(number), "kelvin", false),
        ("read", _) when Cut(value, " where the unit is metre; else refuse") is { } number =>
            new(NumberVerdict.Read, NumberValue.Parse(number), "metre", false),
        ("read", _) => new(NumberVerdict.Read, NumberValue.Parse(value), null, false),
        _ => throw new FormatException($"'{verdict}' is none of read, refuse and words."),
    };

    private static string? Cut(string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : null;
}
