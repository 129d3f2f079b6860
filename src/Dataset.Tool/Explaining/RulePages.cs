using System.Reflection;

namespace Dataset.Tool.Explaining;

/// <summary>The pages of the diagnostics, which travel with the tool.</summary>
internal static class RulePages
{
    private const string Prefix = "Rules/";

    private static readonly Assembly Tool = typeof(RulePages).Assembly;

    /// <summary>The ids of all rules, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Tool.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => Path.GetFileNameWithoutExtension(name[Prefix.Length..]))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a rule as it is written; null for an id that is none.</summary>
    public static string? Find(string id)
    {
        using var stream = Tool.GetManifestResourceStream($"{Prefix}{id}.md");
        using var reader = stream is null ? null : new StreamReader(stream);
        return reader?.ReadToEnd();
    }

    /// <summary>What its heading says is wrong.</summary>
    public static string TitleOf(string page) =>
        page[(page.IndexOf(": ", StringComparison.Ordinal) + 2)..page.IndexOf('\n', StringComparison.Ordinal)];
}
