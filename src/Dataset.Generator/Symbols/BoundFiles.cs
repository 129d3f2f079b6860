using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <summary>Every bound file, by path.</summary>
internal sealed class BoundFiles : DerivedValue<BoundFiles, EquatableArray<BoundFile>>
{
    private readonly Dictionary<string, BoundFile> _files = new(StringComparer.Ordinal);

    private BoundFiles(EquatableArray<BoundFile> files)
        : base(files)
    {
        foreach (var file in files)
        {
            _files[file.Record.File] = file;
        }
    }

    public static BoundFiles Of(IEnumerable<BoundFile> files) => new(files.ToEquatable());

    public BoundFile? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;
}
