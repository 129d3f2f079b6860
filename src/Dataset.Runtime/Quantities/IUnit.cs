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

    /// <summary>
    /// The power of ten that the documents print between number and unit: −34 for <c>× 10^-34 joule seconds</c>; 0 for almost every unit.
    /// </summary>
    static virtual int PowerOfTen => 0;

    /// <summary>
    /// Whether it counts things that come whole: nothing is below 0, and an exact number printed to the ones is not rounded. False for
    /// measures, rates, shares and changes, and for every unit of a dataset that does not say it.
    /// </summary>
    static virtual bool IsCount => false;
}
