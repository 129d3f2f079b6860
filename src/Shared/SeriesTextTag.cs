#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// The tags of a page, which is the text of some series of a topic: the generator writes it and the runtime reads it. One line holds one
/// thing: a tag, a blank, and fields with tabs between them; empty ones at the end are left out. A line belongs to the series, figure,
/// claim or quotation that was opened last.
/// In a field, <c>\</c> escapes itself and <c>\uXXXX</c> is a UTF-16 code unit.
/// </summary>
internal static class SeriesTextTag
{
    /// <summary>The first line of a page: the key of the topic and its class.</summary>
    public const char Topic = 'O';

    /// <summary>
    /// Opens a series: its key, its class, and the sources and the agents that its lines refer to by number, as numbers of the page.
    /// </summary>
    public const char Series = 'S';

    // Of a series, before its first figure; Note too.
    public const char Title = 't';
    public const char Area = 'a';
    public const char Population = 'p';
    public const char Kind = 'k';
    public const char PartOf = 'h';
    public const char Counts = 'u';
    public const char ChangeOf = 'l';
    public const char Statistic = 's';
    public const char Adjustment = 'j';

    /// <summary>Its numbers are not added up over time: rates, shares, changes, averages.</summary>
    public const char NotAddedUp = 'X';

    /// <summary>How it stands to another series: the relation, the id of the other, and why.</summary>
    public const char Measure = 'M';

    /// <summary>A column of a table that cells refer to by number: source, position and name.</summary>
    public const char Column = 'o';

    /// <summary>Of what was opened last: the series, a figure or a claim.</summary>
    public const char Note = 'n';

    /// <summary>Opens a figure: member and period.</summary>
    public const char Figure = 'F';

    /// <summary>Opens a figure whose period is not resolved: member and name of the period.</summary>
    public const char UnresolvedFigure = 'N';

    // Of a figure.

    /// <summary>Its voices differ; with a field, they contradict one another.</summary>
    public const char Voices = '!';
    public const char Uncertain = '?';
    public const char Printed = 'r';
    public const char Basis = 'b';
    public const char Baseline = 'g';

    /// <summary>Whether the highest or the lowest, of which series, and within how long.</summary>
    public const char Extreme = 'x';

    /// <summary>Over how long it was added up, where its period does not tell.</summary>
    public const char Accumulation = 'A';

    // Opens a claim: its value, its voice (none: the key of its speaker) and its speaker.
    public const char Claim = 'C';
    public const char PreferredClaim = 'P';
    public const char DeprecatedClaim = 'D';

    // Of a claim.

    /// <summary>The words that stand for its value, on the line below it; of an earlier edition too.</summary>
    public const char Words = 'w';
    public const char Member = 'm';
    public const char Via = 'v';
    public const char RankReason = 'y';
    public const char Status = 'd';

    /// <summary>Whether it counts events or persons.</summary>
    public const char Counted = 'K';

    /// <summary>The words that a curator read, and why so.</summary>
    public const char Reading = 'i';

    /// <summary>Words that say nothing of the number's size.</summary>
    public const char Neutral = 'z';

    /// <summary>
    /// Opens a quotation: source, start, length (none: that of the words) and words (none: those of the quotation before).
    /// </summary>
    public const char Quotation = 'Q';

    // Of a quotation.
    public const char WordsBefore = 'e';
    public const char WordsAfter = 'f';
    public const char Page = 'q';

    /// <summary>
    /// A cell of a claim: column, row, line (none: that of the row), text (none: the digits of the claim's value), how many are added
    /// (none: 1) and the last row of those that are, where they follow one another (none: they do not).
    /// </summary>
    public const char Cell = 'T';

    /// <summary>
    /// Opens an earlier edition of a claim: its value, the day and the status, each empty where not said. Its words, reading, note and
    /// quotations follow it.
    /// </summary>
    public const char Vintage = 'V';

    public static char OfClaim(ClaimRank rank) => rank switch
    {
        ClaimRank.Preferred => PreferredClaim,
        ClaimRank.Deprecated => DeprecatedClaim,
        _ => Claim,
    };

    public static ClaimRank ToRank(char tag) => tag switch
    {
        PreferredClaim => ClaimRank.Preferred,
        DeprecatedClaim => ClaimRank.Deprecated,
        _ => ClaimRank.Normal,
    };
}
