namespace Dataset.Generator.Symbols;

/// <summary>Names that emitted code cannot carry, and why.</summary>
internal static class ReservedNames
{
    // Metadata ends at 1,023 bytes (CS7013), with the names of the classes around it.
    public const int LongestName = 100;

    // Names are PascalCase, so no C# keyword can be one; these can.
    private static readonly HashSet<string> ObjectMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    private static readonly HashSet<string> OwnMembers = new(StringComparer.Ordinal)
    {
        "Series", "Figures", "Rows", "Voices", "Whole",
    };

    private static readonly HashSet<string> RuntimeTypes = new(StringComparer.Ordinal)
    {
        "Accumulation", "Agent", "Agents", "Bounds", "BulkFigure", "BulkSeries", "Catalog", "CatalogTopic", "CeilingFigure", "Cell",
        "Check",
        "CitationStyle", "Citations", "Claim", "ClaimRank", "ComputedValue", "Conflict", "ConflictKind", "CountedThing", "DataPackage",
        "Dataset", "Figure", "FigureExtensions", "FigureShape", "FigureStatus",
        "FloorFigure", "IDisputedFigure", "IFigure", "IQuantity", "IShare", "IUnit", "IWhole", "IntervalFigure", "MeasuredFigure", "Period",
        "Qualifier", "Quantity", "SeriesMeasure", "SeriesRelation", "QuantityExtensions",
        "QuantityRange", "Quotation", "RangeFigure", "Reading", "RecordStatement", "Runtime", "Series",
        "SeriesCounts",
        "SeriesAdjustment", "SeriesKind", "SeriesStatistic", "SeriesValue", "Source", "Sources", "System", "Unit", "Units",
        "Verdict", "Vintage",
        "WordedFigure",
    };

    private static readonly HashSet<string> UnitTypes = new(StringComparer.Ordinal)
    {
        "BasisPoint", "One", "Per", "PerDay", "PerMonth", "PerWeek", "PerYear", "Percent", "PercentagePoint", "Permille",
    };

    public static string? WhyNotTopic(string name) =>
        RuntimeTypes.Contains(name) ? "it is a type of the runtime" : WhyNotMember(name);

    public static string? WhyNotSeries(string name, string topic) =>
        name == topic ? "it is the name of the enclosing class" : WhyNotInSeries(name);

    public static string? WhyNotFigure(string name, string series) =>
        name == series ? "it is the name of the enclosing class" : WhyNotInSeries(name);

    public static string? WhyNotUnit(string name) =>
        UnitTypes.Contains(name) ? "it is a unit of the runtime" : WhyNotMember(name);

    public static string? WhyNotAgent(string name) => name == "Agents" ? "it is the name of the enclosing class" : WhyNotMember(name);

    public static string? WhyNotSource(string name) => name == "Sources" ? "it is the name of the enclosing class" : WhyNotMember(name);

    /// <summary>Of the name after <c>Per</c>.</summary>
    public static string? WhyNotVoice(string name) => name == "Day" ? "every figure has a member PerDay" : WhyTooLong(name);

    private static string? WhyTooLong(string name) => name.Length > LongestName ? $"it is longer than {LongestName} characters" : null;

    private static string? WhyNotInSeries(string name) =>
        OwnMembers.Contains(name) ? "every series has a member of that name" : WhyNotMember(name);

    private static string? WhyNotMember(string name) =>
        WhyTooLong(name) ?? (ObjectMembers.Contains(name) ? "every object has a member of that name" : null);
}
