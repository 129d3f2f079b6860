using System.CommandLine;
using Dataset.Runtime;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;
using Dataset.Tool.Showing;

namespace Dataset.Tool.Exporting;

/// <summary>Writes a dataset, or some of its figures, in a form that other programs read.</summary>
internal static class ExportCommand
{
    public static Command Build(ToolConsole console)
    {
        var options = new CatalogOptions();
        var format = new Option<ExportFormat>("--format") { Description = "What to write.", Required = true };
        var table = new Option<string>("--table")
        {
            Description = "The table of csv.",
            DefaultValueFactory = static _ => "figures",
        };
        table.AcceptOnlyFromAmong("series", "figures", "claims", "vintages", "quotations", "cells", "sources", "checks", "conflicts");
        var figures = new Option<string?>("--figures")
        {
            Description = "Only the figures of this name, id or pattern, as 'show' reads it.",
        };
        var output = new Option<string?>("--output")
        {
            Description = "The file to write, or for datapackage the folder. Without it: standard output.",
        };
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
        var verb = new Verb("export", "Write the figures with their words as CSV, JSON, a Data Package, Markdown or a bibliography.")
        {
            Examples =
            [
                new("dataset export --format csv", "The figures as a table."),
                new("dataset export --format datapackage --output out", "Every table, with its description, in a folder."),
                new("dataset export --format bibtex --figures \"Border.*\"", "The documents that these figures are quoted from."),
            ],
        };
        options.AddTo(verb);
        verb.Add(format);
        verb.Add(table);
        verb.Add(figures);
        verb.Add(output);
        verb.Add(name);
        verb.Add(version);
        verb.SetAction(result =>
        {
            var packageName = result.GetRequiredValue(name);
            if (!packageName.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-'))
            {
                throw new UsageException($"'{packageName}' is no name of a Data Package: small letters, digits, '.', '_' and '-'.");
            }

            if (options.Load(result, console) is not { } catalog)
            {
                return ExitCode.Findings;
            }

            var pattern = result.GetValue(figures);
            var chosen = pattern is null ? catalog.Figures : FigureSearch.Find(catalog, pattern);
            if (pattern is not null && chosen.Count == 0)
            {
                console.Error.WriteLine($"There is no figure '{pattern}'{FigureSearch.DidYouMean(catalog, pattern)}.");
                return ExitCode.Findings;
            }

            var package = catalog.ToDataPackage(packageName, result.GetRequiredValue(version), chosen);
            var path = result.GetValue(output) is { } given ? Path.GetFullPath(Path.Combine(console.Folder, given)) : null;
            return result.GetValue(format) is ExportFormat.DataPackage ? WriteFolder(package, path)
                : WriteText(TextOf(result.GetValue(format), package, chosen, result.GetRequiredValue(table)), path, console);
        });
        return verb;
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
            AtomicFile.Write(path, ended);
        }

        return ExitCode.Fine;
    }

    private static int WriteFolder(DataPackage package, string? path)
    {
        if (path is null)
        {
            throw new UsageException("A Data Package is a folder of files. Name one: --output FOLDER.");
        }

        if (File.Exists(path) || (Directory.Exists(path) && !File.Exists(Path.Combine(path, "datapackage.json"))
            && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new UsageException($"{path} is there and is no Data Package. Name a new folder: --output FOLDER.");
        }

        Directory.CreateDirectory(path);
        foreach (var (name, text) in package.Files())
        {
            AtomicFile.Write(Path.Combine(path, name), text);
        }

        return ExitCode.Fine;
    }
}
