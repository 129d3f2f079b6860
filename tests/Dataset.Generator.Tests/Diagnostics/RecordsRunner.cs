using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Pipeline;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>The generator's rooms without Roslyn: each file read and bound, all linked, the names held against their lock.</summary>
internal sealed class RecordsRunner : IPageRunner
{
    public IReadOnlyList<string> Run(IReadOnlyList<PageFile> files)
    {
        var texts = files.Where(file => file.Name.EndsWith(".yaml", StringComparison.Ordinal)).ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        var read = texts.Select(file => FileReader.Read(file.Key, file.Value, default)).ToList();
        var quotes = files.FirstOrDefault(file => file.Name == QuotesLock.FileName) is { } quotesLock ? QuotesLock.Parse(quotesLock.Name, quotesLock.Text) : null;
        var linked = Linker.Link(read.Select(file => file.Value).OfType<RecordFile>(), quotes, new EmitOptions("Dataset", true, "0.0.0"), default);
        var issues = read.SelectMany(file => file.Issues).Concat(linked.Issues).ToList();
        if (files.FirstOrDefault(file => file.Name == NamesLock.FileName) is { } namesLock)
        {
            var isFaulty = Inputs.IsAnyFaulty(([.. read.Select(file => Inputs.IsFaulty(file, default))], linked.Issues), default);
            issues.AddRange(isFaulty ? [] : NamesLockValidator.Validate(PublicNames.Of(linked.Model), NamesLock.Parse(namesLock.Name, namesLock.Text)));
        }

        return Lines(issues.Select(issue => issue.Place is NodePlace ? SpanIndex.Of(YamlReader.Read(texts[issue.Place.File], issue.Place.File).Root).Locate(issue) : issue));
    }

    public static IReadOnlyList<string> Lines(IEnumerable<Issue> issues) =>
    [
        .. issues
            .OrderBy(issue => issue.Place.File, StringComparer.Ordinal)
            .ThenBy(issue => issue.Span.Line)
            .ThenBy(issue => issue.Span.Column)
            .ThenBy(issue => issue.Rule.Id, StringComparer.Ordinal)
            .Select(Line),
    ];

    private static string Line(Issue issue)
    {
        var placeholders = Regex.Matches(issue.Rule.Message, @"\{([0-9])\}").Select(match => match.Groups[1].Value).Distinct().Count();
        Assert.True(placeholders == issue.Arguments.Count, $"{issue.Rule.Id} has {placeholders} places to fill and {issue.Arguments.Count} arguments.");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{issue.Place.File}({issue.Span.Line + 1},{issue.Span.Column + 1}): {issue.Rule.Severity.ToString().ToLowerInvariant()} {issue.Rule.Id}: {issue.Message}");
    }
}
