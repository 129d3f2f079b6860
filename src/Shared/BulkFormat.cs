#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// The bytes of a bulk series, which the tool writes and the runtime reads: a head, and a content in blocks of <see cref="BlockLength"/>
/// bytes, the last of them shorter. The head: the mark, the checksum of the rest of the head, the SHA-256 of the table, the length of the
/// content, and the checksum of each block. A reader compares that of the head when the series is first touched, and that of a block when
/// it first reads it. They tell of damage, and are CRC-32C, which processors compute as fast as they read: which table it is the SHA-256
/// says. A number of the head, and one that is looked up by its place, has four bytes, the lowest first. The content:
/// <list type="number">
/// <item>how many rows, keys, periods and columns there are, and at which offsets of the content the keys, the periods, the numbers of
/// these, the first rows and the pages stand;</item>
/// <item>the names of the columns of the numbers, then their positions;</item>
/// <item>the keys in ordinal order: the offset of each and of what is behind the last, then their texts;</item>
/// <item>the ids of the periods in their order, likewise;</item>
/// <item>the numbers of the periods in the ordinal order of their ids, where that is not their own order, as it is of years or days alone;
/// the offset is 0 where it is;</item>
/// <item>the number of the first row of each key, and of what is behind the last;</item>
/// <item>the pages of <see cref="PageRows"/> rows: of each its offset and the number of the period of its first row, and what is behind
/// the last;</item>
/// <item>the rows by key and then by period. A page has its columns one after the other: how many bytes the digits of a number take,
/// one at least, in a byte, and the digits of all numbers as integers of that length; then, as runs of equal differences from the row
/// before in the page, the decimals, the periods, the rows, the distance of each line from its row, and where there are several columns
/// of numbers which it is. Of each run its length and its difference. Behind the digits are therefore eight bytes at least: a reader may
/// read eight at a time.</item>
/// </list>
/// The integers of runs and texts are written seven bits to a byte, the lowest first. One that may be negative, the digits among them, has
/// its sign in the lowest bit.
/// </summary>
internal static class BulkFormat
{
    /// <summary>"DSB" and the version of the format.</summary>
    public const uint Mark = 0x04_42_53_44;

    public const int MarkLength = 4;

    /// <summary>The SHA-256 of the table.</summary>
    public const int HashLength = 32;

    /// <summary>A checksum, or a number that is looked up by its place.</summary>
    public const int NumberLength = 4;

    /// <summary>What the runtime reads and checks at once.</summary>
    public const int BlockLength = 4096;

    /// <summary>How many rows are decoded at once.</summary>
    public const int PageRows = 128;

    /// <summary>The numbers that the content begins with.</summary>
    public const int ContentNumbers = 9;

    /// <summary>The ending of the name of a resource: that of the series <c>world.gdp</c> is <c>world.gdp.bulk</c>.</summary>
    public const string Ending = ".bulk";
}
