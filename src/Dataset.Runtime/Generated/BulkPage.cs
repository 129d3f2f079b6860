namespace Dataset.Runtime.Generated;

/// <summary>Some rows of a bulk series, which are decoded together. See <see cref="BulkFormat"/>.</summary>
internal sealed class BulkPage
{
    private readonly int[] _periods;
    private readonly int[] _rows;
    private readonly int[] _lines;
    private readonly int[]? _columns;
    private readonly decimal[] _numbers;

    /// <param name="bytes">The page.</param>
    /// <param name="count">How many rows it has.</param>
    /// <param name="columns">How many columns the numbers stand in.</param>
    internal BulkPage(ReadOnlySpan<byte> bytes, int count, int columns)
    {
        var reader = new BulkReader(bytes);
        (_periods, _rows, _lines, _numbers) = (new int[count], new int[count], new int[count], new decimal[count]);
        reader.Runs(_periods);
        reader.Runs(_rows);
        reader.Runs(_lines);
        if (columns > 1)
        {
            reader.Runs(_columns = new int[count]);
        }

        Span<int> decimals = stackalloc int[count];
        reader.Runs(decimals);
        reader.Numbers(_numbers, decimals);
    }

    /// <summary>The number of the period of a row.</summary>
    /// <param name="row">A row of the series, which stands in this page.</param>
    internal int Period(int row) => _periods[row % BulkFormat.PageRows];

    /// <summary>The number of a row in the table, from 1.</summary>
    internal int Row(int row) => _rows[row % BulkFormat.PageRows];

    /// <summary>The line of the file that a row begins on, from 1.</summary>
    internal int Line(int row) => _rows[row % BulkFormat.PageRows] + _lines[row % BulkFormat.PageRows];

    /// <summary>The number of its column among those of the numbers, from 0.</summary>
    internal int Column(int row) => _columns is null ? 0 : _columns[row % BulkFormat.PageRows];

    /// <summary>The number.</summary>
    internal decimal Number(int row) => _numbers[row % BulkFormat.PageRows];
}
