namespace Dataset.Generator.Language.Grammar;

/// <summary>What stands before a number as its header: "Ships (thousands)", "Revenue in $ millions:".</summary>
/// <param name="First">The first token of what it says.</param>
/// <param name="Next">The token behind that.</param>
/// <param name="IsNote">Whether it stands in parentheses, so that all of it is about the unit.</param>
internal readonly record struct Header(int First, int Next, bool IsNote);
