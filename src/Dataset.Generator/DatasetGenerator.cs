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

        // The texts marked as records, and the lock of their quotations. A project's other YAML is left alone.
        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Where(Inputs.IsRecord).Select(Inputs.Text).WithTrackingName(Steps.Texts);
        var locks = context.AdditionalTextsProvider.Where(Inputs.IsLock).Select(Inputs.ReadLock).WithTrackingName(Steps.Lock).Collect();

        // Read and bind, one file at a time: an edit re-reads its own file.
        var files = texts.Select(Inputs.Read).WithTrackingName(Steps.Files);
        var records = files.Where(Inputs.IsBound).Select(Inputs.Record).WithTrackingName(Steps.Records).Collect();

        // All files together: references, quotations, checks. No span goes in, so a comment ends here.
        var linked = records.Combine(locks).Combine(options).Select(DatasetLinker.Link).WithTrackingName(Steps.Linked);
        var model = linked.Select(Inputs.Model).WithTrackingName(Steps.Model);

        // One source for each series, and one for each list of declared things.
        var series = model.SelectMany(Outputs.Series).WithTrackingName(Steps.Series);
        context.RegisterSourceOutput(series.Combine(options), Outputs.EmitSeries);
        context.RegisterSourceOutput(model.Select(Outputs.Topics).WithTrackingName(Steps.Topics).Combine(options), Outputs.EmitTopics);
        context.RegisterSourceOutput(model.Select(Outputs.Units).WithTrackingName(Steps.Units).Combine(options), Outputs.EmitUnits);
        context.RegisterSourceOutput(model.Select(Outputs.Agents).WithTrackingName(Steps.Agents).Combine(options), Outputs.EmitAgents);
        context.RegisterSourceOutput(model.Select(Outputs.Sources).WithTrackingName(Steps.Sources).Combine(options), Outputs.EmitSources);
        context.RegisterSourceOutput(model.Select(Outputs.Catalog).WithTrackingName(Steps.Catalog).Combine(options), Outputs.EmitCatalog);

        // Issues are an output of their own: of one file with its spans, of all together found again by path.
        var issues = files.SelectMany(Inputs.Issues).WithTrackingName(Steps.FileIssues);
        context.RegisterSourceOutput(issues.Combine(options), Outputs.Report);
        var linkIssues = linked.Select(Inputs.LinkIssues).WithTrackingName(Steps.LinkIssues);
        context.RegisterSourceOutput(linkIssues.Combine(texts.Collect()).Combine(options), Outputs.ReportLinked);

        // Every name ever shipped is still there and means what it meant. Beside linking, so that the lock disturbs nothing else.
        var names = context.AdditionalTextsProvider.Where(Inputs.IsNamesLock).Select(Inputs.ReadNamesLock).WithTrackingName(Steps.NamesLock).Collect();
        var faults = files.Select(Inputs.IsFaulty).WithTrackingName(Steps.Faults).Collect();
        var nameIssues = linked.Combine(faults).Combine(names).Select(Inputs.HoldNames).WithTrackingName(Steps.NameIssues);
        context.RegisterSourceOutput(nameIssues.SelectMany(Inputs.Items).Combine(options), Outputs.Report);

        // A compiler that cannot read what is emitted is said so once, not in a thousand errors.
        context.RegisterSourceOutput(context.ParseOptionsProvider.Select(Inputs.LanguageVersion).WithTrackingName(Steps.Language).Combine(model.Select(Inputs.HasSeries)).Combine(options), Outputs.ReportOldCompiler);
    }
}
