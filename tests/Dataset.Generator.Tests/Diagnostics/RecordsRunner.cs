using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>
/// The generator's rooms without Roslyn: each file read and bound, rows taken from tables, all linked, the names compared with their lock.
/// </summary>
internal sealed class RecordsRunner : IPageRunner
{
    /// <summary>Stands on a page for the hash of its table.</summary>
    private static readonly string AnyHash = new('0', 64);

    public IReadOnlyList<string> Run(IReadOnlyList<PageFile> files)
    {
        var tables = files.Where(file => Path.GetExtension(file.Name) is ".csv" or ".tsv" or ".txt").ToList();
        var read = files.Where(file => file.Name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => DatasetCompiler.ReadFile(file.Name, tables.Aggregate(file.Text, WithHash), default))
            .ToList();
        var texts = tables.ToDictionary(file => file.Name, file => (Func<string?>)(() => file.Text), StringComparer.Ordinal);
        var (expanded, ofTables) = DatasetCompiler.ExpandAll(read.Select(file => file.Value.Records), texts, default);
        var (_, ofBulk) = DatasetCompiler.ExpandBulk(read.Select(file => file.Value.Records), texts, default);
        var quotes = files.FirstOrDefault(file => file.Name == QuotesLock.FileName) is { } quotesLock
            ? QuotesLock.Parse(quotesLock.Name, quotesLock.Text) : null;
        var compiled = DatasetCompiler.Compile(expanded, quotes, new EmitOptions("Dataset", true, "0.0.0"),
            default);
        var issues = read.SelectMany(file => file.Issues).Concat(ofTables).Concat(ofBulk).Concat(compiled.Issues).ToList();
        if (files.FirstOrDefault(file => file.Name == NamesLock.FileName) is { } namesLock)
        {
            var isFaulty = compiled.HasError || ofTables.Any(issue => issue.IsError) || read.Any(file => file.HasError);
            issues.AddRange(DatasetCompiler.ValidateNamesLock(NamesLock.Parse(namesLock.Name, namesLock.Text),
                PublicNames.Of(compiled.Value), isFaulty));
        }

        return Lines(issues.Select(issue => issue.Place is NodePlace place
            ? read.Single(file => file.Value.Records.File == place.File).Value.Spans.Locate(issue) : issue));
    }

    private static string WithHash(string record, PageFile table)
    {
        var hash = QuotedText.Sha256Hex(table.Text);
        var own = $"table: {table.Name}, sha256: ";
        return record.Contains(own + AnyHash, StringComparison.Ordinal)
            ? record.Replace(own + AnyHash, own + hash, StringComparison.Ordinal)
            : record.Replace(AnyHash, hash, StringComparison.Ordinal);
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
        Assert.True(placeholders == issue.Arguments.Count, $"{issue.Rule.Id} has {placeholders} places to fill and "
            + $"{issue.Arguments.Count} arguments.");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{issue.Place.File}({issue.Span.Line + 1},{issue.Span.Column + 1}): {issue.Rule.Severity.ToString().ToLowerInvariant()} "
            + $"{issue.Rule.Id}: {issue.Message}");
    }
}
