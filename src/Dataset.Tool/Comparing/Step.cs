namespace Dataset.Tool.Comparing;

/// <summary>How far a version has to go, by what a change can do to code that uses the data.</summary>
internal enum Step
{
    None,

    /// <summary>A corrected value, a note, a quotation.</summary>
    Patch,

    /// <summary>A new name, an alias, a retraction.</summary>
    Minor,

    /// <summary>A name or id that is gone, another shape, unit or meaning.</summary>
    Major,
}
