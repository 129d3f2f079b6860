using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A figure without its claims: its series, its record, and the period it was resolved to.</summary>
internal sealed record FigureSymbol(SeriesSymbol Series, FigureRecord Record, ResolvedPeriod Period)
{
    public string Id { get; } = Series.Id + "." + Period.Id;

    public string Name => Series.ClassName + "." + Period.Member;

    public CodeName CodeName => new(Series.ClassName, "." + Period.Member);

    /// <summary>In the record; of a figure that is made of a row, its cell in the table.</summary>
    public IssuePlace At(params PathStep[] path) =>
        Record.Cell is { } cell ? cell : NodePlace.At(Series.File, RecordPath.OfFigure(Series.Key, Record, path));
}
