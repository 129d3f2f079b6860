namespace Dataset.Runtime.Generated;

/// <summary>The numbers and periods of some rows of a bulk series, which are decoded together. See <see cref="BulkFormat"/>.</summary>
internal sealed class BulkPage
{
    private readonly decimal[] _numbers = new decimal[BulkFormat.PageRows];
    private readonly int[] _periods = new int[BulkFormat.PageRows];

    /// <summary>Its number among the pages.</summary>
    internal int Index { get; private set; }

    /// <param name="index">Its number among the pages.</param>
    /// <param name="bytes">What it is decoded from.</param>
    /// <param name="count">How many rows it has.</param>
    internal void Decode(int index, ReadOnlySpan<byte> bytes, int count)
    {
        Index = index;
        var runs = BulkReader.BehindNumbers(bytes, count);
        runs.Column(_periods, count);
        BulkReader.Numbers(bytes, _numbers, decimals: _periods, count);
        runs.Column(_periods, count);
    }

    /// <summary>The number.</summary>
    /// <param name="row">A row of the series, which stands in this page.</param>
    internal decimal Number(int row) => _numbers[row % BulkFormat.PageRows];

    /// <summary>The number of the period of a row.</summary>
    internal int Period(int row) => _periods[row % BulkFormat.PageRows];
}
