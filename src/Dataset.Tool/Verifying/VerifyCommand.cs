using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations;
using Dataset.Generator.Symbols;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>Records against documents; the locks are written, or compared with what would be written.</summary>
internal static class VerifyCommand
{
    public static Command Build(ToolConsole console)
    {
        var records = DatasetFolders.RecordsOption();
        var documents = DatasetFolders.DocumentsOption();
        var check = new Option<bool>("--check") { Description = "Write nothing: a lock that differs is an error." };
        var summary = new Option<bool>("--summary")
        {
            Description = "Say how many figures, quotations and passages there are, and what is on trust.",
        };
        var verb = new Verb("verify", "Find every quotation in its document, match every number with the words, and write the locks.")
        {
            Examples =
            [
                new("dataset verify", "Verifies the dataset of this folder and writes quotes.lock and names.lock."),
                new("dataset verify --check --summary", "Writes nothing, and says what the figures rest on."),
                new("dataset verify --records data --documents ../documents", "Names both folders."),
            ],
        };
        verb.Add(records);
        verb.Add(documents);
        verb.Add(check);
        verb.Add(summary);
        verb.SetAction(result =>
        {
            var folders = DatasetFolders.Find(result.GetValue(records), result.GetValue(documents), console);
            return Run(folders.Records, folders.RequireDocuments(), result.GetValue(check), result.GetValue(summary), console.Output,
                console.Cancellation);
        });
        return verb;
    }

    private static int Run(
        string recordFolder, string documentFolder, bool isCheck, bool isSummary, TextWriter output, CancellationToken cancellation)
    {
        var records = RecordFolder.Read(recordFolder, cancellation);
        var bound = records.Bind(cancellation);
        var documents = DocumentFolder.Read(documentFolder, bound.Value.Symbols);
        var found = QuotationSearch.Run(bound.Value, documents.Value);

        // Where a record was not understood, its quotations are not known either.
        var isSound = records.IsSound && !bound.Issues.Any(IsError);
        List<Issue> issues =
        [
            .. records.Issues,
            .. bound.Issues,
            .. documents.Issues,
            .. found.Issues,
            .. PrintedPeriods.Check(bound.Value, documents.Value),
            .. isSound ? OverlookedNumbers.Check(bound.Value, documents.Value, found.Value) : [],
        ];
        var compiled = isSound ? records.Compile(found.Value.Lines, cancellation) : null;
        if (compiled is not null && !issues.Any(IsError))
        {
            // What the build would refuse afterwards must not be locked: a name once locked is only taken back as a shipped one.
            issues.AddRange(compiled.Issues);
        }

        var names = compiled is null ? [] : PublicNames.Of(compiled.Value).ToList();
        var namesPath = Path.Combine(records.Path, NamesLock.FileName);
        if (isSound && File.Exists(namesPath))
        {
            // Names that are new are what this run writes.
            var shipped = NamesLock.Parse(namesPath, File.ReadAllText(namesPath));
            var changed = NamesLockValidator.Validate(names, shipped.Value).Where(issue => issue.Rule != NameRules.NamesNotLocked);
            issues.AddRange(shipped.Issues.Concat(changed));
        }

        LockFile[] locks =
        [
            new(Path.Combine(records.Path, QuotesLock.FileName), found.Value.Lines.Select(line => line.ToString())),
            new(namesPath, names.Select(name => $"{name.Name}\t{name.Id}")),
        ];
        if (!isCheck)
        {
            foreach (var one in locks)
            {
                one.DeleteTemporaries();
            }
        }
        else if (!issues.Any(IsError))
        {
            issues.AddRange(locks.Select(one => one.Difference()).OfType<Issue>());
        }

        // A value is matched against its words while binding, and again with what stands beside them; the words are the second argument.
        var located = issues.Select(records.Located)
            .DistinctBy(issue => (issue.Rule.Id, issue.Place, IsAgreement(issue) ? issue.Arguments[1] : issue.Message)).ToList();
        IssuePrinter.Print(located, output);
        if (located.Any(IsError))
        {
            return 1;
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (var one in isCheck ? [] : LockFile.Write(locks))
        {
            output.WriteLine($"{Path.GetFileName(one.Path)}: {one.Lines.Count()} lines written.");
        }

        foreach (var line in isSummary ? VerifySummary.All(bound.Value, found.Value) : VerifySummary.Trust(bound.Value))
        {
            output.WriteLine(line);
        }

        return 0;
    }

    private static bool IsError(Issue issue) => issue.Rule.Severity == RuleSeverity.Error;

    private static bool IsAgreement(Issue issue) => QuotationRules.OfValues.Contains(issue.Rule);
}
