namespace Dataset.Generator;

/// <summary>What the compiler is at, as the message of a failure tells it.</summary>
internal enum Stage
{
    Reading,
    Expanding,
    Linking,
    Checking,
    Modelling,
    Locking,
    Emitting,
}
