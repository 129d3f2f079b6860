namespace Dataset.Runtime;

/// <summary>The number of one series in one period, whatever its shape and unit (qb:Observation).</summary>
public interface IFigure
{
    /// <summary>The permanent id: topic, series and period, as in <c>border.crossings.2025-03</c>.</summary>
    string Id { get; }

    /// <summary>The typed name: <c>Border.Crossings.March2025</c>.</summary>
    string Name { get; }

    /// <summary>What is counted.</summary>
    Series Series { get; }

    /// <summary>When.</summary>
    Period Period { get; }

    /// <summary>In what unit.</summary>
    Unit Unit { get; }

    /// <summary>What can honestly be read from it.</summary>
    FigureShape Shape { get; }

    /// <summary>The ends the source gave, and its hedge; for a dispute the hull of the voices.</summary>
    Bounds Bounds { get; }

    /// <summary>Who says so, in the order of the record. Deprecated claims are here too, with their rank.</summary>
    IReadOnlyList<Claim> Claims { get; }

    /// <summary>The id of the figure it is measured against; else null.</summary>
    string? BaselineId { get; }

    /// <summary>The record it is declared to be; else null.</summary>
    RecordStatement? RecordStatement { get; }

    /// <summary>How settled the number is, as its documents say; null where voices differ in that.</summary>
    FigureStatus? Status { get; }

    /// <summary>A remark of the curators; else null.</summary>
    string? Note { get; }

    /// <summary>One line of plain text: the value, the period, the words, the speaker and the document.</summary>
    string Cite();
}
