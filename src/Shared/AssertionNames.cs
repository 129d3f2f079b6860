#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// The figures that an assertion of the compiler's own names in full: <c>border.crossings.2025-03 &lt;= 7000</c> names one. The generator
/// leaves out of the catalogue's text what the runtime finds again with this.
/// </summary>
internal static class AssertionNames
{
    /// <summary>Their ids in the order of the text, without voices, each once.</summary>
    public static List<string> FiguresOf(string assertion)
    {
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in assertion.Split(' '))
        {
            var start = word.LastIndexOf('(') + 1;
            var end = word.IndexOfAny(Ends, start);
            var name = word.Substring(start, (end < 0 ? word.Length : end) - start);
            if (name.Length > 0 && char.IsLetter(name[0]) && name.IndexOf('.') >= 0 && known.Add(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static readonly char[] Ends = ['#', ',', ')', '['];
}
