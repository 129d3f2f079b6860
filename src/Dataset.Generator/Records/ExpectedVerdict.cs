namespace Dataset.Generator.Records;

/// <summary>The verdict that curators expect of a check.</summary>
internal enum ExpectedVerdict
{
    Holds,
    Fails,
    CannotTell,
}
