namespace Dataset.Tool.Drafting.Tables;

/// <summary>One series of a table as a record to finish.</summary>
internal sealed record DraftedRows
{
    /// <summary>The column of the numbers; null where the headers of several state the period.</summary>
    public required string? Value { get; init; }

    /// <summary>Words for the title of the series.</summary>
    public required string Title { get; init; }

    public required UnitProposal Unit { get; init; }

    /// <summary>As a record writes it: a column, or a mapping of columns in braces.</summary>
    public required string Period { get; init; }

    /// <summary>The column that parts the rows into series; null for none.</summary>
    public string? By { get; init; }

    /// <summary>The column of the names of places; null for none.</summary>
    public Proposal? Area { get; init; }

    public string? Uncertainty { get; init; }

    /// <summary>The column of the units; null where all rows have one.</summary>
    public string? UnitColumn { get; init; }

    /// <summary>By what the column of the units prints, the unit.</summary>
    public IReadOnlyDictionary<string, string> UnitMap { get; init; } = new Dictionary<string, string>();

    /// <summary>What each number is multiplied by, as the header says: 1 for nothing.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>Whether its years are fiscal ones, and the source does not say when they start.</summary>
    public bool HasUnknownYears { get; init; }

    /// <summary>Whether the rows of one period are added, since no column parts them.</summary>
    public bool IsSum { get; init; }
}
