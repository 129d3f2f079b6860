using System.Globalization;

namespace Dataset.Generator.Reading;

/// <summary>
/// How a place is named without a span: the keys from the top of the file, and <c>[3]</c> for the item of a list, from zero. The
/// separator is a control character, which no key can hold, so that nothing needs an escape.
/// </summary>
internal static class PathSyntax
{
    public const char Separator = '\u001F';

    public static string Join(params string[] segments) => string.Join(Separator.ToString(), segments);

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
