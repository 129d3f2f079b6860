namespace Dataset.Runtime.Generated;

/// <summary>A bulk series, read as it is asked for: a look-up decodes one page of rows. See <see cref="BulkFormat"/>.</summary>
internal sealed class BulkBytes
{
    private readonly BulkBlocks _blocks;
    private readonly int _starts;
    private readonly int _pages;
    private volatile Decoded? _last;

    /// <param name="stream">All of the resource.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="sha256">The hash of the table that the records name, in lower-case hexadecimal.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged, or made of another table.</exception>
    internal BulkBytes(Stream stream, string name, string sha256)
    {
        _blocks = new(stream, name, sha256);
        Count = Field(0);
        var (keys, periods) = (Field(4), Field(5));
        (_starts, _pages) = (Field(6), Field(7));
        var reader = new BulkReader(_blocks.Read(BulkFormat.ContentNumbers * BulkFormat.NumberLength, keys));
        Columns = new string[Field(3)];
        for (var i = 0; i < Columns.Length; i++)
        {
            Columns[i] = reader.Text();
        }

        Positions = new int[Columns.Length];
        for (var i = 0; i < Positions.Length; i++)
        {
            Positions[i] = reader.Int();
        }

        Keys = new(_blocks, keys, Field(1), static text => text);
        Periods = new(_blocks, periods, Field(2), Period.Parse);
    }

    /// <summary>The names of the columns of the numbers.</summary>
    internal string[] Columns { get; }

    /// <summary>The number of each, from 1.</summary>
    internal int[] Positions { get; }

    /// <summary>In ordinal order.</summary>
    internal BulkList<string> Keys { get; }

    /// <summary>In their order.</summary>
    internal BulkList<Period> Periods { get; }

    /// <summary>How many rows there are.</summary>
    internal int Count { get; }

    /// <summary>The number of a key; negative when it is none.</summary>
    internal int IndexOf(string key) => Keys.Find(one => string.CompareOrdinal(one, key));

    /// <summary>The number of a period; negative when no row has it.</summary>
    internal int IndexOf(Period period) => Periods.Find(one => one.CompareTo(period));

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

    // The last page alone is kept: all of them would take four times the memory of the bytes that they are decoded from, and the next
    // look-up is often near. Figures keep their own.
    private BulkPage Page(int number)
    {
        if (_last is { } last && last.Number == number)
        {
            return last.Page;
        }

        var page = new BulkPage(
            _blocks.Read(Number(_pages, 2 * number), Number(_pages, 2 * (number + 1))),
            Math.Min(BulkFormat.PageRows, Count - (number * BulkFormat.PageRows)),
            Columns.Length);
        _last = new(number, page);
        return page;
    }

    private int Field(int number) => Number(0, number);

    private int Number(int at, int index) => _blocks.Number(at + (index * BulkFormat.NumberLength));

    private sealed record Decoded(int Number, BulkPage Page);
}
