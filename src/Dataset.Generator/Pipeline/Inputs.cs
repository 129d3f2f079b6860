using System.Collections.Immutable;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Pipeline;

/// <summary>What goes into the steps of the pipeline, and the parts that are passed on.</summary>
internal static class Inputs
{
    private const string Marker = "build_metadata.AdditionalFiles.DatasetRecord";

    public static PipelineOptions ReadOptions(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var root = Property("DatasetNamespace") ?? Property("RootNamespace") ?? "Dataset";
        var isPublic = !string.Equals(Property("DatasetVisibility"), "internal", StringComparison.OrdinalIgnoreCase);
        return new(new(RootNamespace.Of(root), isPublic, Property("DatasetVersion") ?? "0.0.0", Property("DatasetHelpBase") ?? string.Empty));

        string? Property(string name) =>
            provider.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    public static bool IsRecord((AdditionalText Text, AnalyzerConfigOptionsProvider Options) pair) =>
        pair.Options.GetOptions(pair.Text).TryGetValue(Marker, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    public static AdditionalText Text((AdditionalText Text, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellation) => pair.Text;

    public static Result<RecordFile> Read(AdditionalText text, CancellationToken cancellation) =>
        FileReader.Read(text.Path, Content(text.GetText(cancellation)), cancellation);

    /// <summary>The text of a file; of one that is too large no more than shows that it is.</summary>
    public static string? Content(SourceText? text) =>
        text is { Length: > YamlReader.MaximumBytes } ? text.ToString(new TextSpan(0, YamlReader.MaximumBytes + 1)) : text?.ToString();

    public static bool IsLock(AdditionalText text) => FileName.Of(text.Path) == QuotesLock.FileName;

    public static QuotesLock ReadLock(AdditionalText text, CancellationToken cancellation) =>
        QuotesLock.Parse(text.Path, text.GetText(cancellation)?.ToString() ?? string.Empty);

    public static bool IsNamesLock(AdditionalText text) => FileName.Of(text.Path) == NamesLock.FileName;

    public static NamesLock ReadNamesLock(AdditionalText text, CancellationToken cancellation) =>
        NamesLock.Parse(text.Path, text.GetText(cancellation)?.ToString() ?? string.Empty);

    public static bool IsFaulty(Result<RecordFile> file, CancellationToken cancellation) => file.Issues.Items.Any(IsError);

    public static ImmutableArray<Issue> Items(EquatableArray<Issue> issues, CancellationToken cancellation) => issues.Items;

    public static RecordFile Record(Result<RecordFile> file, CancellationToken cancellation) => file.Value!;

    public static ImmutableArray<Issue> Issues(Result<RecordFile> file, CancellationToken cancellation) => file.Issues.Items;

    public static FileDeclarations Declare(RecordFile file, CancellationToken cancellation) => FileDeclarations.Of(file);

    public static bool IsWhole(RecordFile file, CancellationToken cancellation) => file.IsWhole;

    public static FileOutline Outline(RecordFile file, CancellationToken cancellation) => FileOutline.Of(file);

    public static int Quotations(FileModel model, CancellationToken cancellation) => model.Quotations;

    public static EquatableArray<PublicName> Names(FileModel model, CancellationToken cancellation) => model.Names;

    public static EquatableArray<PublicName> SharedNames(
        (((EquatableArray<TopicModel> Topics, EquatableArray<UnitRecord> Units) Shown, EquatableArray<AgentRecord> Agents) Spoken, EquatableArray<SourceModel> Sources) input, CancellationToken cancellation) =>
        PublicNames.OfShared(input.Spoken.Shown.Topics, input.Spoken.Shown.Units, input.Spoken.Agents, input.Sources).ToEquatable();

    public static EquatableArray<Issue> IssuesOf(Outline outline, CancellationToken cancellation) => outline.Declarations.Issues.Concat(outline.Issues).ToEquatable();

    public static EquatableArray<Issue> IssuesOf(BoundFile file, CancellationToken cancellation) => file.Issues.ToEquatable();

    public static EquatableArray<Issue> IssuesOf(FileAnalysis found, CancellationToken cancellation) => found.Issues;

    public static EquatableArray<Issue> IssuesOf(ConflictIndex findings, CancellationToken cancellation) => findings.Issues.ToEquatable();

    public static EquatableArray<Issue> IssuesOf(FileModel model, CancellationToken cancellation) => model.Issues;

    /// <summary>In the order of the pipeline.</summary>
    public static EquatableArray<Issue> AllIssues(
        (((((((EquatableArray<Issue>, ImmutableArray<EquatableArray<Issue>>), ImmutableArray<EquatableArray<Issue>>), ImmutableArray<EquatableArray<Issue>>), EquatableArray<Issue>), EquatableArray<Issue>), ImmutableArray<bool>), Declarations) input,
        CancellationToken cancellation)
    {
        var (((((((outline, linked), found), models), findings), rest), areWhole), declarations) = input;
        var all = outline.Concat(linked.Concat(found).Concat(models).SelectMany(issues => issues)).Concat(findings).Concat(rest).ToList();
        return CascadingIssues.Suppress(all, declarations.IsAnyFileLost, !areWhole.Contains(false)).ToEquatable();
    }

    /// <summary>Those whose place is known, and of those that are not found by path: they stand in no record.</summary>
    public static IEnumerable<Issue> Placed(EquatableArray<Issue> issues, CancellationToken cancellation) => issues.Where(issue => issue.Place is SourceSpan).ToList();

    /// <summary>Those whose place is to be looked up in one file: an edit of another looks up nothing.</summary>
    public static (AdditionalText Text, EquatableArray<Issue> Issues) OfText((AdditionalText Text, EquatableArray<Issue> Issues) input, CancellationToken cancellation) =>
        (input.Text, input.Issues.Where(issue => issue.Place is NodePlace && issue.Place.File == input.Text.Path).ToEquatable());

    public static bool IsFilled(CatalogPart part) => !part.IsEmpty;

    public static string NameOf(CatalogPart part, CancellationToken cancellation) => part.Name;

    public static bool HasIssues((AdditionalText Text, EquatableArray<Issue> Issues) file) => !file.Issues.IsEmpty;

    public static bool IsAnyFaulty((ImmutableArray<bool> Files, EquatableArray<Issue> Issues) input, CancellationToken cancellation) =>
        input.Files.Contains(true) || input.Issues.Items.Any(IsError);

    public static LanguageVersion LanguageVersion(ParseOptions options, CancellationToken cancellation) => ((CSharpParseOptions)options).LanguageVersion;

    public static bool HasSeries(Outline outline, CancellationToken cancellation) => outline.Series.Any(series => series.Unit is not null);

    private static bool IsError(Issue issue) => issue.Rule.Severity == RuleSeverity.Error;
}
