using System.CommandLine;
using System.CommandLine.Parsing;
using Dataset.Runtime;
using Dataset.Tool.Bulk;
using Dataset.Tool.Exporting.Partitions;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;
using Dataset.Tool.Showing;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Exporting;

/// <summary>Writes a dataset, or some of its figures, in a form that other programs read.</summary>
internal static class ExportCommand
{
    private static readonly string[] Tables =
        ["series", "figures", "claims", "vintages", "quotations", "cells", "sources", "checks", "conflicts", Bulk];

    private static readonly string[] Formats = [.. Enum.GetNames<ExportFormat>().Select(static name => name.ToLowerInvariant())];

    /// <summary>The table of the figures without names.</summary>
    private const string Bulk = "bulk";

    public static Command Build(ToolConsole console)
    {
        var options = new CatalogOptions(table: "--record-table");
        var format = new Option<ExportFormat>("--format")
        {
            Description = $"What to write: {string.Join(", ", Formats)}.",
            HelpName = "format",
            Required = true,
            CustomParser = FormatOf,
        };
        var table = new Option<string>("--table")
        {
            Description = $"The table of csv: {string.Join(", ", Tables)}.",
            HelpName = "table",
            DefaultValueFactory = static _ => "figures",
        };
        table.AcceptOnlyFromAmong(Tables);
        var figures = new Option<string?>("--figures")
        {
            Description = "Only the figures of this name, id or pattern, as 'show' reads it.",
        };
        var output = new Option<string?>("--output")
        {
            Description = "The file to write, or for datapackage and parquet the folder. Without it: standard output.",
        };
        var documents = DatasetFolders.DocumentsOption();
        documents.Description = "For parquet: a folder of the documents' texts, which are written too; may be given several times.";
        var name = new Option<string>("--name")
        {
            Description = "The name of the Data Package.",
            DefaultValueFactory = static _ => "dataset",
        };
        var version = new Option<string>("--data-version")
        {
            Description = "The version of the data, for the Data Package.",
            DefaultValueFactory = static _ => "0.0.0",
        };
        var verb = new Verb(
            "export", "Write the figures with their words as CSV, JSON, a Data Package, Parquet, Markdown or a bibliography.")
        {
            Examples =
            [
                new("dataset export --format csv", "The figures as a table."),
                new("dataset export --format csv --table claims", "What each speaker says, as a table."),
                new("dataset export --format csv --table bulk", "The figures of bulk series, which have no names, as a table."),
                new("dataset export --format datapackage --output out", "Every table, with its description, in a folder."),
                new("dataset export --format parquet --output out", "Every table as Parquet, and statements in SQL for them."),
                new("dataset export --format bibtex --figures \"Border.*\"", "The documents that these figures are quoted from."),
            ],
        };
        options.AddTo(verb);
        verb.Add(format);
        verb.Add(table);
        verb.Add(figures);
        verb.Add(output);
        verb.Add(documents);
        verb.Add(name);
        verb.Add(version);
        verb.SetAction(result =>
        {
            var packageName = result.GetRequiredValue(name);
            if (packageName.Length == 0
                || !packageName.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-'))
            {
                throw new UsageException($"'{packageName}' is no name of a Data Package: small letters, digits, '.', '_' and '-'.");
            }

            var form = result.GetValue(format);
            var path = result.GetValue(output) is { } given ? Path.GetFullPath(Path.Combine(console.Folder, given)) : null;
            var texts = result.GetValue(documents) ?? [];
            if (path is not null && form is not (ExportFormat.DataPackage or ExportFormat.Parquet))
            {
                RegularFile.Require(path, "written");
            }

            if (form is ExportFormat.Parquet)
            {
                ParquetFolder.Require(path ?? throw new UsageException(
                    "An export as Parquet is a folder of files. Name one: --output FOLDER."));
            }
            else if (texts.Length > 0)
            {
                throw new UsageException("Documents are exported as Parquet alone: --format parquet.");
            }

            if (options.Load(result, console) is not { } catalog)
            {
                return ExitCode.Findings;
            }

            if (path is not null && catalog.IsMadeFrom(path))
            {
                throw new UsageException($"{path} is a file of the dataset itself. Name another: --output FILE.");
            }

            var pattern = result.GetValue(figures);
            var chosen = pattern is null ? catalog.Figures : FigureSearch.Find(catalog, pattern);
            var left = FigureSearch.FindBulk(catalog, pattern, words: null);
            if (catalog.ReadBulk(left, console) is not { } rows)
            {
                return ExitCode.Findings;
            }

            var named = result.GetRequiredValue(table);
            var hasBulk = form is ExportFormat.Json or ExportFormat.DataPackage or ExportFormat.Parquet
                || (form is ExportFormat.Csv && named == Bulk);
            foreach (var (series, count) in left.Zip(rows, static (series, one) => (series, one.Count)).Where(_ => !hasBulk))
            {
                console.Error.WriteLine(form is ExportFormat.Csv
                    ? $"In another table, --table {Bulk}: {BulkRows.Figures(count)} of the bulk series {series.Name}, which have no names."
                    : $"Not exported: {BulkRows.Figures(count)} of the bulk series {series.Name}, which have no names.");
            }

            if (form is ExportFormat.Csv && named == Bulk && left.Count == 0)
            {
                console.Error.WriteLine("There is no bulk series: the figures are in the table 'figures'.");
                return ExitCode.Findings;
            }

            if (pattern is not null && chosen.Count == 0 && left.Count > 0 && !hasBulk)
            {
                return ExitCode.Findings;
            }

            if (pattern is not null && chosen.Count == 0 && left.Count == 0)
            {
                console.Error.WriteLine($"There is no figure '{pattern}'{FigureSearch.DidYouMean(catalog, pattern)}.");
                return ExitCode.Findings;
            }

            var numbers = result.GetRequiredValue(version);
            var package = pattern is null ? catalog.ToDataPackage(packageName, numbers)
                : catalog.ToDataPackage(packageName, numbers, chosen);
            package = hasBulk ? LoadedCatalog.WithBulk(package, left, rows) : package;
            return form is ExportFormat.DataPackage ? WriteFolder(package, path, console)
                : form is ExportFormat.Parquet ? WriteParquet(package, catalog, texts, path!, console)
                : WriteText(TextOf(form, package, chosen, named), path, console);
        });
        return verb;
    }

    // The parser of an enumeration takes its numbers too, and sums of its names.
    private static ExportFormat FormatOf(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        var at = Array.FindIndex(Formats, one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            argument.AddError($"'{name}' is no format. Write one of: {string.Join(", ", Formats)}.");
            return default;
        }

        return Enum.GetValues<ExportFormat>()[at];
    }

    private static string TextOf(ExportFormat format, DataPackage package, IReadOnlyList<IFigure> figures, string table) => format switch
    {
        ExportFormat.Csv => package.Csv(table),
        ExportFormat.Json => package.Json(),
        ExportFormat.Csl => figures.Bibliography(CitationStyle.CslJson),
        ExportFormat.BibTeX => figures.Bibliography(CitationStyle.BibTeX),
        ExportFormat.Markdown => string.Join('\n', figures.Select(static figure => "- " + figure.Cite(CitationStyle.Markdown))),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of one text."),
    };

    private static int WriteText(string text, string? path, ToolConsole console)
    {
        var ended = text.EndsWith('\n') ? text : text + "\n";
        if (path is null)
        {
            console.Output.Write(ended);
        }
        else
        {
            new FileChanges(Path.GetDirectoryName(path)!).Write(path, ended).Commit(console);
        }

        return ExitCode.Fine;
    }

    private static int WriteParquet(
        DataPackage package, LoadedCatalog catalog, IReadOnlyList<DirectoryInfo> folders, string path, ToolConsole console)
    {
        var documents = folders.Count == 0 ? new Dictionary<string, DocumentText>() : catalog.ReadDocuments(folders, console);
        if (documents is null)
        {
            return ExitCode.Findings;
        }

        ParquetFolder.Write(path, PartitionedTables.Of(package, catalog.CheckForms(console), documents), console);
        return ExitCode.Fine;
    }

    private static int WriteFolder(DataPackage package, string? path, ToolConsole console)
    {
        if (path is null)
        {
            throw new UsageException("A Data Package is a folder of files. Name one: --output FOLDER.");
        }

        // First: of a package that a killed run began, the file that tells it from another folder may be the one that is missing.
        ChangeJournal.Recover(path, [], console);
        if (File.Exists(path) || (Directory.Exists(path) && !File.Exists(Path.Combine(path, "datapackage.json"))
            && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new UsageException($"{path} is there and is no Data Package. Name a new folder: --output FOLDER.");
        }

        var changes = new FileChanges(path);
        foreach (var (name, text) in package.Files())
        {
            changes.Write(Path.Combine(path, name), text);
        }

        changes.Commit(console);

        return ExitCode.Fine;
    }
}
