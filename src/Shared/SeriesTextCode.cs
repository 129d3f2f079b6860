#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>The codes in the fields of a series' text.</summary>
internal static class SeriesTextCode
{
    /// <summary>Before the code of a value that was given in words.</summary>
    public const char Worded = 'W';

    /// <summary>A number with a printed interval, or with an uncertainty to each side.</summary>
    public const char Interval = 'I';

    /// <summary>The same where the number itself is "about".</summary>
    public const char AboutInterval = 'J';

    /// <summary>Between the numbers of a value; one that is not printed is empty, and nothing stands for those at the end.</summary>
    public const char Separator = ' ';

    // The first field of an extreme.
    public const string Highest = "max";
    public const string Lowest = "min";

    // The kind of speaker of a claim: an agent by number, a source by number, or a description.
    public const char Agent = 'a';
    public const char Document = 's';
    public const char Unnamed = 'u';

    // By the value of the enum.
    private const string Qualifiers = "EANOLUMBPT";

    public static char CodeOf(Qualifier qualifier) => Qualifiers[(int)qualifier];

    /// <summary>The qualifier of a code; null when it is the code of none.</summary>
    public static Qualifier? ToQualifier(char code) => Qualifiers.IndexOf(code) is >= 0 and var index ? (Qualifier)index : null;

    public static char CodeOf(SeriesKind kind) => (char)('0' + (int)kind);

    public static SeriesKind ToSeriesKind(char code) => (SeriesKind)(code - '0');
}
