using System.Globalization;
using DuckDB.NET.Data;

namespace Dataset.Scale;

/// <summary>DuckDB on the folder of an export, with the views of <c>sql/setup/duckdb.sql</c>.</summary>
internal sealed class Engine : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Engine(string export)
    {
        _connection.Open();
        var folder = export.Replace("'", "''", StringComparison.Ordinal);
        foreach (var statement in Statements.Of("setup/duckdb.sql"))
        {
            Run(statement.Replace("read_parquet('", $"read_parquet('{folder}/", StringComparison.Ordinal));
        }
    }

    /// <summary>The rows of a statement of the folder <c>sql</c>, each with the texts of its columns.</summary>
    public IReadOnlyList<string?[]> Query(string file) => Run(Statements.Of(file).Single());

    public IReadOnlyList<string?[]> Run(string statement) => [.. Read(statement)];

    /// <summary>The rows one after the other.</summary>
    public IEnumerable<string?[]> Read(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new string?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture);
            }

            yield return row;
        }
    }

    public void Dispose() => _connection.Dispose();
}
