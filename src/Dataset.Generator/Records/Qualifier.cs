namespace Dataset.Generator.Records;

/// <summary>The hedge on a number, in the order of <c>Dataset.Qualifier</c>.</summary>
internal enum Qualifier
{
    Exact,
    About,
    Nearly,
    Over,
    AtLeast,
    Under,
    AtMost,
    Between,
    Measured,
}
