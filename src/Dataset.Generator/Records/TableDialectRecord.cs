using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>How a table is written, in the words of the dialects of CSVW.</summary>
/// <param name="Delimiter">What stands between two cells.</param>
/// <param name="SkipRows">The lines above the header that are not read.</param>
/// <param name="HeaderRows">The rows that name the columns; 0 when none does.</param>
/// <param name="Comment">What a line that is not read begins with; null when there are none.</param>
/// <param name="Missing">What a cell without a value prints, besides nothing.</param>
/// <param name="Columns">The columns of a table of fixed width; empty when cells are delimited.</param>
internal sealed record TableDialectRecord(
    char Delimiter,
    int SkipRows,
    int HeaderRows,
    string? Comment,
    EquatableArray<string> Missing,
    EquatableArray<FixedColumnRecord> Columns);

/// <param name="First">The first character of a line that belongs to it, from 1.</param>
/// <param name="Last">The last one; null when it goes on to the end of the line.</param>
internal sealed record FixedColumnRecord(string Name, int First, int? Last);
