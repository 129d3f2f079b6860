namespace Dataset.Generator.Language.Grammar;

/// <summary>What a unit is called in words, and what its numbers are for each of.</summary>
internal sealed class UnitDescription
{
    /// <summary>For a unit of which nothing is known.</summary>
    public static readonly UnitDescription Any = new() { Key = "any", IsAny = true };

    /// <summary>The key of the record, or a built-in one: percent, us-dollar.</summary>
    public required string Key { get; init; }

    /// <summary>Whether nothing is known of the unit, so that no mark contradicts it.</summary>
    public bool IsAny { get; init; }

    /// <summary>percent, permille, percentage-point or basis-point; None for what is counted or measured otherwise.</summary>
    public UnitMarkKind Share { get; init; }

    /// <summary>The key of the currency; null where it is no money.</summary>
    public string? Currency { get; init; }

    /// <summary>In lower case: singular, plural and other words; of several words each of them.</summary>
    public HashSet<string> Nouns { get; init; } = new(StringComparer.Ordinal);

    /// <summary>In lower case: singular and plural alone, without other words: arrest, arrests.</summary>
    public HashSet<string> Names { get; init; } = new(StringComparer.Ordinal);

    /// <summary>In lower case: what is done to what is counted: arrested.</summary>
    public HashSet<string> Verbs { get; init; } = new(StringComparer.Ordinal);

    /// <summary>As printed, case kept.</summary>
    public HashSet<string> Symbols { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Lengths of time it is for each of.</summary>
    public HashSet<string> PerTime { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether it is for each of something that is no length of time.</summary>
    public bool IsPerThing { get; init; }

    /// <summary>The number it is for each of: 100,000; else 1.</summary>
    public decimal PerBase { get; init; } = 1;

    /// <summary>The power of ten that the unit has of its own: its numbers are printed before "× 10^-19".</summary>
    public int? Power { get; init; }

    public bool IsRate => PerTime.Count > 0 || IsPerThing;
}
