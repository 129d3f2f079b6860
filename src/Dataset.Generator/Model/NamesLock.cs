using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Model;

/// <summary>Every public name ever shipped, and its id. The generator reads it; the verify target alone writes it.</summary>
internal sealed class NamesLock : IEquatable<NamesLock>
{
    public const string FileName = "names.lock";

    private readonly IReadOnlyDictionary<string, (string Id, SourceSpan Place)> _names;

    private readonly string _text;

    private NamesLock(string path, string text, IReadOnlyDictionary<string, (string Id, SourceSpan Place)> names) =>
        (Path, _text, _names) = (path, text, names);

    public string Path { get; }

    /// <summary>In the order of the file.</summary>
    public IEnumerable<(string Name, string Id, SourceSpan Place)> Names =>
        _names.Select(static pair => (pair.Key, pair.Value.Id, pair.Value.Place)).OrderBy(static name => name.Place.Line);

    public bool Contains(string name) => _names.ContainsKey(name);

    public static Result<NamesLock> Parse(string path, string text)
    {
        var names = new Dictionary<string, (string Id, SourceSpan Place)>(StringComparer.Ordinal);
        var issues = new List<Issue>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimEnd('\r') is not { Length: > 0 } line)
            {
                continue;
            }

            var place = new SourceSpan(path, i, 0, i, line.Length);
            var fields = line.Split('\t');
            var problem = fields.Length != 2 || fields[0].Length == 0 || fields[1].Length == 0 ? "it is not a name, a tab and an id"
                : names.ContainsKey(fields[0]) ? $"'{fields[0]}' stands in it twice"
                : null;
            if (problem is null)
            {
                names.Add(fields[0], (fields[1], place));
            }
            else
            {
                issues.Add(Issue.Of(NameRules.NamesLockNotUnderstood, place, problem));
            }
        }

        return new(new(path, text, names), issues.ToEquatable());
    }

    public bool Equals(NamesLock? other) => other is not null && Path == other.Path && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as NamesLock);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);
}
