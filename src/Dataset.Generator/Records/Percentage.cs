namespace Dataset.Generator.Records;

internal enum Percentage
{
    /// <summary>percent(part, whole)</summary>
    Share,

    /// <summary>percent_change(from, to)</summary>
    Change,

    /// <summary>percent_drop(from, to)</summary>
    Drop,
}
