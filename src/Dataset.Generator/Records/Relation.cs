namespace Dataset.Generator.Records;

/// <summary>What an assertion says of its two sides.</summary>
internal enum Relation
{
    Equal,
    Below,
    AtMost,
    Above,
    AtLeast,
}
