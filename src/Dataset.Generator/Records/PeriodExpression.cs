namespace Dataset.Generator.Records;

/// <summary>A period in a reference: words that may name a figure, and the period they write.</summary>
/// <param name="Problem">Why they write none; null when they write one or are the name of a figure.</param>
internal sealed record PeriodExpression(string Text, PeriodSyntax Syntax, string? Problem)
{
    /// <summary>Null when the words are a figure's name or nothing at all.</summary>
    public PeriodSyntax? Resolvable => Problem is null && Syntax.IsResolvable ? Syntax : null;
}
