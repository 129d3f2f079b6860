using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests.Architecture;

/// <summary>The rooms of the generator stand in one direction: the list of <c>docs/architecture.md</c>.</summary>
public sealed class RoomTests
{
    private const string Generator = "src/Dataset.Generator/";

    private static readonly SourceTree Sources = SourceTree.Instance;

    private static readonly IReadOnlyList<string> Rooms = ReadRooms();

    [Fact]
    public void The_sources_compile()
    {
        var errors = Sources.Compilation.GetDiagnostics().Where(static one => one.Severity == DiagnosticSeverity.Error);
        Assert.False(errors.Any(), string.Join('\n', errors.Take(200)));
    }

    [Fact]
    public void Every_folder_of_the_generator_is_a_room_that_is_listed()
    {
        var folders = Sources.Compilation.SyntaxTrees.Select(tree => RoomOf(tree.FilePath)).OfType<string>().Distinct().ToList();

        Assert.True(folders.Count > 10, string.Join(", ", folders));
        Assert.Empty(folders.Except(Rooms));
        Assert.Equal(Rooms.Count, Rooms.Distinct().Count());
    }

    [Fact]
    public void Every_folder_of_the_runtime_is_listed()
    {
        var folders = Directory.GetDirectories(Path.Combine(Sources.Root, "src", "Dataset.Runtime")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj" or "build"));
        var listed = Regex.Matches(Section("## The runtime", "## Traces"), "^- (?:`[^`]+`(?:, )?)+: ", RegexOptions.Multiline)
            .SelectMany(match => Regex.Matches(match.Value, "`([^`]+)`").Select(name => name.Groups[1].Value));

        Assert.Equal(folders.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_room_uses_only_rooms_above_it()
    {
        var wrong = Sources.References
            .Select(reference =>
            (From: RoomOf(reference.File), To: RoomOf(reference.Symbol.Locations[0].SourceTree!.FilePath), Reference: reference))
            .Where(edge => edge.From is not null && edge.To is not null && IndexOf(edge.From) < IndexOf(edge.To))
            .Select(edge => $"{Sources.Relative(edge.Reference.File)}:{edge.Reference.Line}: {edge.From} uses {edge.To} "
            + $"({edge.Reference.Symbol.ToDisplayString()})")
            .Distinct()
            .ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void The_walk_sees_references_of_every_kind()
    {
        string[] seen = [.. Sources.References.Select(reference => reference.Symbol.ToDisplayString()).Distinct()];

        Assert.Contains("Dataset.Generator.Yaml.YamlReader", seen);
        Assert.Contains(seen, one => one.StartsWith("Dataset.Generator.Diagnostics.Issue.Of(", StringComparison.Ordinal));
        Assert.Contains(seen, one => one.StartsWith("Dataset.Generator.Diagnostics.PathStep.implicit operator", StringComparison.Ordinal));
        Assert.Contains(seen, one => one.StartsWith("Dataset.Generator.Arithmetic.Rational.operator", StringComparison.Ordinal));
    }

    /// <summary>The room of a file of the generator; the shared sources are one; null for other projects.</summary>
    private static string? RoomOf(string file)
    {
        var path = Sources.Relative(file);
        if (path.StartsWith("src/Shared/", StringComparison.Ordinal))
        {
            return "Shared";
        }

        if (!path.StartsWith(Generator, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = path[Generator.Length..];
        return rest.Contains('/', StringComparison.Ordinal) ? rest[..rest.IndexOf('/', StringComparison.Ordinal)] : ".";
    }

    private static int IndexOf(string room) => Rooms.ToList().IndexOf(room);

    private static string Section(string heading, string next)
    {
        var page = File.ReadAllText(Path.Combine(Sources.Root, "docs", "architecture.md"));
        return page[page.IndexOf(heading, StringComparison.Ordinal)..page.IndexOf(next, StringComparison.Ordinal)];
    }

    private static List<string> ReadRooms() =>
    [
        .. Regex.Matches(Section("## Rooms", "## Flow"), "^- `([^`]+)`: ", RegexOptions.Multiline).Select(match => match.Groups[1].Value),
    ];
}
