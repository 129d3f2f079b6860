using Dataset.Generator;
using Dataset.Generator.Emitting;
using Dataset.Generator.Model;

namespace Dataset.Benchmarks;

/// <summary>What the generator compiles of records, before it is emitted: other shapes of the same figures are written of it.</summary>
internal static class Models
{
    public static readonly EmitOptions Options = new("Synthetic", true, "1.0.0");

    public static DatasetModel Of(IRecords data)
    {
        var records = data.Files.Select(file => DatasetCompiler.ReadFile("/data/" + file.Name, file.Text, default).Value.Records).ToList();
        return DatasetCompiler.Compile(records, null, Options, default).Value;
    }

    /// <summary>How many figures the records have.</summary>
    public static int FiguresOf(IRecords data) => Of(data).Series.Sum(static series => series.Figures.Count);

    /// <summary>The id of a figure in the middle.</summary>
    public static string IdIn(IRecords data)
    {
        var figures = Of(data).Series.SelectMany(static series => series.Figures).ToList();
        return figures[figures.Count / 2].Id;
    }
}
