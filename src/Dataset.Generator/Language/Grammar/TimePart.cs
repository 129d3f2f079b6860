namespace Dataset.Generator.Language.Grammar;

/// <summary>Words of a part of a year. Each is a key of <c>[time part]</c>.</summary>
internal enum TimePart
{
    Quarter,
    Half,

    /// <summary>The letter of a quarter: Q3.</summary>
    QuarterLetter,

    /// <summary>The letter of a half: H1.</summary>
    HalfLetter,

    /// <summary>Makes a year one that the document counts itself: fiscal 2024.</summary>
    Fiscal,
}
