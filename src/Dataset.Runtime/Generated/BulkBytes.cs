namespace Dataset.Runtime.Generated;

/// <summary>A bulk series, read as it is asked for: a look-up decodes one page of rows. See <see cref="BulkFormat"/>.</summary>
internal sealed class BulkBytes
{
    private readonly BulkBlocks _blocks;
    private readonly int _starts;
    private readonly int _pages;
    private readonly BulkRow[]?[] _decoded;

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
        _decoded = new BulkRow[]?[(Count + BulkFormat.PageRows - 1) / BulkFormat.PageRows];
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
        var page = PageOf(first, next, period);
        var (low, high) = (Math.Max(first, page * BulkFormat.PageRows), Math.Min(next, (page + 1) * BulkFormat.PageRows) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = Row(middle).Period;
            if (found == period)
            {
                return middle;
            }

            (low, high) = found < period ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>A row by its number.</summary>
    internal BulkRow Row(int number) => Page(number / BulkFormat.PageRows)[number % BulkFormat.PageRows];

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

    // Two threads may decode the same page: both get equal rows.
    private BulkRow[] Page(int page) => _decoded[page] ??= Decode(
        _blocks.Read(Number(_pages, 2 * page), Number(_pages, 2 * (page + 1))),
        Math.Min(BulkFormat.PageRows, Count - (page * BulkFormat.PageRows)));

    private BulkRow[] Decode(ReadOnlySpan<byte> bytes, int count)
    {
        var rows = new BulkRow[count];
        var reader = new BulkReader(bytes);
        var (period, row) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            period += reader.SignedInt();
            row += reader.SignedInt();
            rows[i] = new(period, row, row + reader.SignedInt(), Columns.Length > 1 ? reader.Int() : 0, reader.Decimal());
        }

        return rows;
    }

    private int Field(int number) => Number(0, number);

    private int Number(int at, int index) => _blocks.Number(at + (index * BulkFormat.NumberLength));
}
