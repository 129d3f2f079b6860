namespace Dataset.Generator.Records;

/// <summary>Numbers that say when, how old, which or what it is called, and not how many.</summary>
internal enum NumberClass
{
    Dates,
    Times,
    Ages,
    Ordinals,
    Names,
}
