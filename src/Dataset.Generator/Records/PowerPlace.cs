namespace Dataset.Generator.Records;

/// <summary>Where the power of ten goes that a cell prints behind its digits.</summary>
internal enum PowerPlace
{
    /// <summary>Into the number: 1.5e6 is 1,500,000.</summary>
    Number,

    /// <summary>Into the unit, so that the digits stay as printed: 1.5 × 10^6 metres.</summary>
    Unit,
}
