namespace Dataset.Generator.Language.Grammar;

/// <summary>What a record knows of the words around its number.</summary>
internal sealed class ReadingContext(LanguageTable table)
{
    public static readonly ReadingContext Default = new(LanguageTable.English);

    public LanguageTable Table { get; } = table;

    /// <summary>The nouns of the record's unit, in lower case, singular and plural.</summary>
    public HashSet<string> UnitNouns { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Words that the record says are neutral, and those of its title, area and population.</summary>
    public HashSet<string> OwnWords { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Letters and signs that are the record's unit, case kept.</summary>
    public HashSet<string> UnitSymbols { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The length of time that the record counts in; null where it counts something else.</summary>
    public DurationUnit? UnitDuration { get; init; }

    /// <summary>The power of ten that belongs to the unit and not to the number; null for none.</summary>
    public int? UnitPower { get; init; }

    /// <summary>Whether one letter behind a number can only be a scale: the unit has no symbol.</summary>
    public bool ReadsScaleLetters { get; init; }
}
