namespace Dataset.Generator.Language.Grammar;

/// <summary>Lengths of time of which each is a whole number of the smaller ones, in seconds.</summary>
internal enum DurationUnit
{
    Second = 1,
    Minute = 60,
    Hour = 60 * Minute,
    Day = 24 * Hour,
    Week = 7 * Day,
}
