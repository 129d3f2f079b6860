using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator;

/// <summary>Compiles curated YAML records of published numbers into typed static classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.ReadOptions();
        var quotesLock = context.ReadLock(QuotesLock.FileName, QuotesLock.Parse, Steps.QuotesLock);
        var namesLock = context.ReadLock(NamesLock.FileName, NamesLock.Parse, Steps.NamesLock);

        // One file at a time: an edit reads its own file. No span goes on, so a comment ends here.
        var files = context.ReadFiles();
        var written = files.Step(Steps.Records, static (file, _) => file.Value.Records);

        // What rows of tables make of each file. A table is read once, and an edit of it reaches the files that name it.
        var (tables, besideTables) = context.ReadTables(written);
        var expanded = besideTables.ExpandRows();
        var records = expanded.Select(static (file, _) => file.Value);

        // What files must know of one another. No figure goes in, so an edit of a value passes it by.
        var declared = records.Select(static (file, _) => DatasetCompiler.DeclareSymbols(file));
        var built = declared.All().With(options.With(context.ReadUnitTypes(declared, options)))
            .Step(Steps.Symbols, static (files, known, stop) =>
                DatasetCompiler.BuildSymbols(files, known.Left.Namespace, known.Right.ToEquatable(), stop));
        var symbols = built.Select(static (result, _) => result.Value);

        // Each file with those names, then beside the files that it refers to.
        var bound = records.With(symbols).Step(Steps.Bound, DatasetCompiler.Bind);
        var scopes = bound.With(bound.All().Select(static (all, _) => BoundFiles.Of(all.Select(file => file.Value))))
            .Step(Steps.Scopes, static (file, all, _) => AnalysisScope.Of(file.Value, all));
        var analyzed = scopes.Step(Steps.Analyzed, static (scope, stop) =>
            new Pair<BoundFile, Result<FileAnalysis>>(scope.File, DatasetCompiler.Analyze(scope, stop)));
        var analyses = analyzed.Step(Steps.Analyses, static (file, _) => file.Right);

        // One file explains the conflicts of another, and its checks are footnotes at figures of another. An explanation has no verdict.
        var explanations = analyses.Select(static (file, _) => FileExplanations.From(file.Value)).All()
            .Step(Steps.Explanations, static (all, _) => DatasetCompiler.CollectExplanations(all));
        var findings = analyses.With(explanations)
            .Step(Steps.Findings, static (file, all, stop) => DatasetCompiler.FindConflicts(file.Value, all.Value, stop));
        var footnotes = findings.Select(static (file, _) => file.Value.Footnotes.ToBatch()).All()
            .Step(Steps.Footnotes, static (all, _) => DatasetCompiler.IndexFootnotes(all.Select(static file => file.ToEquatable())));

        // What is emitted of each file, with the lines of the lock and the footnotes that belong to it and to no other.
        var models = analyzed.With(quotesLock)
            .Step(Steps.LockLines, static (file, locked, _) => FileModelInputs.Of(file.Left, file.Right.Value, locked))
            .With(footnotes)
            .Step(Steps.ModelInputs, static (inputs, all, _) => inputs.With(all.Value))
            .Step(Steps.Models, DatasetCompiler.Lower);
        var pages = context.EmitSeries(models, options);
        context.EmitDeclarations(symbols, options);
        context.EmitCatalog(findings, symbols, pages, options);

        // What was found wrong, and names that were shipped and are gone.
        var unlocked = models.Select(static (model, _) => model.Value.Locked).All().With(quotesLock.With(symbols))
            .Step(Steps.QuotesLockIssues, static (parts, all, _) =>
                DatasetCompiler.ValidateQuotesLock(all.Left, all.Right, parts).ToBatch());
        var issues = tables.Issues().Concat(expanded.Issues()).Concat(built.Issues()).Concat(bound.Issues()).Concat(analyses.Issues())
            .Concat(models.Issues()).Concat(explanations.Issues()).Concat(findings.Issues()).Concat(footnotes.Issues())
            .Concat(unlocked).WithoutCascading(records, symbols);
        context.Report(files, issues, options);
        context.ReportChangedNames(files, issues, symbols, models, namesLock, options);
        context.ReportOldCompiler(symbols, options);
        context.ReportSharedNamespace(symbols, options);
    }
}
