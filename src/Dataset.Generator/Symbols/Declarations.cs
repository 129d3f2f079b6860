using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Everything that is declared, whichever file declares it.</summary>
internal sealed class Declarations : DerivedValue<Declarations, EquatableArray<FileDeclarations>>
{
    private readonly Dictionary<string, SourceModel> _sources;

    private Declarations(EquatableArray<FileDeclarations> files)
        : base(files)
    {
        foreach (var file in files)
        {
            Add(Units, file.Units, unit => unit.Key, file);
            Add(Agents, file.Agents, agent => agent.Key, file);
            Add(Anchors, file.Anchors, anchor => anchor.Key, file);
            Add(Sources, file.Sources, source => source.Key, file);
        }

        IsAnyFileLost = files.Items.Any(file => file.IsLost);
        if (IsAnyFileLost)
        {
            AddStandIns();
        }

        foreach (var source in Sources.Records)
        {
            if (source.Republishes is { } other)
            {
                var place = NodePlace.At(Sources.FileOf(source.Key), "sources", source.Key, "republishes");
                Sources.Get(other, place, Issues);
                CycleDetection.Report(Issues, source.Key, key => Sources.Find(key)?.Republishes, "republishes", place);
            }
        }

        AliasBinding.BindDeclarationAliases(this);
        Plurals = Units.Records.ToDictionary(unit => unit.Key, unit => unit.Plural, StringComparer.Ordinal);
        _sources = Sources.Records.ToDictionary(source => source.Key, source => Model(Republishing.First(Sources, source)), StringComparer.Ordinal);
    }

    public Declared<UnitRecord> Units { get; } = new("unit", "units", ReservedNames.WhyNotUnit);

    public Declared<AgentRecord> Agents { get; } = new("agent", "agents", ReservedNames.WhyNotAgent);

    public Declared<AnchorRecord> Anchors { get; } = new("anchor", "anchors", null);

    public Declared<SourceRecord> Sources { get; } = new("source", "sources", ReservedNames.WhyNotSource);

    public List<Issue> Issues { get; } = [];

    /// <summary>Whether what is declared nowhere may be declared in a file that could not be read.</summary>
    public bool IsAnyFileLost { get; }

    /// <summary>The plural of each unit, by key.</summary>
    public IReadOnlyDictionary<string, string> Plurals { get; }

    /// <summary>By key.</summary>
    public EquatableArray<SourceModel> SourceModels => Sources.Records.Select(source => _sources[source.Key]).ToEquatable();

    /// <summary>In the order of the files' names and not of their paths: what is emitted must not depend on where the project stands.</summary>
    public static Declarations Of(IEnumerable<FileDeclarations> files) =>
        new(files.OrderBy(file => FileName.Of(file.File), StringComparer.Ordinal).ThenBy(file => file.File, StringComparer.Ordinal).ToEquatable());

    /// <summary>In place of those that could not be joined.</summary>
    public static Declarations Failed(Issue issue) => new(default) { Failure = issue, Issues = { issue } };

    /// <summary>A document as a footnote names it.</summary>
    public string NameOf(string source)
    {
        var model = _sources[source];
        var text = model.Record.Title is { } title ? $"“{title}”" : model.Record.Text;
        return model.Published is null ? text : $"{text}, {model.Published}{(model.PublishedIsUncertain ? " (uncertain)" : string.Empty)}";
    }

    /// <summary>The day of an anchor. "first 100 days" names none and has the empty key: it means the only one there is.</summary>
    public DateTime? DayOf(string anchor) =>
        anchor.Length == 0
            ? Anchors.Keys.Take(2).Count() == 1 ? Anchors.Records.First().Date : null
            : Anchors.Find(anchor)?.Date;

    private static SourceModel Model(SourceRecord record) => record.Published is { } published
        ? new(record, PeriodResolver.Resolve(published, null, _ => null, out _)?.Id, published.IsUncertain)
        : new(record, null, false);

    /// <summary>
    /// What stands in for the declarations of a file that could not be read. Without units the series of every other file would be
    /// gone, and the one error would be lost among all the names that are not found.
    /// </summary>
    private void AddStandIns()
    {
        foreach (var file in Input)
        {
            foreach (var key in file.CountedIn.Where(key => Identifier.IsKey(key) && !UnitTypes.IsBuiltIn(key) && Units.Find(key) is null))
            {
                Units.Add(key, new(key, key, key, true, null, default), file.File, Issues);
            }
        }
    }

    private void Add<T>(Declared<T> declared, EquatableArray<T> records, Func<T, string> key, FileDeclarations file) where T : class, IEquatable<T>
    {
        foreach (var record in records)
        {
            declared.Add(key(record), record, file.File, Issues);
        }
    }
}
