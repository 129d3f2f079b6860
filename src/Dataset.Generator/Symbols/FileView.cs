using Dataset.Generator.Checks;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <summary>A file and those it speaks of. An edit of any other file does not change it.</summary>
internal sealed record FileView(BoundFile File, EquatableArray<BoundFile> Neighbours)
{
    public static FileView Of(BoundFile file, BoundFiles all) => new(file, file.Neighbours.Select(all.Find).OfType<BoundFile>().ToEquatable());

    public AnalysisScope ToGraph() => new(File.Outline, [File], Neighbours);
}

/// <summary>Every linked file, by path.</summary>
internal sealed class BoundFiles : DerivedValue<BoundFiles, EquatableArray<BoundFile>>
{
    private readonly Dictionary<string, BoundFile> _files = new(StringComparer.Ordinal);

    public BoundFiles(EquatableArray<BoundFile> files)
        : base(files)
    {
        foreach (var file in files)
        {
            _files[file.Record.File] = file;
        }
    }

    public BoundFile? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;
}
