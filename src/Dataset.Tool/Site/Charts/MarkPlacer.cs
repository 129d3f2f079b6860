namespace Dataset.Tool.Site.Charts;

/// <summary>Finds a place for each mark and each label, so that none hides another while there is room.</summary>
internal static class MarkPlacer
{
    private const double Radius = MarkSymbol.Radius + 1.5;
    private const double Aside = 14;
    private const int MostSteps = 5;
    private const double Nearby = 9;

    // Words far from their own mark are read as nobody's: as bad as some square pixels near another.
    private const double CostOfDistance = 25;

    /// <summary>The marks at their periods; one whose place is taken moves aside, while its extent stays.</summary>
    public static IReadOnlyList<PlacedMark> Place(IEnumerable<Mark> marks, PanelFrame frame)
    {
        var placed = new List<PlacedMark>();
        foreach (var mark in marks)
        {
            var (x, extent) = frame.Place(mark.Figure.Period, mark.Figure.Accumulation);
            var box = new Box(
                x - Radius,
                frame.Values.Y(mark.Top) - Radius - (mark.Kind == MarkKind.Floor ? PanelFrame.Arrow : 0),
                x + Radius,
                frame.Values.Y(mark.Bottom) + Radius + (mark.Kind == MarkKind.Ceiling ? CeilingArrow(mark, frame) : 0));
            var shift = Shifts(x, frame).FirstOrDefault(shift => !placed.Any(other => other.Box.Meets(box.MovedBy(shift))));
            placed.Add(new(mark, x + shift, extent, box.MovedBy(shift)));
        }

        return placed;
    }

    /// <summary>An arrow down is as long as one up, but for the end of the axis: a count does not go below 0.</summary>
    public static double CeilingArrow(Mark mark, PanelFrame frame) =>
        Math.Clamp(frame.Bottom - frame.Values.Y(mark.Upper!.Value), MarkSymbol.Radius * 2, PanelFrame.Arrow);

    /// <summary>Where the words beside each mark begin; left out where they would hide something.</summary>
    public static IReadOnlyList<(string Text, double X, double Y)> PlaceLabels(IReadOnlyList<PlacedMark> marks, PanelFrame frame)
    {
        var labels = new List<(string Text, double X, double Y)>();
        var taken = marks.Select(static mark => mark.Box).Concat(marks.SelectMany(mark => Extents(mark, frame))).ToList();
        taken.AddRange(Enumerable.Range(0, frame.Columns.Count).Select(at => frame.Column(at).Left)
            .Select(edge => new Box(edge - 1, frame.Top, edge + 1, frame.Bottom)));
        foreach (var mark in marks)
        {
            var label = mark.Mark.LabelFor(frame.IsNarrow);
            var width = ChartText.Width(label);

            // Words close to another mark would be read as its own.
            var others = marks.Where(other => other != mark).Select(static other => other.Box.Grown(Nearby)).ToList();
            var free = Candidates(mark, width, frame.Values.Y(mark.Mark.Printed().First().Number))
                .Select(place => (place.X, place.Y, Box: new Box(place.X, place.Y - ChartText.Size + 1, place.X + width, place.Y + 3)))
                .Where(place => place.Box.Left >= frame.Left && place.Box.Right <= frame.Width && place.Box.Bottom <= frame.Bottom)
                .Where(place => place.Box.Top >= ChartText.Size + 2 && !taken.Any(place.Box.Meets))
                .Select(static (place, at) => (place, at))
                .OrderBy(pair => others.Sum(pair.place.Box.Shared) + (pair.at * CostOfDistance)).ThenBy(static pair => pair.at)
                .Select(static pair => pair.place).Take(1).ToList();
            foreach (var (x, y, box) in free)
            {
                taken.Add(box);
                labels.Add((label, x, y));
            }
        }

        return labels;
    }

    private static IEnumerable<Box> Extents(PlacedMark mark, PanelFrame frame) => mark.Extent is not { } extent ? []
        : mark.Mark.Printed().Select(printed => frame.Values.Y(printed.Number))
            .Select(y => new Box(extent.Left, y - 2, extent.Right, y + 2));

    private static IEnumerable<double> Shifts(double x, PanelFrame frame) =>
        Enumerable.Range(0, MostSteps + 1).SelectMany(static step => step == 0 ? [0.0] : new[] { step * Aside, -step * Aside })
            .Where(shift => shift == 0 || (x + shift > frame.Left + Radius && x + shift < frame.End - Radius));

    private static IEnumerable<(double X, double Y)> Candidates(PlacedMark mark, double width, double y)
    {
        const double Away = MarkSymbol.Radius + 5;
        foreach (var down in (double[])[4, -7, 16, -20, 28, -32])
        {
            yield return (mark.X + Away, y + down);
            yield return (mark.X - Away - width, y + down);
        }

        yield return (mark.X - (width / 2), mark.Box.Top - 4);
        yield return (mark.X - (width / 2), mark.Box.Bottom + ChartText.Size);
        foreach (var down in (double[])[4, -8, 16])
        {
            yield return (mark.X + Away + (Aside * 2), y + down);
            yield return (mark.X - Away - width - (Aside * 2), y + down);
        }
    }
}
