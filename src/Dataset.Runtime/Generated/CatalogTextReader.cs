namespace Dataset.Runtime.Generated;

/// <summary>Reads the text of a catalogue's part, a line for each thing: see <see cref="CatalogTextTag"/>.</summary>
internal static class CatalogTextReader
{
    internal static List<CatalogTopic> ReadTopics(ReadOnlySpan<byte> text, Func<IEnumerable<Series>> series)
    {
        var topics = new List<CatalogTopic>();
        var lines = new SeriesTextReader.TextLines(text);
        while (lines.Next())
        {
            topics.Add(new(lines.String(0), lines.String(1), lines.Field(2).IsEmpty ? lines.String(1) : lines.String(2), series));
        }

        return topics;
    }

    internal static void ReadChecks(ReadOnlySpan<byte> text, Func<string, IFigure> findFigure, List<Check> checks)
    {
        List<string> figures = [];
        var areTold = false;
        var first = checks.Count;
        var topic = string.Empty;
        var lines = new SeriesTextReader.TextLines(text);
        while (lines.Next() && lines.Tag != CatalogTextTag.Conflict)
        {
            switch (lines.Tag)
            {
                case CatalogTextTag.Topic:
                    topic = lines.String();
                    break;
                case CatalogTextTag.Check:
                    figures = [];
                    checks.Add(new()
                    {
                        Id = WholeId(topic, lines.String(0)),
                        Assertion = string.Empty,
                        Verdict = Enum.Parse<Verdict>(lines.String(1)),
                        IsWritten = lines.String(2) != CatalogTextTag.BuiltIn,
                        References = figures,
                        FindFigure = findFigure,
                    });
                    break;
                case CatalogTextTag.Assertion:
                    checks[^1] = checks[^1] with { Assertion = lines.String() };
                    figures.AddRange(AssertionNames.FiguresOf(checks[^1].Assertion));
                    areTold = false;
                    break;
                case CatalogTextTag.Explanation:
                    checks[^1] = checks[^1] with { Explanation = lines.String() };
                    break;
                case CatalogTextTag.Because:
                    checks[^1] = checks[^1] with { Because = lines.String() };
                    break;
                case CatalogTextTag.Computed:
                    checks[^1] = checks[^1] with { Computed = ReadComputed(lines) };
                    break;
                case CatalogTextTag.SameFigures:
                    checks[^1] = checks[^1] with { References = checks[first + lines.Int(0)!.Value].References };
                    break;
                case CatalogTextTag.Figure:
                    if (!areTold)
                    {
                        figures.Clear();
                        areTold = true;
                    }

                    if (!lines.Field(0).IsEmpty)
                    {
                        figures.Add(WholeId(topic, lines.String()));
                    }

                    break;
            }
        }
    }

    private static string WholeId(string topic, string id) => id.StartsWith('.') ? topic + id : id;

    private static ComputedValue ReadComputed(SeriesTextReader.TextLines lines)
    {
        var number = lines.Decimal(0);
        var isNumber = number is not null && lines.Field(1).IsEmpty;
        var lower = isNumber ? number : lines.String(1) == CatalogTextTag.None ? null : lines.Decimal(1);
        var upper = isNumber ? number : lines.Decimal(2);
        var strict = lines.String(3);
        return new()
        {
            Bounds = new(
                lower,
                upper,
                strict.Contains(CatalogTextTag.StrictLower, StringComparison.Ordinal),
                strict.Contains(CatalogTextTag.StrictUpper, StringComparison.Ordinal),
                lower is not null && lower == upper ? Qualifier.Exact : null)
            {
                Number = number,
            },
            Unit = lines.Field(5).IsEmpty ? null : new(lines.String(4), lines.String(5)),
            Text = lines.String(6),
        };
    }

    internal static void ReadConflicts(ReadOnlySpan<byte> text, Func<string, Claim> findClaim, List<Conflict> conflicts)
    {
        List<Claim>? claims = null;
        var topic = string.Empty;
        var lines = new SeriesTextReader.TextLines(text);
        while (lines.Next())
        {
            switch (lines.Tag)
            {
                case CatalogTextTag.Topic:
                    topic = lines.String();
                    break;
                case CatalogTextTag.Conflict:
                    claims = [];
                    conflicts.Add(new()
                    {
                        Id = WholeId(topic, lines.String(0)),
                        Kind = Enum.Parse<ConflictKind>(lines.String(1), ignoreCase: true),
                        Between = claims,
                    });
                    break;
                case CatalogTextTag.Because when claims is not null:
                    conflicts[^1] = conflicts[^1] with { Because = lines.String() };
                    break;
                case CatalogTextTag.Claim when claims is not null:
                    claims.Add(findClaim(WholeId(topic, lines.String())));
                    break;
            }
        }
    }
}
