using Dataset.Generator.Binding;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>
/// What stands in for the declarations of a file that could not be read. Without units the series of every other file would be
/// gone, and the one error would be lost among all the names that are not found.
/// </summary>
internal static class StandIns
{
    public static void Add(Graph graph)
    {
        if (!graph.Files.Any(file => file.IsLost))
        {
            return;
        }

        foreach (var file in graph.Files)
        {
            foreach (var key in file.Series.SelectMany(series => UnitTypes.Parts(series.Unit)).Where(key => Identifiers.IsKey(key) && !UnitTypes.IsBuiltIn(key)))
            {
                if (graph.Units.Find(key) is null)
                {
                    graph.Units.Add(key, new(key, key, key, true, null, default), file, graph.Issues);
                }
            }
        }
    }
}
