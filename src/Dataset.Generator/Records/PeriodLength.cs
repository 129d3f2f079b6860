namespace Dataset.Generator.Records;

/// <summary>How long the periods are that a record is compared with.</summary>
internal enum PeriodLength
{
    /// <summary>As long as the figure's own.</summary>
    Same,

    Day,
    Week,
    Month,
    Year,
}
