#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// The tags of a catalogue's text, which the generator writes and the runtime reads: the checks of one file of records and then its
/// conflicts. Its lines and fields are those of <see cref="SeriesTextTag"/>. An id that begins with a dot is of the topic of the first
/// line.
/// </summary>
internal static class CatalogTextTag
{
    /// <summary>
    /// A topic: id, class, and title where it has one, in a text of their own; of a file, the id alone in the first line.
    /// </summary>
    public const char Topic = 'T';

    /// <summary>The pages of a topic: its id, and how many where there is more than one. In a text of their own.</summary>
    public const char Pages = 'P';

    /// <summary>Opens a check: id, verdict, and a word where it is built-in.</summary>
    public const char Check = 'K';

    // Of a check.
    public const char Assertion = 's';
    public const char Explanation = 'e';
    /// <summary>
    /// A figure that it refers to; where it names a voice, the claim. Without one, the figures are those of
    /// <see cref="AssertionNames"/>; one that is empty says that there are none.
    /// </summary>
    public const char Figure = 'f';

    /// <summary>Refers to the figures of an earlier check of the text: its number, from 0.</summary>
    public const char SameFigures = 'g';

    /// <summary>
    /// The value of a computed check: number, lower end and upper end (none: both are the number), which of these are strict, the unit for
    /// one and for many, and the value in words.
    /// </summary>
    public const char Computed = 'v';

    /// <summary>Opens a conflict: id and kind.</summary>
    public const char Conflict = 'X';

    /// <summary>A claim of a conflict.</summary>
    public const char Claim = 'b';

    /// <summary>Of a check or a conflict.</summary>
    public const char Because = 'y';

    // In the field of the strict ends.
    public const string StrictLower = "(";
    public const string StrictUpper = ")";

    // In the field of the lower end: there is none.
    public const string None = "-";

    // In the last field of a check.
    public const string BuiltIn = "built-in";
}
