using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Dataset.Benchmarks;

/// <summary>The rows of a table in an Apache Parquet file, written and read by Parquet.Net.</summary>
internal static class ParquetFile
{
    /// <summary>One group of rows, the columns as Parquet.Net writes them by default but for the codec.</summary>
    /// <param name="codec">Null for the default.</param>
    public static async Task<long> Write(BulkData data, string path, CompressionMethod? codec = null)
    {
        var keys = new DataField<string>("key", nullable: false);
        var years = new DataField<int>("year");
        var numbers = new DecimalDataField("number", data.Digits, data.Decimals);
        var options = new ParquetOptions();
        if (codec is { } chosen)
        {
            (options.CompressionMethod, options.CompressionLevel) = (chosen, CompressionLevel.SmallestSize);
        }

        await using (var stream = File.Create(path))
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(keys, years, numbers), stream, options))
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(keys, data.Rows.Select(static row => row.Key).ToArray());
            await group.WriteAsync<int>(years, data.Rows.Select(static row => row.Year).ToArray());
            await group.WriteAsync<decimal>(numbers, data.Rows.Select(static row => row.Number).ToArray());
        }

        return new FileInfo(path).Length;
    }
}
