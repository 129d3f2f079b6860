namespace Dataset.Runtime.Generated;

/// <summary>
/// Reads the text of one part of a catalogue: checks, then conflicts. One line holds one thing: a tag, a blank, and fields with tabs
/// between them. A line belongs to the check or conflict that was opened last.
/// <code>
/// K           check: id, verdict, whether it is built-in, written or computed
/// s e y f     assertion, explanation, reason, figure of a check
/// X           conflict: id, kind
/// y b         reason, claim of a conflict
/// </code>
/// </summary>
internal static class CatalogTextReader
{
    internal static void ReadChecks(ReadOnlySpan<byte> text, List<Check> checks)
    {
        List<string> figures = [];
        var lines = new SeriesTextReader.TextLines(text);
        while (lines.Next() && lines.Tag != 'X')
        {
            switch (lines.Tag)
            {
                case 'K':
                    figures = [];
                    checks.Add(new()
                    {
                        Id = lines.String(0),
                        Assertion = string.Empty,
                        Verdict = Enum.Parse<Verdict>(lines.String(1)),
                        IsWritten = lines.String(2) != "built-in",
                        IsComputed = lines.String(2) == "computed",
                        FigureIds = figures,
                    });
                    break;
                case 's':
                    checks[^1] = checks[^1] with { Assertion = lines.String() };
                    break;
                case 'e':
                    checks[^1] = checks[^1] with { Explanation = lines.String() };
                    break;
                case 'y':
                    checks[^1] = checks[^1] with { Because = lines.String() };
                    break;
                case 'f':
                    figures.Add(lines.String());
                    break;
            }
        }
    }

    internal static void ReadConflicts(ReadOnlySpan<byte> text, Func<string, Claim> findClaim, List<Conflict> conflicts)
    {
        List<Claim>? claims = null;
        var lines = new SeriesTextReader.TextLines(text);
        while (lines.Next())
        {
            switch (lines.Tag)
            {
                case 'X':
                    claims = [];
                    var kind = Enum.Parse<ConflictKind>(lines.String(1), ignoreCase: true);
                    conflicts.Add(new() { Id = lines.String(0), Kind = kind, Between = claims });
                    break;
                case 'y' when claims is not null:
                    conflicts[^1] = conflicts[^1] with { Because = lines.String() };
                    break;
                case 'b' when claims is not null:
                    claims.Add(findClaim(lines.String()));
                    break;
            }
        }
    }
}
