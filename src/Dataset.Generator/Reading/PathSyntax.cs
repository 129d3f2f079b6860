using System.Globalization;

namespace Dataset.Generator.Reading;

/// <summary>
/// How a place is named without a span: the keys from the top of the file, and <c>[3]</c> for the item of a list, from zero. The
/// separator is a control character, which no key can hold, so that nothing needs an escape.
/// </summary>
internal static class PathSyntax
{
    public const char Separator = '\u001F';

    private const char Alternative = '\u001E';

    public static string Join(params string[] segments) => string.Join(Separator.ToString(), segments);

    /// <summary>Of several paths the first that is there: a key may stand with a record, or once for all above it.</summary>
    public static string FirstOf(params string[] paths) => string.Join(Alternative.ToString(), paths);

    public static string[] Alternatives(string path) => path.Split(Alternative);

    public static string Append(string path, string segment) => path.Length == 0 ? segment : path + Separator + segment;

    public static string Index(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    public static string[] Split(string path) => path.Length == 0 ? [] : path.Split(Separator);

    /// <summary>The index that a segment names; -1 when it names none.</summary>
    public static int IndexOf(string segment) =>
        segment.Length > 2
        && segment[0] == '['
        && segment[segment.Length - 1] == ']'
        && int.TryParse(segment.Substring(1, segment.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : -1;
}
