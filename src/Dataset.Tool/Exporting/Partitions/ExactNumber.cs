using System.Globalization;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>What a column of numbers has room for: DECIMAL(38, 9), the most digits that DuckDB, Spark and Trino all have.</summary>
internal static class ExactNumber
{
    public const int Digits = 38;

    /// <summary>A number of a record has 29 digits before its point at most; these are left behind it.</summary>
    public const int Decimals = 9;

    /// <summary>Whether a number stands in the column as it is, and nothing of it would have to be rounded away.</summary>
    public static bool Fits(string number)
    {
        var value = decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
        return decimal.Round(value, Decimals) == value;
    }
}
