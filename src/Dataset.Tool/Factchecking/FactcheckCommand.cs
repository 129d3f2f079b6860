using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Bulk;
using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Factchecking.Prose;
using Dataset.Tool.Factchecking.Reports;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Factchecking;

/// <summary>Checks the numbers of somebody's prose against a dataset.</summary>
internal static class FactcheckCommand
{
    public const string Name = "factcheck";

    public static Command Build(ToolConsole console)
    {
        var drafts = new Argument<string[]>("drafts")
        {
            Description = "The drafts: Markdown (.md), HTML (.html), LaTeX (.tex) or plain text (.txt).",
            Arity = ArgumentArity.OneOrMore,
        };
        var records = DatasetFolders.RecordsOption();
        var tables = DatasetFolders.TablesOption();
        var format = new Option<string?>("--format") { Description = "How the drafts are written, where their names do not tell." };
        format.AcceptOnlyFromAmong([.. DraftFormats.ByName.Keys]);
        var language = new Option<string>("--language")
        {
            Description = $"The language of the drafts: {string.Join(", ", LanguageTable.Codes)}. English when it is not said.",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON: every number with its place, its verdict and its figure." };
        var sarif = new Option<bool>("--sarif") { Description = "Write SARIF 2.1.0, as code hosts and editors read it." };
        var strict = new Option<bool>("--strict") { Description = "A number that is unknown, ambiguous or disputed is an error." };
        var verb = new Verb(Name, "Check every number of a draft against the figures of a dataset.")
        {
            Examples =
            [
                new("dataset factcheck draft.md", "Says of each number whether a figure agrees, differs, or lost its hedge."),
                new("dataset factcheck paper.tex --strict", "Fails unless every number is one of a figure."),
                new("dataset factcheck posts/*.html --sarif > factcheck.sarif", "Writes what is wrong for a code host."),
            ],
        };
        verb.Add(drafts);
        verb.Add(records);
        verb.Add(tables);
        verb.Add(format);
        verb.Add(language);
        verb.Add(json);
        verb.Add(sarif);
        verb.Add(strict);
        verb.SetAction(result =>
        {
            var (isJson, isSarif) = (result.GetValue(json), result.GetValue(sarif));
            if (isJson && isSarif)
            {
                throw new UsageException("--json and --sarif exclude each other: run it once for each.");
            }

            var code = result.GetValue(language) ?? "en";
            var options = new FactcheckOptions(
                DatasetFolders.Find(result.GetValue(records), null, result.GetValue(tables), console),
                result.GetRequiredValue(drafts),
                result.GetValue(format) is { } name ? DraftFormats.ByName[name] : null,
                LanguageTable.Find(code) ?? throw new UsageException(
                    $"There is no table for the language '{code}': write one of {string.Join(", ", LanguageTable.Codes)}."),
                result.GetValue(strict),
                isSarif ? ReportFormat.Sarif : isJson ? ReportFormat.Json : ReportFormat.Text);
            return Run(options, console);
        });
        return verb;
    }

    private static int Run(FactcheckOptions options, ToolConsole console)
    {
        var drafts = options.Drafts.Select(path => (Path: path, Prose: DraftReader.Read(console.Folder, path, options.Format))).ToList();
        var records = RecordFolder.Read(options.Folders, console.Cancellation);
        var bound = records.Bind(console.Cancellation);
        var (bulk, bulkIssues) = BulkRows.Read(records, console.Cancellation);
        var errors = records.Issues.Concat(bound.Issues).Concat(bulkIssues)
            .Where(static issue => issue.Rule.Severity == RuleSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            IssuePrinter.Print(errors.Select(records.Located).Distinct(), console.Error);
            throw new UsageException($"The records in {options.Folders.Records} have errors: nothing was checked.");
        }

        var model = records.Model(console.Cancellation);
        var index = FactIndex.Build(bound.Value, model, bulk, options.Language);
        var findings = drafts
            .Select(draft => new CheckedDraft(draft.Path, Factcheck.Check(draft.Prose, index, console.Cancellation)))
            .ToList();
        foreach (var rows in bulk)
        {
            var series = model.Series.Items.First(one => one.Id == rows.Id);
            var compared = index.Bulk.CountCompared(rows.Id);
            console.Error.WriteLine($"Of the {BulkRows.Figures(rows.Count)} of the bulk series {series.Topic}.{series.Name}, "
                + (compared == 0 ? "none is" : compared == 1 ? "1 is" : FormattableString.Invariant($"{compared:N0} are"))
                + " named by key and period, and compared with numbers.");
        }

        var report = new FactcheckReport(findings, options.IsStrict, bound.Value.Symbols);
        switch (options.Report)
        {
            case ReportFormat.Json:
                JsonReport.Write(report, console.Output);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(report, console.Output);
                break;
            default:
                TextReport.Write(report, console.Output);
                break;
        }

        return report.ExitCode;
    }
}
