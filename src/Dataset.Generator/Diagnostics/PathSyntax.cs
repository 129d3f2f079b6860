using System.Globalization;

namespace Dataset.Generator.Diagnostics;

/// <summary>
/// How a place is named without a span: the keys from the top of the file, and <c>[3]</c> for the item of a list, from zero. The
/// separator is a control character, which no key can hold, so that nothing needs an escape.
/// </summary>
internal static class PathSyntax
{
    public const char Separator = '\u001F';

    private const char Alternative = '\u001E';

    private const char PartMark = '\u001D';

    public static string Join(params string[] segments) => string.Join(Separator.ToString(), segments);

    /// <summary>Of several paths the first that is there: a key may stand with a record, or once for all above it.</summary>
    public static string FirstOf(params string[] paths) => string.Join(Alternative.ToString(), paths);

    public static string[] Alternatives(string path) => path.Split(Alternative);

    public static string Append(string path, string segment) => path.Length == 0 ? segment : path + Separator + segment;

    public static string Index(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>After the path of a text: characters of it, from zero.</summary>
    public static string Part(int start, int length) => string.Format(CultureInfo.InvariantCulture, "{0}{1}+{2}", PartMark, start, length);

    /// <summary>What a segment made by <see cref="Part"/> says; null for any other.</summary>
    public static (int Start, int Length)? PartOf(string segment)
    {
        if (segment.Length == 0 || segment[0] != PartMark)
        {
            return null;
        }

        var numbers = segment.Substring(1).Split('+');
        return numbers.Length == 2
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? (start, length) : null;
    }

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
