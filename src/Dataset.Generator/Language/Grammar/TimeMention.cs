namespace Dataset.Generator.Language.Grammar;

/// <summary>How a time stands to what is said beside it.</summary>
internal enum TimeRole
{
    /// <summary>A time that qualifies something else, or nothing that is known: the class of 2024.</summary>
    Aside,

    /// <summary>When it was so: in March 2024.</summary>
    In,

    /// <summary>From then on: since 2015.</summary>
    Since,

    /// <summary>Up to then: by 1989.</summary>
    Until,

    /// <summary>What it is compared with: than in April 2024.</summary>
    Compared,
}

/// <summary>Words of time in a text.</summary>
/// <param name="First">The first of its tokens.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="From">What the words state; of a range its first end.</param>
/// <param name="To">The last end of a range; else null.</param>
/// <param name="Role">How it stands to the words around.</param>
internal readonly record struct TimeMention(int First, int Next, TimePoint From, TimePoint? To, TimeRole Role)
{
    /// <summary>Where the words before it begin that belong to it: of "the first six months of 2023", "the".</summary>
    public int Lead { get; init; } = First;

    /// <summary>A length that ends with it, counted back: of "the three months to June", three months.</summary>
    public (int Count, CalendarUnit Unit)? Length { get; init; }
}
