namespace Dataset.Runtime.Generated;

/// <summary>
/// What the text of a series states of it besides its title. Read when it is asked for: no figure in words has need of it, and a trimmed
/// app that asks for none of it has no code for it.
/// </summary>
internal sealed class SeriesDetails
{
    internal SeriesDetails(ReadOnlySpan<byte> text)
    {
        var lines = new SeriesTextReader.TextLines(text);
        while (lines.Next() && lines.Tag is not (SeriesTextTag.Figure or SeriesTextTag.UnresolvedFigure))
        {
            switch (lines.Tag)
            {
                case SeriesTextTag.Area:
                    Area = lines.String();
                    break;
                case SeriesTextTag.Population:
                    Population = lines.String();
                    break;
                case SeriesTextTag.PartOf:
                    PartOfId = lines.String();
                    break;
                case SeriesTextTag.Counts:
                    Counts = (SeriesCounts)lines.Int(0)!.Value;
                    break;
                case SeriesTextTag.ChangeOf:
                    ChangeOfId = lines.String();
                    break;
                case SeriesTextTag.Statistic:
                    Statistic = (SeriesStatistic)lines.Int(0)!.Value;
                    break;
                case SeriesTextTag.Adjustment:
                    Adjustment = (SeriesAdjustment)lines.Int(0)!.Value;
                    break;
                case SeriesTextTag.NotAddedUp:
                    IsAddedUp = false;
                    break;
                case SeriesTextTag.Measure:
                    Measures.Add(new((SeriesRelation)lines.Int(0)!.Value, lines.String(1), lines.String(2)));
                    break;
                case SeriesTextTag.Column:
                    Columns.Add((lines.Int(0)!.Value, lines.Int(1)!.Value, lines.String(2)));
                    break;
                case SeriesTextTag.Note:
                    Note = lines.String();
                    break;
                case SeriesTextTag.Kind:
                    Kind = SeriesTextCode.ToSeriesKind((char)lines.Content[0]);
                    break;
            }
        }
    }

    internal string? Area { get; }

    internal string? Population { get; }

    internal SeriesKind Kind { get; }

    internal string? PartOfId { get; }

    internal SeriesCounts Counts { get; }

    internal string? ChangeOfId { get; }

    internal SeriesStatistic Statistic { get; }

    internal SeriesAdjustment? Adjustment { get; }

    internal bool IsAddedUp { get; } = true;

    internal string? Note { get; }

    internal List<SeriesMeasure> Measures { get; } = [];

    /// <summary>The columns of tables that cells refer to by number.</summary>
    internal List<(int Source, int Position, string Name)> Columns { get; } = [];
}
