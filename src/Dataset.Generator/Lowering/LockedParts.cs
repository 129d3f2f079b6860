using Dataset.Generator.Primitives;

namespace Dataset.Generator.Lowering;

/// <summary>What a file of records must find in the lock.</summary>
/// <param name="Quotations">How many quotations the figures have.</param>
internal sealed record LockedParts(int Quotations, EquatableArray<LockedTable> Tables);
