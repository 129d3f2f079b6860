using System.Globalization;
using System.Text;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Model;

/// <summary>What the compiler's options say of the emitted code.</summary>
/// <param name="HelpBase">The address that help pages stand under, with a slash at the end; empty when there is none.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic, string Version, string HelpBase = "")
{
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The namespace as a Data Package may be named: small Latin letters, digits, '.', '_' and '-'.</summary>
    public string PackageName => string.Concat(Namespace.Normalize(NormalizationForm.FormD).ToLowerInvariant()
        .Where(static c => c != '@' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        .Select(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_' ? c : '-'));
}

/// <summary>Everything linked: what each output is made from, and nothing else.</summary>
internal sealed record DatasetModel(
    EquatableArray<SeriesModel> Series,
    EquatableArray<TopicModel> Topics,
    EquatableArray<UnitRecord> Units,
    EquatableArray<AgentRecord> Agents,
    EquatableArray<SourceModel> Sources,
    CatalogModel Catalog,
    EquatableArray<CatalogPart> Parts,
    EquatableArray<PageModel> Pages)
{
    /// <summary>By id.</summary>
    public IReadOnlyList<CheckModel> Checks =>
        [.. Parts.Items.SelectMany(part => part.Checks).OrderBy(check => check.Id, StringComparer.Ordinal)];

    /// <summary>By id.</summary>
    public IReadOnlyList<ConflictModel> Conflicts =>
        [.. Parts.Items.SelectMany(part => part.Conflicts).OrderBy(conflict => conflict.Id, StringComparer.Ordinal)];
}

internal sealed record TopicModel(string Name, string? Title);

/// <param name="Published">The canonical id of the day, month or year; null when unknown.</param>
internal sealed record SourceModel(SourceRecord Record, string? Published, bool PublishedIsUncertain);

/// <summary>A document as a footnote names it.</summary>
/// <param name="Title">Its title in quotation marks, or what it has in place of one.</param>
/// <param name="Published">The day, month or year; empty when unknown.</param>
internal sealed record SourceName(string Title, string Published)
{
    /// <summary>Documents that were published at the same time, as one.</summary>
    public static SourceName All(IReadOnlyList<SourceName> names) => names.Count == 1 ? names[0] : names[0] with
    {
        Title = string.Join(", ", names.Take(names.Count - 1).Select(static name => name.Title)) + " and " + names[names.Count - 1].Title,
    };

    public override string ToString() => Published.Length == 0 ? Title : $"{Title}, {Published}";
}

/// <param name="Type">The unit as a C# type, <c>global::</c> and all.</param>
internal sealed record UnitModel(string Type, string Singular, string Plural)
{
    /// <summary>Without its words, where they stand beside.</summary>
    public UnitModel Unnamed => this with { Singular = string.Empty, Plural = string.Empty };
}

/// <param name="Name">The class: <c>Crossings</c>.</param>
/// <param name="Whole">The words for this series where another is a share of it; null when none is.</param>
/// <param name="Sources">The keys of the sources its text refers to by number.</param>
/// <param name="Agents">The keys of the agents its text refers to by number.</param>
/// <param name="Aliases">The names of classes that it was before, in ordinal order.</param>
/// <param name="Figures">In period order, unresolved ones last.</param>
internal sealed record SeriesModel(
    string Id,
    string Topic,
    string Name,
    string Title,
    UnitModel Unit,
    string? Area,
    string? Population,
    SeriesKind Kind,
    string? PartOf,
    string? Note,
    string? Whole,
    EquatableArray<string> Sources,
    EquatableArray<SourceName> SourceNames,
    EquatableArray<string> Agents,
    EquatableArray<string> AgentNames,
    EquatableArray<string> Aliases,
    EquatableArray<FigureModel> Figures)
{
    public string Key => Id.Substring(Id.IndexOf('.') + 1);

    public SeriesCounts Counts { get; init; }

    /// <summary>The id of the series that it is the change of; null when it is none.</summary>
    public string? ChangeOf { get; init; }

    /// <summary>How it stands to series of other definitions.</summary>
    public EquatableArray<SeriesMeasure> Measures { get; init; }

    /// <summary>The classes of the series that it and its figures refer to, by id.</summary>
    public EquatableArray<SeriesName> Named { get; init; }

    public SeriesStatistic Statistic { get; init; }

    /// <summary>Whether its numbers are added up over time.</summary>
    public bool IsAddedUp { get; init; }

    /// <summary>null when not said.</summary>
    public SeriesAdjustment? Adjustment { get; init; }

    /// <summary>Where the figures are that have no names; null where each has one.</summary>
    public BulkModel? Bulk { get; init; }

    /// <summary>The columns of tables that its cells refer to by number.</summary>
    public EquatableArray<ColumnModel> Columns { get; init; }
}

/// <param name="Class">null where it is not emitted.</param>
internal sealed record SeriesName(string Id, CodeName? Class);

/// <summary>What the remarks of a figure tell of a conflict or a check that it takes part in.</summary>
/// <param name="Lead">"Conflict (time)", "Check fails".</param>
/// <param name="Check">What a check compares; null of a conflict.</param>
/// <param name="Reason">The curators' sentence; null where there is none.</param>
/// <param name="CheckId">By which the check is found in the catalogue; null of a conflict.</param>
internal sealed record FootnoteModel(FootnoteKind Kind, string Lead, ToldCheck? Check, string? Reason, string? CheckId);

internal enum FootnoteKind
{
    Conflict,
    FailedCheck,
    OtherCheck,
}

/// <param name="Id">The whole id: <c>border.crossings.2025-03</c>.</param>
/// <param name="Footnotes">The conflicts and checks it takes part in that its hover tells.</param>
/// <param name="Preferred">The claim that is preferred; -1 when none is.</param>
/// <param name="Aliases">The members it was before, in ordinal order.</param>
/// <param name="Warning">What a build says that uses it; null while there is nothing to say.</param>
internal sealed record FigureModel(
    string Id,
    string Member,
    ResolvedPeriod Period,
    string? Printed,
    string? Basis,
    string? Note,
    string? Against,
    bool ExtremeIsMaximum,
    string? ExtremeOf,
    string? Within,
    bool HasVoices,
    bool IsDisputed,
    int Preferred,
    EquatableArray<string> Aliases,
    WarningModel? Warning,
    EquatableArray<ClaimModel> Claims,
    EquatableArray<FootnoteModel> Footnotes)
{
    /// <summary>What it is measured against, as its hover names it.</summary>
    public CodeName? AgainstName { get; init; }

    /// <summary>Over how long its number was added up; null where that is not known.</summary>
    public Accumulation? Accumulation { get; init; }

    /// <summary>
    /// The claim that an undisputed figure is read from: the first in use; where all are deprecated, they are all there is.
    /// </summary>
    public ClaimModel Leading
    {
        get
        {
            foreach (var claim in Claims)
            {
                if (claim.IsInUse)
                {
                    return claim;
                }
            }

            return Claims[0];
        }
    }
}

/// <param name="IsRetracted">Withdrawn, and not only corrected.</param>
/// <param name="Message">The sentence that stands in the <c>[Obsolete]</c> of the member.</param>
internal sealed record WarningModel(bool IsRetracted, string Message);

/// <param name="Voice">The voice's key, the last part of the claim's id.</param>
/// <param name="Speaker">The agent's name, the unnamed speaker's description, or the document's.</param>
/// <param name="AgentIndex">Into the series' agents; -1 for others.</param>
/// <param name="DocumentIndex">Into the series' sources, where the document speaks for itself; -1 for others.</param>
internal sealed record ClaimModel(
    string Voice,
    string Speaker,
    int AgentIndex,
    int DocumentIndex,
    int OfIndex,
    int? Count,
    string? Why,
    int ViaIndex,
    ValueRecord Value,
    ClaimRank Rank,
    string? Reason,
    string? Note,
    EquatableArray<QuoteModel> Quotes)
{
    public bool IsInUse => Rank is not ClaimRank.Deprecated;

    /// <summary>null when not said.</summary>
    public FigureStatus? Status { get; init; }

    /// <summary>null when not said.</summary>
    public CountedThing? Counted { get; init; }

    /// <summary>Words that a curator vouches for: they say nothing of the number's size.</summary>
    public EquatableArray<string> Neutral { get; init; }

    /// <summary>The cells that state the number, in place of quotations.</summary>
    public EquatableArray<CellModel> Cells { get; init; }

    /// <summary>What the voice stated of the number before.</summary>
    public EquatableArray<VintageModel> Earlier { get; init; }

    /// <summary>The members it was before its speaker was renamed, in ordinal order.</summary>
    public EquatableArray<string> FormerMembers { get; init; }

    public string Member => "Per" + Identifier.ToName(Voice);
}

/// <summary>The resource of a bulk series; its table is the first of the series' sources.</summary>
/// <param name="KeyColumn">The column of the keys; null where a figure is looked up by its period alone.</param>
/// <param name="Sha256">The hash of the table, as the record states it.</param>
internal sealed record BulkModel(string? KeyColumn, string Resource, string Sha256);

/// <param name="SourceIndex">Into the series' sources.</param>
/// <param name="File">The file name of the table.</param>
/// <param name="Position">The number of the column in the table, from 1.</param>
internal sealed record ColumnModel(int SourceIndex, string File, int Position, string Name);

/// <param name="Column">Into the series' columns.</param>
/// <param name="Count">How many cells are added.</param>
/// <param name="LastRow">The last row of a sum of rows that follow one another; null for others.</param>
internal sealed record CellModel(int Column, int Row, int Line, string Text, int Count, int? LastRow);

/// <summary>An earlier edition of a claim's number.</summary>
/// <param name="AsOf">null when not said.</param>
/// <param name="Status">null when not said.</param>
internal sealed record VintageModel(
    ValueRecord Value, DateTime? AsOf, FigureStatus? Status, string? Note, EquatableArray<QuoteModel> Quotes)
{
    /// <summary>The cells that stated it, in place of quotations.</summary>
    public EquatableArray<CellModel> Cells { get; init; }
}

/// <param name="Start">The offset in the document; -1 when not verified.</param>
/// <param name="Page">The page or heading of the original; null when not said.</param>
internal sealed record QuoteModel(int SourceIndex, string Words, string? Before, string? After, string? Page, int Start, int Length);

/// <param name="Form">What it asserts in one spelling, by which a written check is known for one that runs unwritten; null when it compares
/// no two sides.</param>
internal sealed record CheckModel(
    string Id,
    string Assertion,
    Verdict Verdict,
    bool IsWritten,
    string? Explanation,
    string? Because,
    EquatableArray<string> References,
    string? Form = null)
{
    /// <summary>The ids of the figures that it refers to, whatever voice of them.</summary>
    public EquatableArray<string> Figures => References.Select(RecordId.FigureOf).Distinct().ToEquatable();

    /// <summary>As a hover tells it; null of the many that no hover tells.</summary>
    public ToldCheck? Told { get; init; }

    /// <summary>The value of a check that asserts nothing; else null.</summary>
    public ComputedModel? Computed { get; init; }
}

/// <summary>A check in words.</summary>
/// <param name="Numbers">What its two sides come to, and how far they are apart.</param>
internal sealed record ToldCheck(NamedText Assertion, string Numbers);

/// <param name="Number">At the numbers as printed; null where a figure gives a bound and no number.</param>
/// <param name="Lower">null where there is no lower end, or no value.</param>
/// <param name="Upper">null where there is no upper end, or no value.</param>
/// <param name="Unit">The words for one and for many; null for a ratio of one unit.</param>
/// <param name="Text">"13,200 removals, from 12,700 to 13,700"; where there is no value, why.</param>
internal sealed record ComputedModel(
    decimal? Number,
    decimal? Lower,
    decimal? Upper,
    bool LowerIsStrict,
    bool UpperIsStrict,
    (string Singular, string Plural)? Unit,
    string Text);

/// <param name="Between">Claim ids.</param>
internal sealed record ConflictModel(string Id, ConflictKind Kind, string? Because, EquatableArray<string> Between);

/// <param name="Pages">By the ids of their series.</param>
/// <param name="BulkSeries">The series whose figures have no names, as <c>World.Gdp.Rows.Series</c>, by id.</param>
/// <param name="Parts">The names of the parts that hold checks and conflicts.</param>
internal sealed record CatalogModel(
    bool HasTopics,
    EquatableArray<PageName> Pages,
    EquatableArray<string> BulkSeries,
    EquatableArray<string> Sources,
    EquatableArray<string> Agents,
    EquatableArray<string> Parts);

/// <summary>
/// The checks and conflicts that were found in one file: a source of their own, so that one that changes writes no other's.
/// </summary>
/// <param name="Name">The file's, as C# can write it, and no other's.</param>
internal sealed record CatalogPart(string Name, EquatableArray<CheckModel> Checks, EquatableArray<ConflictModel> Conflicts)
{
    public bool IsEmpty => Checks.IsEmpty && Conflicts.IsEmpty;
}
