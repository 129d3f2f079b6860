namespace Briefing.Pages;

/// <summary>How a text stands beside others. A terminal shows it as colour; the words must do without.</summary>
internal enum Tone
{
    Plain,

    /// <summary>A number as the document prints it.</summary>
    Stated,

    /// <summary>A floor, ceiling, range or hedged number.</summary>
    Hedged,

    /// <summary>Voices differ.</summary>
    Disputed,

    /// <summary>Worked out here; no document prints it.</summary>
    Computed,

    /// <summary>A remark, or the absence of something.</summary>
    Quiet,
}
