using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>The rows of a table that a series has its figures from.</summary>
/// <param name="In">The key of the table; null when none is given anywhere.</param>
/// <param name="Value">The column of the numbers.</param>
/// <param name="Where">The rows that are taken; all when empty.</param>
/// <param name="By">The column that parts the rows into one series for each of its values; null for one series.</param>
/// <param name="Names">The names of those series, where a value gives none.</param>
/// <param name="Area">The column of the area; null when it has none.</param>
/// <param name="Times">What the number of a cell is multiplied by, as its header says; 1 for nothing.</param>
/// <param name="IsSum">Whether the rows of one period are added.</param>
internal sealed record RowsRecord(
    string? In,
    PeriodColumnsRecord Period,
    string Value,
    EquatableArray<RowFilterRecord> Where,
    string? By,
    EquatableArray<MeaningRecord> Names,
    string? Area,
    decimal Times,
    bool IsSum)
{
    /// <summary>The column of the hedges.</summary>
    public MappedColumnRecord? Hedge { get; init; }

    /// <summary>The column of the uncertainties.</summary>
    public MappedColumnRecord? Uncertainty { get; init; }

    /// <summary>The column of the units.</summary>
    public MappedColumnRecord? Unit { get; init; }

    /// <summary>The column of what each number is multiplied by.</summary>
    public MappedColumnRecord? Scale { get; init; }

    /// <summary>The column that tells how settled each number is.</summary>
    public MappedColumnRecord? Status { get; init; }

    /// <summary>Where a power of ten goes that cells print.</summary>
    public PowerPlace Powers { get; init; }

    /// <summary>The keys of the tables that are earlier editions of this one, with the same columns.</summary>
    public EquatableArray<string> Earlier { get; init; }

    /// <summary>Whether the figures have no names.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Who speaks in the table; null for the table itself.</summary>
    public SpeakerRecord? Speaker { get; init; }
}

/// <summary>The columns that state the period of a row: one for all of it, or one for each part.</summary>
/// <param name="Is">The period of every row, where no column states it; else null.</param>
internal sealed record PeriodColumnsRecord(
    PeriodExpression? Is,
    MappedColumnRecord? Whole,
    MappedColumnRecord? Year,
    MappedColumnRecord? Quarter,
    MappedColumnRecord? Month,
    MappedColumnRecord? Day)
{
    public IEnumerable<MappedColumnRecord> Columns => new[] { Whole, Year, Quarter, Month, Day }.OfType<MappedColumnRecord>();
}

/// <summary>A column, and what the record says of texts in it that do not speak for themselves.</summary>
/// <param name="Key">The key under <c>rows</c> or <c>period</c> that names it.</param>
internal sealed record MappedColumnRecord(string Key, string Column, EquatableArray<MeaningRecord> Map)
{
    /// <summary>What a text of the column means; the text itself where the record says nothing of it.</summary>
    public string MeaningOf(string text) => Map.Items.FirstOrDefault(meaning => meaning.Text == text)?.Meaning ?? text;
}

/// <param name="Text">What a cell prints.</param>
/// <param name="Meaning">What it stands for.</param>
internal sealed record MeaningRecord(string Text, string Meaning);

/// <summary>The rows whose cell of a column prints one of some texts.</summary>
internal sealed record RowFilterRecord(string Column, EquatableArray<string> Values);
