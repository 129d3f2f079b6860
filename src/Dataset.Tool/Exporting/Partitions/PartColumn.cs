namespace Dataset.Tool.Exporting.Partitions;

/// <summary>A column of a Parquet file.</summary>
/// <param name="Name">One that no engine reserves: the statements name columns without quotes.</param>
internal sealed record PartColumn(string Name, PartType Type);

/// <summary>The types of the columns, each one that DuckDB, Spark and Trino have alike.</summary>
internal enum PartType
{
    /// <summary>VARCHAR; UTF-8.</summary>
    Text,

    /// <summary>INTEGER, 32 bits.</summary>
    Integer,

    /// <summary>DECIMAL(38, 9): room for the whole part of every number of a record, which has 29 digits at most.</summary>
    Number,

    /// <summary>DECIMAL(18, 0): a number of steps, whole, so that products of it are exact in every engine.</summary>
    Steps,

    /// <summary>DATE.</summary>
    Date,

    /// <summary>BOOLEAN.</summary>
    Flag,
}
