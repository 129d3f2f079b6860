#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// The bytes of a bulk series, which the tool writes and the runtime reads. The head: the mark, the SHA-256 of all that follows it, then
/// the SHA-256 of the table. Behind it the column of the numbers (its name and position), the keys in ordinal order, the ids of the periods
/// in their order, and for each key how many bytes its rows take. Then the rows of each key in the order of their periods: the period and
/// the row as differences from those before, how far the line is from the row, the decimals, and the digits as one integer.
/// Integers are written seven bits to a byte, the lowest first; one that may be negative has its sign in the lowest bit.
/// </summary>
internal static class BulkFormat
{
    /// <summary>"DSB" and the version of the format.</summary>
    public const uint Mark = 0x01_42_53_44;

    public const int MarkLength = 4;

    public const int HashLength = 32;

    /// <summary>The ending of the name of a resource: that of the series <c>world.gdp</c> is <c>world.gdp.bulk</c>.</summary>
    public const string Ending = ".bulk";
}
