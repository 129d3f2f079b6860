namespace Dataset.Generator.Language.Grammar;

/// <summary>What makes a number no statement of what is. Each is a section <c>[sense …]</c> of a language's file.</summary>
internal enum SenseKind
{
    /// <summary>Only looks like one of the others: not only.</summary>
    Nothing,

    /// <summary>Not, denied.</summary>
    Denial,

    /// <summary>If, would.</summary>
    Condition,

    /// <summary>Puts another number in its place: instead of, down from.</summary>
    Contrast,

    /// <summary>Leads to the number of another time or thing: compared with, after.</summary>
    Other,

    Target,
    Forecast,
    Capacity,
    Average,

    /// <summary>Somebody is said to have said it: reportedly.</summary>
    Hearsay,

    Estimate,
}
