namespace Dataset.Runtime;

/// <summary>The number of one series in one period, whatever its shape and unit (qb:Observation).</summary>
public interface IFigure
{
    /// <summary>The permanent id: topic, series and period, as in <c>border.crossings.2025-03</c>.</summary>
    string Id { get; }

    /// <summary>The typed name: <c>Border.Crossings.March2025</c>.</summary>
    string Name { get; }

    /// <summary>The series it belongs to.</summary>
    Series Series { get; }

    /// <summary>The period it counts.</summary>
    Period Period { get; }

    /// <summary>Its unit.</summary>
    Unit Unit { get; }

    /// <summary>Which numbers it exposes.</summary>
    FigureShape Shape { get; }

    /// <summary>The ends the source gave, and its hedge; for a dispute the hull of the voices.</summary>
    Bounds Bounds { get; }

    /// <summary>Its claims in the order of the record, the deprecated ones among them.</summary>
    IReadOnlyList<Claim> Claims { get; }

    /// <summary>The id of the figure it is measured against; else null.</summary>
    string? BaselineId { get; }

    /// <summary>The record that it is declared to be; else null.</summary>
    RecordStatement? RecordStatement { get; }

    /// <summary>How settled the number is, as its documents say; null where voices differ in that.</summary>
    FigureStatus? Status { get; }

    /// <summary>The earlier editions of the number, of each claim that is in use. Mostly none.</summary>
    IReadOnlyList<Vintage> Earlier { get; }

    /// <summary>A remark of the curators; else null.</summary>
    string? Note { get; }

    /// <summary>One line of plain text: the value, the period, the words, the speaker and the document.</summary>
    string Cite();
}
