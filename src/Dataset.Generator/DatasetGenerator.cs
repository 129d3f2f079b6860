using Dataset.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator;

/// <summary>Compiles curated YAML records of published numbers into typed static classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says of the output: namespace, visibility, version, help address.
        var options = context.AnalyzerConfigOptionsProvider.Select(Inputs.ReadOptions).WithTrackingName(Steps.Options);

        // The texts marked as records, and the locks of quotations and names. A project's other YAML is left alone.
        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Where(Inputs.IsRecord).Select(Inputs.Text).WithTrackingName(Steps.Texts);
        var quotes = context.AdditionalTextsProvider.Where(Inputs.IsLock).Select(Inputs.ReadLock).WithTrackingName(Steps.Lock).Collect();
        var names = context.AdditionalTextsProvider.Where(Inputs.IsNamesLock).Select(Inputs.ReadNamesLock).WithTrackingName(Steps.NamesLock).Collect();

        // Read and bind, one file at a time: an edit re-reads its own file. No span goes on, so a comment ends here.
        var files = texts.Select(Inputs.Read).WithTrackingName(Steps.Files);
        var records = files.Select(Inputs.Record).WithTrackingName(Steps.Records);

        // What files must know of one another: declarations, topics, series. No figure goes in, so an edit of a value passes it by.
        var declarations = records.Select(Inputs.Declare).Collect().Select(Stages.Declarations).WithTrackingName(Steps.Declarations);
        var outline = records.Select(Inputs.Outline).Collect().Combine(declarations).Combine(options).Select(Stages.Outline).WithTrackingName(Steps.Outline);

        // One file at a time: periods, speakers, documents. Then each beside those that it speaks of: checks.
        var linked = records.Combine(outline).Select(Stages.Link).WithTrackingName(Steps.Linked);
        var views = linked.Combine(linked.Collect().Select(Stages.All)).Select(Stages.View).WithTrackingName(Steps.Views);
        var found = views.Select(Stages.Check).WithTrackingName(Steps.Found);

        // What was found in all files: one file explains the conflicts of another, and figures say what they take part in.
        var findings = found.Collect().Select(Stages.Findings).WithTrackingName(Steps.Findings);

        // What is emitted of each file, with the lines of the lock and the remarks that belong to it and to no other.
        var models = views.Combine(quotes).Combine(findings).Select(Stages.Part).WithTrackingName(Steps.Parts).Select(Stages.Model).WithTrackingName(Steps.Models);

        // One source for each series, one for what was found in each file, and one for each list of declared things.
        var series = models.Collect().SelectMany(Outputs.Series).WithTrackingName(Steps.Series);
        var topics = outline.Select(Outputs.Topics).WithTrackingName(Steps.Topics);
        var units = declarations.Select(Outputs.Units).WithTrackingName(Steps.Units);
        var agents = declarations.Select(Outputs.Agents).WithTrackingName(Steps.Agents);
        var sources = declarations.Select(Outputs.Sources).WithTrackingName(Steps.Sources);
        var parts = found.Combine(findings).Combine(outline).Select(Stages.CatalogPart).WithTrackingName(Steps.CatalogParts).Where(Inputs.IsFilled);
        var catalog = outline.Combine(parts.Select(Inputs.NameOf).Collect()).Select(Outputs.Catalog).WithTrackingName(Steps.Catalog);
        context.RegisterSourceOutput(series.Combine(options), Outputs.EmitSeries);
        context.RegisterSourceOutput(topics.Combine(options), Outputs.EmitTopics);
        context.RegisterSourceOutput(units.Combine(options), Outputs.EmitUnits);
        context.RegisterSourceOutput(agents.Combine(options), Outputs.EmitAgents);
        context.RegisterSourceOutput(sources.Combine(options), Outputs.EmitSources);
        context.RegisterSourceOutput(catalog.Combine(options), Outputs.EmitCatalog);
        context.RegisterSourceOutput(parts.Combine(options), Outputs.EmitCatalogPart);

        // Issues are an output of their own: of one file with its spans, of all together found again by path.
        var fileIssues = files.SelectMany(Inputs.Issues).WithTrackingName(Steps.FileIssues);
        context.RegisterSourceOutput(fileIssues.Combine(options), Outputs.Report);
        var quotations = models.Select(Inputs.Quotations).Collect().Combine(quotes).Combine(outline).Select(Stages.Rest).WithTrackingName(Steps.Rest);
        var linkIssues = outline.Select(Inputs.IssuesOf)
            .Combine(linked.Select(Inputs.IssuesOf).Collect()).Combine(found.Select(Inputs.IssuesOf).Collect()).Combine(models.Select(Inputs.IssuesOf).Collect())
            .Combine(findings.Select(Inputs.IssuesOf)).Combine(quotations).Combine(records.Select(Inputs.IsWhole).Collect()).Combine(declarations).Select(Inputs.AllIssues).WithTrackingName(Steps.LinkIssues);
        context.RegisterSourceOutput(linkIssues.SelectMany(Inputs.Placed).Combine(options), Outputs.Report);
        context.RegisterSourceOutput(texts.Combine(linkIssues).Select(Inputs.OfText).Where(Inputs.HasIssues).Combine(options), Outputs.ReportLinked);

        // Every name ever shipped is still there and means what it meant.
        var faults = files.Select(Inputs.IsFaulty).WithTrackingName(Steps.Faults).Collect().Combine(linkIssues).Select(Inputs.IsAnyFaulty);
        var shared = topics.Combine(units).Combine(agents).Combine(sources).Select(Inputs.SharedNames).WithTrackingName(Steps.SharedNames);
        var nameIssues = shared.Combine(models.Select(Inputs.Names).Collect()).Combine(faults).Combine(names).Select(Stages.HoldNames).WithTrackingName(Steps.NameIssues);
        context.RegisterSourceOutput(nameIssues.SelectMany(Inputs.Items).Combine(options), Outputs.Report);

        // A compiler that cannot read what is emitted is said so once, not in a thousand errors.
        var language = context.ParseOptionsProvider.Select(Inputs.LanguageVersion).WithTrackingName(Steps.Language);
        context.RegisterSourceOutput(language.Combine(outline.Select(Inputs.HasSeries)).Combine(options), Outputs.ReportOldCompiler);
    }
}
