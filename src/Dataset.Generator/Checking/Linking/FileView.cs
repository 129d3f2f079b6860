using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>A file and those it speaks of. An edit of any other file does not change it.</summary>
internal sealed record FileView(LinkedFile File, EquatableArray<LinkedFile> Neighbours)
{
    public static FileView Of(LinkedFile file, LinkedFiles all) => new(file, file.Neighbours.Select(all.Find).OfType<LinkedFile>().ToEquatable());

    public Graph ToGraph() => new(File.Outline, [File], Neighbours);
}

/// <summary>Every linked file, by path.</summary>
internal sealed class LinkedFiles : Made<LinkedFiles, EquatableArray<LinkedFile>>
{
    private readonly Dictionary<string, LinkedFile> _files = new(StringComparer.Ordinal);

    public LinkedFiles(EquatableArray<LinkedFile> files)
        : base(files)
    {
        foreach (var file in files)
        {
            _files[file.Record.File] = file;
        }
    }

    public LinkedFile? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;
}
