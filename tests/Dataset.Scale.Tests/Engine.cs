using DuckDB.NET.Data;

namespace Dataset.Scale.Tests;

/// <summary>DuckDB on the folder of an export, with the views of <c>sql/setup/duckdb.sql</c>.</summary>
internal sealed class Engine : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Engine(string export)
    {
        _connection.Open();
        foreach (var statement in Statements.Of("setup/duckdb.sql"))
        {
            Run(statement.Replace("read_parquet('", $"read_parquet('{export.Replace("'", "''", StringComparison.Ordinal)}/",
                StringComparison.Ordinal));
        }
    }

    /// <summary>The rows of a statement of the folder <c>sql</c>, each with the texts of its columns.</summary>
    public IReadOnlyList<string?[]> Query(string file) => Run(Assert.Single(Statements.Of(file)));

    public IReadOnlyList<string?[]> Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            var row = new string?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null
                    : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture);
            }

            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();
}
