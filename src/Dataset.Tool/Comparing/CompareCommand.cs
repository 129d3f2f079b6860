using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Tool.Bulk;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Comparing;

/// <summary>Two versions of the data: the changelog between them, and the smallest version step it allows.</summary>
internal static class CompareCommand
{
    public static Command Build(ToolConsole console)
    {
        var old = new Argument<DirectoryInfo>("old") { Description = "The folder of the records as they were shipped." };
        var now = new Argument<DirectoryInfo>("new") { Description = "The folder of the records as they are." };
        var oldTables = DatasetFolders.TablesOption("--old-table", "the old records");
        var newTables = DatasetFolders.TablesOption("--new-table", "the new records");
        var oldVersion = new Option<string>("--old-version") { Description = "The version that was shipped." };
        var newVersion = new Option<string>("--new-version") { Description = "The version to ship: a step that is too small is an error." };
        var changelog = new Option<FileInfo>("--changelog")
        {
            Description = "The changelog: a change that its data part of the new version does not tell is an error.",
        };
        var verb = new Verb("compare", "Print the changelog between two versions of the data, and the smallest version step it allows.")
        {
            Examples =
            [
                new("dataset compare baseline data", "Says what was added, changed and gone."),
                new("dataset compare baseline data --old-version 1.2.0 --new-version 1.3.0 --changelog CHANGELOG.md",
                    "Also says whether the version is high enough and the changelog complete."),
            ],
        };
        verb.Add(old.AcceptExistingOnly());
        verb.Add(now.AcceptExistingOnly());
        verb.Add(oldTables);
        verb.Add(newTables);
        verb.Add(oldVersion);
        verb.Add(newVersion);
        verb.Add(changelog.AcceptExistingOnly());
        verb.SetAction(result => Run(
            DatasetFolders.FindRecords(result.GetRequiredValue(old), result.GetValue(oldTables), console),
            DatasetFolders.FindRecords(result.GetRequiredValue(now), result.GetValue(newTables), console),
            result.GetValue(oldVersion),
            result.GetValue(newVersion),
            result.GetValue(changelog)?.FullName,
            console.Output,
            console.Cancellation));
        return verb;
    }

    private static int Run(
        DatasetFolders old, DatasetFolders now, string? oldVersion, string? newVersion, string? changelog, TextWriter output,
        CancellationToken cancellation)
    {
        var folders = new[] { old, now }.Select(folder => RecordFolder.Read(folder, cancellation)).ToArray();
        var bulk = new List<IReadOnlyList<BulkRows>>();
        foreach (var folder in folders)
        {
            var (rows, issues) = BulkRows.Read(folder, cancellation);
            bulk.Add(rows);
            var errors = folder.Issues.Concat(folder.Bind(cancellation).Issues).Concat(issues)
                .Where(issue => issue.Rule.Severity == RuleSeverity.Error)
                .Select(folder.Located)
                .Distinct()
                .ToList();
            IssuePrinter.Print(errors, output);
            if (errors.Count > 0)
            {
                return 1;
            }
        }

        var changes = DataComparison.Compare(folders[0].Model(cancellation), folders[1].Model(cancellation), bulk[0], bulk[1]);
        foreach (var section in changes.GroupBy(change => change.Section).OrderBy(section => section.Key))
        {
            output.WriteLine($"#### {section.Key}");
            output.WriteLine();
            foreach (var change in section)
            {
                output.WriteLine($"- {change.Text}");
            }

            output.WriteLine();
        }

        var step = changes.Count == 0 ? Step.None : changes.Max(change => change.Step);
        output.WriteLine($"Smallest version step: {step.ToString().ToLowerInvariant()}.");
        var isLargeEnough = IsLargeEnough(step, oldVersion, newVersion, output);
        return IsTold(changes, changelog, newVersion, output) && isLargeEnough ? 0 : 1;
    }

    private static bool IsTold(List<Change> changes, string? changelog, string? version, TextWriter output)
    {
        if (changelog is null)
        {
            return true;
        }

        var untold = Changelog.Untold(changes, RegularFile.ReadAllText(changelog), version ?? string.Empty).ToList();
        foreach (var change in untold)
        {
            output.WriteLine($"compare: error DS9007: {Path.GetFileName(changelog)} does not tell of a change of the data. Write below "
                + $"'## {version}' and '### Data': - {change.Text}");
        }

        return untold.Count == 0;
    }

    private static bool IsLargeEnough(Step step, string? oldVersion, string? newVersion, TextWriter output)
    {
        if (oldVersion is null && newVersion is null)
        {
            return true;
        }

        if (DataVersion.Parse(oldVersion ?? string.Empty) is not { } old || DataVersion.Parse(newVersion ?? string.Empty) is not { } now)
        {
            output.WriteLine($"compare: error DS9006: '{oldVersion}' and '{newVersion}' are not both versions. Give --old-version and "
                + $"--new-version as three numbers, as in 1.2.0.");
            return false;
        }

        var least = old.After(step);
        if (!now.IsBefore(least))
        {
            return true;
        }

        output.WriteLine("compare: error DS9006: " + (step == Step.None ? $"The data did not change, and {now} is before {old}."
            : $"The data changed by a {step.ToString().ToLowerInvariant()} step, and {now} does not follow {old} by one.")
            + $" The next version is at least {least}.");
        return false;
    }
}
