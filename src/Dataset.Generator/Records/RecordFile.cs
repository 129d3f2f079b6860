using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>What one file of records says, without spans: a comment does not change it.</summary>
/// <param name="File">The path the compiler knows the file by.</param>
/// <param name="Topic">The name of the static class; null in a file of declarations.</param>
/// <param name="Title">What the topic is about, in words; null when not said.</param>
internal sealed record RecordFile(
    string File,
    string? Topic,
    string? Title,
    EquatableArray<UnitRecord> Units,
    EquatableArray<AgentRecord> Agents,
    EquatableArray<AnchorRecord> Anchors,
    EquatableArray<SourceRecord> Sources,
    EquatableArray<SeriesRecord> Series,
    EquatableArray<CheckRecord> Checks,
    EquatableArray<ConflictRecord> Conflicts,
    EquatableArray<NotStatisticRecord> NotStatistics)
{
    /// <summary>Whether nothing in it was in error; else it may hold more than this.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether it, or all its series, could not be read: what is found nowhere may stand in it.</summary>
    public bool IsLost { get; init; }

    /// <summary>What references without a topic mean; a file of declarations has its name for one.</summary>
    public string TopicKey => Identifier.ToKey(Topic ?? Identifier.ToName(FileName.Of(File)));

    public static RecordFile Lost(string file) =>
        new(file, null, null, default, default, default, default, default, default, default, default) { IsWhole = false, IsLost = true };
}

/// <param name="IsCount">It counts things that come whole; a measure may fall between two numbers and below 0.</param>
/// <param name="Type">The C# type of another assembly that it is, namespace and all; null for one of its own.</param>
/// <param name="Words">What documents call one or many of it.</param>
internal sealed record UnitRecord(string Key, string Singular, string Plural, bool IsCount, string? Type, EquatableArray<string> Words)
{
    /// <summary>The power of ten that belongs to the unit and not to its numbers; null for none.</summary>
    public int? Power { get; init; }

    /// <summary>What is done to what is counted: "arrested".</summary>
    public EquatableArray<string> Verbs { get; init; }

    /// <summary>As documents print them behind a number, case kept: "MW".</summary>
    public EquatableArray<string> Symbols { get; init; }

    /// <summary>The unit of the same dimension that this is a multiple of; null when it is a dimension of its own.</summary>
    public string? Of { get; init; }

    /// <summary>How many of that unit this is.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>The C# names it was shipped under before.</summary>
    public EquatableArray<string> RenamedFrom { get; init; }
}

internal sealed record AgentRecord(string Key, string Name, string? Kind)
{
    /// <summary>The C# names it was shipped under before.</summary>
    public EquatableArray<string> RenamedFrom { get; init; }
}

/// <param name="Date">The day, midnight, unspecified kind.</param>
/// <param name="Quote">The words that give the day; null when none are needed.</param>
internal sealed record AnchorRecord(string Key, DateTime Date, QuoteRecord? Quote);

/// <param name="Published">A calendar period, maybe uncertain; null when unknown.</param>
/// <param name="Text">The file name of the document's text; empty for a table.</param>
internal sealed record SourceRecord(
    string Key,
    string? Title,
    string? Author,
    string? Publisher,
    PeriodSyntax? Published,
    string? PublishedBasis,
    string? Url,
    string Text,
    string Sha256,
    string? Republishes,
    string? Note)
{
    /// <summary>The language of its text, as <c>de</c> or <c>en-IN</c>; null when not said.</summary>
    public string? Language { get; init; }

    /// <summary>The C# names it was shipped under before.</summary>
    public EquatableArray<string> RenamedFrom { get; init; }

    /// <summary>Kinds of numbers that are none of its statistics: dates, times, ages, ordinals, names.</summary>
    public EquatableArray<string> SetAsideClasses { get; init; }

    /// <summary>Passages that are not read.</summary>
    public EquatableArray<NotReadRecord> NotRead { get; init; }

    /// <summary>How it counts fiscal years; null when it does not state it.</summary>
    public FiscalYearRecord? FiscalYear { get; init; }

    /// <summary>The file name of the table; null for a document.</summary>
    public string? Table { get; init; }

    /// <summary>How the table is written; null for a document.</summary>
    public TableDialectRecord? Dialect { get; init; }

    /// <summary>What it is called without a title: its label, or what it is.</summary>
    public string? NameWithoutTitle => Label ?? (Table is null ? null : "untitled table");

    /// <summary>The file name of the document's text or of the table.</summary>
    public string FileName => Table ?? Text;

    /// <summary>What an untitled document is called, without brackets; null when not said.</summary>
    public string? Label { get; init; }

    /// <summary>The day it was fetched, midnight, unspecified kind; null when not said.</summary>
    public DateTime? Accessed { get; init; }

    /// <summary>What it may be used under: an SPDX identifier or words; null when not said.</summary>
    public string? Licence { get; init; }

    /// <summary>The file that its text was converted from; null when it was published as it is.</summary>
    public OriginalRecord? Original { get; init; }
}

/// <summary>The file that a document's text was converted from.</summary>
/// <param name="File">Its name in the documents' folder.</param>
/// <param name="Sha256">The hash of its bytes, in lower-case hexadecimal.</param>
internal sealed record OriginalRecord(string File, string Sha256);

/// <summary>A passage of a document that no record is made of.</summary>
/// <param name="From">The words it begins with.</param>
/// <param name="To">The words it ends with.</param>
/// <param name="Index">Its number in the source's list.</param>
internal sealed record NotReadRecord(string From, string To, int Index);

/// <param name="Unit">The unit as written: <c>arrest per office per day</c>.</param>
/// <param name="PartOf">The series this is a part of, as written; null when not one.</param>
/// <param name="Of">What a percentage is a share of, as written; null when it is none.</param>
/// <param name="Partition">The series that add up to this one; empty when no partition is stated.</param>
/// <param name="RenamedFrom">The names it was shipped under before.</param>
internal sealed record SeriesRecord(
    string Key,
    string? Name,
    string Title,
    string Unit,
    string? Area,
    string? Population,
    SeriesKind Kind,
    string? PartOf,
    string? Of,
    EquatableArray<string> Partition,
    string? Note,
    EquatableArray<string> RenamedFrom,
    EquatableArray<FigureRecord> Figures)
{
    /// <summary>Whether it holds levels or changes, and which way those count.</summary>
    public SeriesCounts Counts { get; init; }

    /// <summary>The series of levels that this is the change of, as written; null when not said.</summary>
    public string? ChangeOf { get; init; }

    /// <summary>How it stands to series of other definitions.</summary>
    public EquatableArray<MeasureRecord> Measures { get; init; }

    public SeriesStatistic Statistic { get; init; }

    /// <summary>Whether its numbers are freed of seasons and calendar; null when not said.</summary>
    public SeriesAdjustment? Adjustment { get; init; }

    /// <summary>Words that may stand before its numbers and say nothing of their size.</summary>
    public EquatableArray<string> Neutral { get; init; }

    /// <summary>The rows of a table that its figures are to be made of; null when the record writes them.</summary>
    public RowsRecord? Rows { get; init; }

    /// <summary>The table whose rows are its figures, looked up and without names; else null.</summary>
    public BulkRecord? Bulk { get; init; }

    /// <summary>The key that the record writes, where the series is made of it for one value of a column; else null.</summary>
    public string? MadeOf { get; init; }

    /// <summary>The key in the record that issues of the series point to.</summary>
    public string WrittenKey => MadeOf ?? Key;
}

/// <param name="Key">The key as written; a path names the figure by it.</param>
/// <param name="Against">What it is measured against; null when that is not stated.</param>
/// <param name="ExtremeOf">The series it is the highest or lowest of, as written; else null.</param>
/// <param name="Within">Within how long, as worded; else null.</param>
/// <param name="Each">The length of the periods it is compared with; null when it is no extreme.</param>
/// <param name="IsShort">The only claim stands beside the figure's own keys, not under <c>claims</c>.</param>
/// <param name="WithinQuote">The words that say so, where the claim's own words do not; else null.</param>
/// <param name="RenamedFrom">The names it was shipped under before.</param>
/// <param name="Retracted">Why nobody should use it any more; null while it stands.</param>
/// <param name="Corrected">What it was before; null when it never changed.</param>
/// <param name="IsWhole">Whether every claim of it was understood; one that was not is left out.</param>
internal sealed record FigureRecord(
    string Key,
    PeriodSyntax Period,
    string? Name,
    string? Printed,
    string? Basis,
    string? Note,
    BaselineRecord? Against,
    bool ExtremeIsMaximum,
    string? ExtremeOf,
    string? Within,
    PeriodLength? Each,
    QuoteRecord? WithinQuote,
    bool IsShort,
    EquatableArray<string> RenamedFrom,
    string? Retracted,
    CorrectionRecord? Corrected,
    bool IsWhole,
    EquatableArray<ClaimRecord> Claims)
{
    /// <summary>Over how long its number was added up, as the record says; null where the period tells.</summary>
    public Accumulation? Accumulation { get; init; }

    /// <summary>The cell of the table that it is made of, where its issues point to; null when the record writes it.</summary>
    public SourceSpan? Cell { get; init; }

    /// <summary>What a record that states one claim of a period, and nothing else, would be: a row of a table says no more.</summary>
    public static FigureRecord OfRow(PeriodSyntax period, ClaimRecord claim) => new(
        Key: period.Raw,
        Period: period,
        Name: null,
        Printed: null,
        Basis: null,
        Note: null,
        Against: null,
        ExtremeIsMaximum: false,
        ExtremeOf: null,
        Within: null,
        Each: null,
        WithinQuote: null,
        IsShort: true,
        RenamedFrom: default,
        Retracted: null,
        Corrected: null,
        IsWhole: true,
        Claims: new[] { claim }.ToEquatable());
}

/// <param name="Was">The value as it was shipped.</param>
/// <param name="On">The day of the correction, midnight, unspecified kind.</param>
internal sealed record CorrectionRecord(string Was, string Because, DateTime On);

/// <param name="By">Who says so; null for the document itself.</param>
/// <param name="Via">The agent it came through; else null.</param>
internal sealed record ClaimRecord(
    SpeakerRecord? By,
    string? Via,
    ValueRecord Value,
    ClaimRank Rank,
    string? Reason,
    string? Note,
    EquatableArray<QuoteRecord> Quotes)
{
    /// <summary>
    /// The cells of a table that state it, in place of quotations: that of the value, then that of its uncertainty where it has one.
    /// </summary>
    public EquatableArray<CellRecord> Cells { get; init; }

    /// <summary>The keys of its documents or of its table, as often as it refers to them.</summary>
    public IEnumerable<string> Sources => Quotes.Select(static quote => quote.In).OfType<string>()
        .Concat(Cells.Select(static cell => cell.In));

    /// <summary>Of the claim or else of its figure; null when not said.</summary>
    public FigureStatus? Status { get; init; }

    /// <summary>Whether it counts events or persons, as the record says; null when not said.</summary>
    public CountedThing? Counted { get; init; }

    /// <summary>Words of the claim, its figure and its series that say nothing of the number's size.</summary>
    public EquatableArray<string> Neutral { get; init; }

    /// <summary>What was stated of the number before, in the order of the record.</summary>
    public EquatableArray<VintageRecord> Earlier { get; init; }
}

/// <summary>An earlier edition of a claim's number.</summary>
/// <param name="Index">Its number under <c>earlier</c>.</param>
/// <param name="Statement">What its voice stated then; it has no earlier editions of its own.</param>
/// <param name="AsOf">The day it was published, midnight, unspecified kind; null when not said.</param>
/// <param name="Status">How settled it was; null when not said.</param>
internal sealed record VintageRecord(int Index, ClaimRecord Statement, DateTime? AsOf, FigureStatus? Status);

/// <param name="Key">The key of a declared agent; null for an unnamed one.</param>
/// <param name="Unnamed">The document's description of an unnamed speaker; null for a declared one.</param>
internal sealed record SpeakerRecord(string? Key, string? Unnamed, string? Name, string? Of, int? Count, string? Why);

/// <param name="In">The source's key; already inherited from claim, figure, series or file, null when none is given anywhere.</param>
/// <param name="Index">Its number under <c>quotes</c>; -1 for the one under <c>quote</c>.</param>
/// <param name="Hash">SHA-256 of the words, white space collapsed, in lower-case hexadecimal.</param>
internal sealed record QuoteRecord(string? In, string Words, string? Before, string? After, int Index, string Hash)
{
    /// <summary>The page or heading of the original that they stand on; null when not said.</summary>
    public string? Page { get; init; }
}

/// <param name="IsComputed">Written under <c>compute</c>, not under <c>assert</c>.</param>
/// <param name="Expect">null when not stated.</param>
internal sealed record CheckRecord(string Key, bool IsComputed, CheckExpression Expression, ExpectedVerdict? Expect, string? Because);

internal sealed record ConflictRecord(string Key, EquatableArray<ClaimReference> Between, ConflictKind Kind, string Because);

/// <param name="In">The source's key.</param>
/// <param name="Index">Its number in the source's list.</param>
internal sealed record NotStatisticRecord(string In, int Index, QuoteRecord Quote);
