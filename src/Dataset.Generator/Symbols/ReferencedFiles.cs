using Dataset.Generator.Checks;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>
/// The files that a file is checked beside: those of every series that its checks, conflicts and series name, and of the other parts
/// of the same wholes, which a hint may name.
/// </summary>
internal static class ReferencedFiles
{
    public static IReadOnlyList<string> Of(BoundFile file)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var series in Named(file))
        {
            files.Add(series.File);
            foreach (var part in series.PartOf?.Parts ?? [])
            {
                files.Add(part.File);
            }
        }

        files.Remove(file.Record.File);
        return [.. files];
    }

    private static IEnumerable<OutlinedSeries> Named(BoundFile file)
    {
        foreach (var series in file.Series)
        {
            yield return series.Outlined;
            if (series.Outlined.PartOf is { } whole)
            {
                yield return whole;
            }

            foreach (var part in series.Outlined.Partition)
            {
                yield return part;
            }

            foreach (var figure in series.Figures)
            {
                if (figure.ExtremeOf is { } extreme)
                {
                    yield return extreme;
                }

                if (figure.Record.Against is { } against && Baseline.SeriesOf(file.Outline, figure, against) is { } other)
                {
                    yield return other;
                }
            }
        }

        var topicKey = AnalysisScope.TopicKeyOf(file.Record);
        var expressions = file.Record.Checks.SelectMany(check => PartsOf(check.Expression))
            .Concat(file.Record.Conflicts.SelectMany(conflict => conflict.Between).Select(side => side.Reference).OfType<Expression>());
        foreach (var (topic, series) in expressions.SelectMany(SeriesOf))
        {
            if (file.Outline.Find(topic, series, topicKey) is { } named)
            {
                yield return named;
            }
        }
    }

    private static IEnumerable<Expression> PartsOf(CheckExpression check) => check switch
    {
        CheckExpression.Assertion assertion => [assertion.Left, assertion.Right],
        CheckExpression.Computation computation => [computation.Expression],
        _ => [],
    };

    private static IEnumerable<(string? Topic, string Series)> SeriesOf(Expression expression) => expression switch
    {
        Reference reference => [(reference.Topic, reference.Series)],
        SeriesReference series => [(series.Topic, series.Series)],
        ExtremeExpression extreme => SeriesOf(extreme.Series),
        DaysExpression days => SeriesOf(days.Figure),
        OperationExpression operation => SeriesOf(operation.Left).Concat(SeriesOf(operation.Right)),
        PercentageExpression percentage => SeriesOf(percentage.First).Concat(SeriesOf(percentage.Second)),
        _ => [],
    };
}
