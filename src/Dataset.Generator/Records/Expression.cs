namespace Dataset.Generator.Records;

/// <summary>A part of a check's expression as it is written.</summary>
/// <param name="Offset">Where it starts in the text, from 0, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
internal abstract record Expression(int Offset, int Length)
{
    /// <summary>The series that it names, each with its topic; null for the file's own.</summary>
    public IEnumerable<(string? Topic, string Series)> Named => this switch
    {
        Reference reference => [(reference.Topic, reference.Series)],
        SeriesReference series => [(series.Topic, series.Series)],
        ExtremeExpression extreme => extreme.Series.Named,
        DaysExpression days => days.Figure.Named,
        OperationExpression operation => operation.Left.Named.Concat(operation.Right.Named),
        PercentageExpression percentage => percentage.First.Named.Concat(percentage.Second.Named),
        _ => [],
    };
}

/// <summary>A number written into the assertion. No document printed it, so it is never widened.</summary>
internal sealed record NumberExpression(decimal Value, int Offset, int Length) : Expression(Offset, Length);

/// <summary><c>topic.series[period]#voice</c>: a figure, and in a dispute whom to believe.</summary>
/// <param name="Topic">null for the file's own topic.</param>
/// <param name="Period">What stands in the brackets: a period however spelt, or a figure's name.</param>
/// <param name="Voice">The key of an agent, or the description of an unnamed speaker in quotation marks; null when not chosen.</param>
internal sealed record Reference(
    string? Topic, string Series, PeriodExpression Period, string? Voice, int Offset, int Length) : Expression(Offset, Length);

/// <summary>A whole series, in <c>max(…)</c> and <c>min(…)</c>; brackets narrow it to the figures of a time.</summary>
internal sealed record SeriesReference(
    string? Topic, string Series, PeriodExpression? Window, int Offset, int Length) : Expression(Offset, Length);

internal sealed record ExtremeExpression(bool IsMaximum, SeriesReference Series, int Offset, int Length) : Expression(Offset, Length);

/// <summary><c>days(arrests[…])</c>: how many days the figure's period has.</summary>
internal sealed record DaysExpression(Reference Figure, int Offset, int Length) : Expression(Offset, Length);

internal sealed record OperationExpression(
    Operation Operation, Expression Left, Expression Right, int Offset, int Length) : Expression(Offset, Length);

internal sealed record PercentageExpression(
    Percentage Kind, Expression First, Expression Second, int Offset, int Length) : Expression(Offset, Length);
