using System.Text;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>The rows of one file.</summary>
/// <param name="Series">The id of the series that all rows belong to; null where the table has no partitions, or the row no series.</param>
/// <param name="Rows">A value for each column, as text; null where it is unknown.</param>
internal sealed record Part(PartTable Table, string? Series, IReadOnlyList<string?[]> Rows)
{
    // What Hive, and after it Spark, Trino and DuckDB, takes for no value.
    private const string NoValue = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>Where the file lies in the folder, with '/' between the parts.</summary>
    public string Path => Table.IsPartitioned
        ? $"{Table.Name}/topic={Escaped(Series is null ? null : TopicOf(Series))}/series={Escaped(Series)}/part-0.parquet"
        : $"{Table.Name}/part-0.parquet";

    /// <summary>The topic of a series, by its id.</summary>
    public static string TopicOf(string series) => series.IndexOf('.') is > 0 and var dot ? series[..dot] : series;

    /// <summary>
    /// A value in the name of a folder, as Hive escapes it: a per cent sign and two digits for each character that a path or an engine
    /// reads as something else. Letters beyond ASCII stay: Spark takes each escape for a character, DuckDB for a byte.
    /// </summary>
    private static string Escaped(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return NoValue;
        }

        var escaped = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' || c > '\x7F' ? escaped.Append(c)
                : escaped.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
