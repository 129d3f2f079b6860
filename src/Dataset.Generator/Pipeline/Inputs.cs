using System.Collections.Immutable;
using Dataset.Generator.Checking;
using Dataset.Generator.Checking.Linking;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Reading;
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

    public static Checked<FileRecord> Read(AdditionalText text, CancellationToken cancellation) =>
        FileReader.Read(text.Path, Content(text.GetText(cancellation)), cancellation);

    /// <summary>The text of a file; of one that is too large no more than shows that it is.</summary>
    public static string? Content(SourceText? text) =>
        text is { Length: > YamlReader.MaximumBytes } ? text.ToString(new TextSpan(0, YamlReader.MaximumBytes + 1)) : text?.ToString();

    public static bool IsLock(AdditionalText text) => FileNames.Of(text.Path) == QuotesLock.FileName;

    public static QuotesLock ReadLock(AdditionalText text, CancellationToken cancellation) =>
        QuotesLock.Parse(text.Path, text.GetText(cancellation)?.ToString() ?? string.Empty);

    public static bool IsNamesLock(AdditionalText text) => FileNames.Of(text.Path) == NamesLock.FileName;

    public static NamesLock ReadNamesLock(AdditionalText text, CancellationToken cancellation) =>
        NamesLock.Parse(text.Path, text.GetText(cancellation)?.ToString() ?? string.Empty);

    public static bool IsFaulty(Checked<FileRecord> file, CancellationToken cancellation) => file.Issues.Items.Any(IsError);

    /// <summary>
    /// The names held against the lock. Only when everything was understood: a record in error is not in the model, and would look
    /// like a name that vanished.
    /// </summary>
    public static EquatableArray<Issue> HoldNames(((Linked Linked, ImmutableArray<bool> Faults) Records, ImmutableArray<NamesLock> Locks) input, CancellationToken cancellation) =>
        input.Locks.IsEmpty || input.Records.Faults.Contains(true) || input.Records.Linked.Issues.Items.Any(IsError)
            ? default
            : NameHolder.Hold(PublicNames.Of(input.Records.Linked.Model), input.Locks[0]).ToEquatable();

    public static ImmutableArray<Issue> Items(EquatableArray<Issue> issues, CancellationToken cancellation) => issues.Items;

    public static bool IsBound(Checked<FileRecord> file) => file.Value is not null;

    public static FileRecord Record(Checked<FileRecord> file, CancellationToken cancellation) => file.Value!;

    public static ImmutableArray<Issue> Issues(Checked<FileRecord> file, CancellationToken cancellation) => file.Issues.Items;

    public static DatasetModel Model(Linked linked, CancellationToken cancellation) => linked.Model;

    public static EquatableArray<Issue> LinkIssues(Linked linked, CancellationToken cancellation) => linked.Issues;

    public static LanguageVersion LanguageVersion(ParseOptions options, CancellationToken cancellation) => ((CSharpParseOptions)options).LanguageVersion;

    public static bool HasSeries(DatasetModel model, CancellationToken cancellation) => !model.Series.IsEmpty;

    private static bool IsError(Issue issue) => issue.Rule.Severity == RuleSeverity.Error;
}
