using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>The rows of a table that a series has its figures from.</summary>
/// <param name="In">The key of the table; null when none is given anywhere.</param>
/// <param name="Value">The column of the numbers; empty where headers state the periods.</param>
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

    /// <summary>The power of ten that the numbers are rounded to, as the table says; null where it says nothing.</summary>
    public int? RoundedTo { get; init; }

    /// <summary>Where a power of ten goes that cells print.</summary>
    public PowerPlace Powers { get; init; }

    /// <summary>The keys of the tables that are earlier editions of this one, with the same columns.</summary>
    public EquatableArray<string> Earlier { get; init; }

    /// <summary>What the record says of single figures beside what the rows state.</summary>
    public EquatableArray<RowFigureRecord> Figures { get; init; }

    /// <summary>Whether the figures have no names.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Whether it says more than a key, a period and an exact number of each row, which a series without members keeps.</summary>
    public bool NeedsMembers =>
        IsSum || Area is not null || !Names.IsEmpty || !Earlier.IsEmpty || Powers != PowerPlace.Number
        || (Hedge ?? Uncertainty ?? Unit ?? Status) is not null;

    /// <summary>Who speaks in the table; null for the table itself.</summary>
    public SpeakerRecord? Speaker { get; init; }

    /// <summary>Whether the numbers count events or persons; null when not said.</summary>
    public CountedThing? Counted { get; init; }
}

/// <summary>What a record says of a figure whose number is in the rows.</summary>
/// <param name="Period">Its period, as written.</param>
/// <param name="Earlier">What documents stated of the number before.</param>
internal sealed record RowFigureRecord(string Period, string? Note, EquatableArray<VintageRecord> Earlier);

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
    /// <summary>The columns whose headers state the period, or with <see cref="Year"/> the month or quarter; null for none.</summary>
    public HeaderColumnsRecord? Header { get; init; }

    public IEnumerable<MappedColumnRecord> Columns => new[] { Whole, Year, Quarter, Month, Day }.OfType<MappedColumnRecord>();
}

/// <summary>A column, and what the record says of texts in it that do not speak for themselves.</summary>
/// <param name="Key">The key under <c>rows</c> or <c>period</c> that names it.</param>
internal sealed record MappedColumnRecord(string Key, string Column, EquatableArray<MeaningRecord> Map)
{
    /// <summary>What a text of the column means; the text itself where the record says nothing of it.</summary>
    public string MeaningOf(string text) => Map.Items.FirstOrDefault(meaning => meaning.Text == text)?.Meaning ?? text;
}

/// <summary>Columns of numbers, each of the period that its header states.</summary>
/// <param name="Names">The headers; of a range the first.</param>
/// <param name="Last">The last header of a range; null where each is named.</param>
/// <param name="Map">What headers mean that do not speak for themselves.</param>
internal sealed record HeaderColumnsRecord(EquatableArray<string> Names, string? Last, EquatableArray<MeaningRecord> Map)
{
    /// <summary>What a header means; the header itself where the record says nothing of it.</summary>
    public string MeaningOf(string header) => Map.Items.FirstOrDefault(meaning => meaning.Text == header)?.Meaning ?? header;
}

/// <param name="Text">What a cell prints.</param>
/// <param name="Meaning">What it stands for.</param>
internal sealed record MeaningRecord(string Text, string Meaning);

/// <summary>The rows whose cell of a column prints one of some texts.</summary>
internal sealed record RowFilterRecord(string Column, EquatableArray<string> Values);
