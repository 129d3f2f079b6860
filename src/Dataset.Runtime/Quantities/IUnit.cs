namespace Dataset.Runtime;

/// <summary>
/// A unit of count or measure, as a type: quantities of different units do not add, compare or convert.
/// Implemented by small structs such as <c>Dataset.Units.Arrest</c>, which have no data but their words.
/// </summary>
public interface IUnit
{
    /// <summary>One of it, in words: <c>arrest</c>.</summary>
    string Singular { get; }

    /// <summary>Many of it, in words: <c>arrests</c>.</summary>
    string Plural { get; }
}
