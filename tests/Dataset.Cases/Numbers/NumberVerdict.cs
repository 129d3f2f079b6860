namespace Dataset.Cases.Numbers;

/// <summary>The third column of <c>numbers.tsv</c>.</summary>
internal enum NumberVerdict
{
    /// <summary>That value and no other, without a reading.</summary>
    Read,

    /// <summary>No value.</summary>
    Refuse,

    /// <summary>The words, and no number.</summary>
    Words,
}
