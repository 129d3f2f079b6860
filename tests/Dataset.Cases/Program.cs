using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Dataset.Cases.Reporting;
using Dataset.Cases.Running;

// dotnet run -c Release --project tests/Dataset.Cases -- [--only numbers] [--kind range] [--verbose] [--summary] [--json FILE] [--accept]
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var only = new Option<string?>("--only") { Description = "The file to run: numbers, periods, plain, lies or records." };
only.AcceptOnlyFromAmong([.. CaseFiles.All.Select(file => file.Name)]);
var kind = new Option<string>("--kind") { Description = "Rows whose kind or id contains this.", DefaultValueFactory = _ => string.Empty };
var verbose = new Option<bool>("--verbose") { Description = "Print every row and every record that was tried." };
var summary = new Option<bool>("--summary") { Description = "Print the tables alone." };
var json = new Option<FileInfo>("--json") { Description = "Write all rows to this file." };
var accept = new Option<bool>("--accept") { Description = "Write the figures of this run to expected/; needs all rows of a file." };
var command = new RootCommand("Runs the cases through verify and the build. How each row becomes a record is in docs/cases.md.")
{
    only, kind, verbose, summary, json, accept,
};
command.SetAction(arguments =>
{
    if (CaseFolder.WhySkipped is { } why)
    {
        Console.WriteLine("SKIPPED: " + why);
        return 0;
    }

    var filter = arguments.GetRequiredValue(kind);
    if (arguments.GetValue(accept) && filter.Length > 0)
    {
        Console.Error.WriteLine("--accept needs all rows of a file: leave out --kind.");
        return 1;
    }

    var watch = Stopwatch.StartNew();
    var rows = new List<CaseResult>();
    foreach (var file in CaseFiles.All.Where(file => arguments.GetValue(only) is not { } name || file.Name == name))
    {
        var results = CaseFiles.Run(file, filter);
        rows.AddRange(results);
        if (arguments.GetValue(accept))
        {
            File.WriteAllText(CaseFloor.PathOf(file.Name), CaseFloor.Write(results));
        }
    }

    if (!arguments.GetValue(summary))
    {
        CaseReport.WriteRows(rows, arguments.GetValue(verbose), Console.Out);
    }

    CaseReport.WriteTables(rows, Console.Out);
    Console.WriteLine();
    CaseReport.WriteNotes(rows, Console.Out);
    Console.WriteLine($"{SchemaSupport.Describe()}");
    Console.WriteLine($"{TrialRun.Count} datasets verified in {watch.Elapsed.TotalSeconds:F1} s");
    if (arguments.GetValue(json) is { } path)
    {
        File.WriteAllText(path.FullName, CaseJson.Write(rows));
    }

    return 0;
});
return command.Parse(args).Invoke();
