namespace Dataset.Tool.Drafting;

/// <summary>What a number counts, as far as it is read.</summary>
/// <param name="Key">As a series writes it: <c>ship per day</c>; empty where nothing is read.</param>
/// <param name="Declares">The units that nothing declares yet, by key, each with the words of its declaration.</param>
internal sealed record UnitProposal(string Key, IReadOnlyDictionary<string, NewUnit> Declares)
{
    /// <summary>Whether it is read of a number that stands far off.</summary>
    public bool IsFar { get; init; }

    public static readonly UnitProposal None = new(string.Empty, new Dictionary<string, NewUnit>());
}

/// <summary>A unit to declare.</summary>
/// <param name="Plural">The word for many.</param>
/// <param name="Words">What the document calls it besides; empty for nothing else.</param>
/// <param name="IsMeasure">Whether it may fall between two numbers.</param>
internal sealed record NewUnit(string Plural, IReadOnlyList<string> Words, bool IsMeasure)
{
    /// <summary>What the document prints for it behind a number; null for nothing.</summary>
    public string? Symbol { get; init; }
}
