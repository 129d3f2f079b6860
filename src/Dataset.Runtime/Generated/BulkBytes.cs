namespace Dataset.Runtime.Generated;

/// <summary>A bulk series, read as it is asked for: a look-up decodes one page of rows. See <see cref="BulkFormat"/>.</summary>
internal sealed class BulkBytes
{
    // Fields and no properties: for the first figure that is looked up, each would be one more method to compile.

    /// <summary>The names of the columns of the numbers.</summary>
    internal readonly string[] Columns;

    /// <summary>The number of each, from 1.</summary>
    internal readonly int[] Positions;

    /// <summary>In ordinal order.</summary>
    internal readonly BulkTexts Keys;

    /// <summary>In their order.</summary>
    internal readonly BulkPeriods Periods;

    /// <summary>How many rows there are.</summary>
    internal readonly int Count;

    private readonly BulkBlocks _blocks;
    private readonly int _starts;
    private readonly int _pages;
    private volatile BulkPage? _last;

    /// <param name="stream">All of the resource.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="sha256">The hash of the table that the records name, in lower-case hexadecimal.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged, or made of another table.</exception>
    internal BulkBytes(Stream stream, string name, string sha256)
    {
        _blocks = new(stream, name, sha256);
        Count = Number(0, 0);
        var keys = Number(0, 4);
        (_starts, _pages) = (Number(0, 7), Number(0, 8));
        var reader = new BulkReader(_blocks.Read(BulkFormat.ContentNumbers * BulkFormat.NumberLength, keys));
        Columns = new string[Number(0, 3)];
        for (var i = 0; i < Columns.Length; i++)
        {
            Columns[i] = reader.Text();
        }

        Positions = new int[Columns.Length];
        for (var i = 0; i < Positions.Length; i++)
        {
            Positions[i] = reader.Int();
        }

        Keys = new(_blocks, keys, Number(0, 1));
        Periods = new(new(_blocks, Number(0, 5), Number(0, 2)), Number(0, 6));
    }

    /// <summary>
    /// The numbers of the rows of a key, which are in the order of their periods: the first, and the one behind the last.
    /// </summary>
    internal (int First, int Next) RowsOf(int key) => (Number(_starts, key), Number(_starts, key + 1));

    /// <summary>The number of the row of a key and a period; negative when there is none.</summary>
    internal int Find(int key, int period)
    {
        var (first, next) = RowsOf(key);
        var number = PageOf(first, next, period);
        var page = Page(number);
        var (low, high) = (Math.Max(first, number * BulkFormat.PageRows), Math.Min(next, (number + 1) * BulkFormat.PageRows) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = page.Period(middle);
            if (found == period)
            {
                return middle;
            }

            (low, high) = found < period ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The page that a row stands in.</summary>
    /// <param name="row">The number of the row.</param>
    internal BulkPage PageOf(int row) => Page(row / BulkFormat.PageRows);

    /// <summary>The page that a period of a key stands in, if it is there. All pages but the first begin with a row of the key.</summary>
    private int PageOf(int first, int next, int period)
    {
        var (low, high) = (first / BulkFormat.PageRows, (next - 1) / BulkFormat.PageRows);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Number(_pages, (2 * middle) + 1) <= period ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Decodes the page that a row stands in.</summary>
    internal void Decode(int row, BulkPage page)
    {
        var bytes = Bytes(row, out var count);
        page.Decode(row / BulkFormat.PageRows, bytes, count);
    }

    /// <summary>
    /// The row in the table and the line of the file that it begins on, both from 1, and the column among those of the numbers, from 0.
    /// </summary>
    internal (int Row, int Line, int Column) Place(int row)
    {
        var reader = BulkReader.BehindNumbers(Bytes(row, out var count), count);
        var (column, at) = (new int[count], row % BulkFormat.PageRows);
        reader.Column(column, count);
        reader.Column(column, count);
        reader.Column(column, count);
        var number = column[at];
        reader.Column(column, count);
        var line = number + column[at];
        if (Columns.Length == 1)
        {
            return (number, line, 0);
        }

        reader.Column(column, count);
        return (number, line, column[at]);
    }

    private ReadOnlySpan<byte> Bytes(int row, out int count)
    {
        var page = row / BulkFormat.PageRows;
        count = Math.Min(BulkFormat.PageRows, Count - (page * BulkFormat.PageRows));
        return _blocks.Read(Number(_pages, 2 * page), Number(_pages, 2 * (page + 1)));
    }

    // The last page alone is kept: all of them would take three times the memory of the bytes that they are decoded from, and the next
    // look-up is often near.
    private BulkPage Page(int number)
    {
        if (_last is { } last && last.Index == number)
        {
            return last;
        }

        var page = new BulkPage();
        Decode(number * BulkFormat.PageRows, page);
        _last = page;
        return page;
    }

    private int Number(int at, int index) => _blocks.Number(at + (index * BulkFormat.NumberLength));
}
