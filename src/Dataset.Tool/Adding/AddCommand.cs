using System.CommandLine;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;
using Dataset.Tool.Extracting;
using Dataset.Tool.Frame;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Adding;

/// <summary>Registers a document or a table as a source, with what it says of itself and nothing else.</summary>
internal static class AddCommand
{
    public static Command Build(ToolConsole console)
    {
        var file = new Argument<FileInfo>("file") { Description = "A page (HTML), PDF, Word, Markdown or text, a CSV or a workbook." };
        var records = DatasetFolders.RecordsOption();
        var documents = DatasetFolders.DocumentsOption();
        var key = new Option<string?>("--key") { Description = "The key of the source. Without it: of the title or the file name." };
        var to = new Option<FileInfo?>("--to") { Description = "The YAML file of the entry. Without it: the one that declares sources." };
        var url = new Option<string?>("--url") { Description = "Where the document was, if it does not say so itself." };
        var accessed = new Option<string?>("--accessed") { Description = "The day it was fetched, as 2025-03-31; never the clock's." };
        var language = new Option<string?>("--language") { Description = "The language of its numbers: de, en, es, fr, en-IN." };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of a text that does not mark it, as windows-1252." };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet of a workbook that has several." };
        var table = new Option<bool>("--table") { Description = "The file is a table, whatever its name." };
        var verb = new Verb("add", "Register a document or a table as a source, with what it says of itself.")
        {
            Examples =
            [
                new("dataset add page.html", "Keeps the page, extracts its text, and writes an entry with its title, author and date."),
                new("dataset add prices.csv --key prices", "Registers a table under a key of your own."),
                new("dataset add report.pdf --url https://example.org/report.pdf --accessed 2025-03-31", "Says where and when it was had."),
            ],
        };
        verb.Add(file);
        foreach (var option in new Option[] { records, documents, key, to, url, accessed, language, encoding, sheet, table })
        {
            verb.Add(option);
        }

        verb.SetAction(result =>
        {
            var folders = DatasetFolders.Find(result.GetValue(records), result.GetValue(documents), console);
            return Run(folders, result.GetRequiredValue(file), new()
            {
                Key = result.GetValue(key),
                To = result.GetValue(to)?.FullName,
                Url = result.GetValue(url),
                Accessed = result.GetValue(accessed),
                Language = result.GetValue(language),
                Encoding = result.GetValue(encoding),
                Sheet = result.GetValue(sheet),
                IsTable = result.GetValue(table),
            }, console);
        });
        return verb;
    }

    private static int Run(DatasetFolders folders, FileInfo file, AddOptions options, ToolConsole console)
    {
        Validate(file, options);
        var records = RecordFolder.Read(folders.Records, console.Cancellation);
        var symbols = records.Bind(console.Cancellation).Value.Symbols;
        var documents = folders.Documents.FirstOrDefault(Directory.Exists)
            ?? Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folders.Records))!, "documents");
        AddedSource source;
        try
        {
            source = AddedSource.Of(file.Name, File.ReadAllBytes(file.FullName), options);
        }
        catch (ExtractionException refused)
        {
            console.Output.WriteLine($"{file.FullName}: error: {refused.Message}.");
            return ExitCode.Findings;
        }

        var path = options.To ?? FileOfSources(symbols, folders.Records);
        var entry = EntryOf(source, symbols, path);
        var fresh = FilesToWrite(source, documents, folders.Records);
        console.Cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(documents);
        Write(fresh, path, entry);

        console.Output.WriteLine($"{Path.GetFileName(path)}: source '{source.Key}' added.");
        foreach (var field in source.Fields)
        {
            console.Output.WriteLine("    " + field.Line);
        }

        foreach (var remark in source.Remarks)
        {
            console.Output.WriteLine(remark);
        }

        console.Output.WriteLine($"Next: dataset draft {source.Key}");
        return ExitCode.Fine;
    }

    private static void Validate(FileInfo file, AddOptions options)
    {
        if (!file.Exists)
        {
            throw new UsageException($"There is no file {file.FullName}.");
        }

        if (options.Key is { } key && !Identifier.IsKey(key))
        {
            throw new UsageException($"'{key}' is no key: write small letters and digits, words joined by hyphens, a letter first, as in "
                + "'harbour-report'.");
        }

        if (options.Accessed is { } day && PeriodWords.Parse(day, out _) is not { IsCalendar: true, Raw.Length: 10 })
        {
            throw new UsageException($"'{day}' is no day: write it as 2025-03-31.");
        }

        if (options.Language is { } language && LanguageTable.Find(language) is null)
        {
            throw new UsageException($"There is no table of words for '{language}': there are {string.Join(", ", LanguageTable.Codes)}, "
                + "maybe with a region, as en-IN.");
        }
    }

    private static string FileOfSources(SymbolTable symbols, string records)
    {
        var files = symbols.Sources.Keys.Select(symbols.Sources.FileOf).Distinct(StringComparer.Ordinal).ToList();
        return files.Count == 1 ? files[0] : Path.Combine(records, "sources.yaml");
    }

    private static string EntryOf(AddedSource source, SymbolTable symbols, string path)
    {
        if (symbols.Sources.Contains(source.Key))
        {
            throw new UsageException($"The source '{source.Key}' is there, in {Path.GetFileName(symbols.Sources.FileOf(source.Key))}. "
                + "Give this one another key: --key NAME.");
        }

        var text = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        return SourceEntry.WithSource(text, path, source.Key, [.. source.Fields.Select(static field => field.Line)])
            ?? throw new UsageException($"No entry can be added to {path}: its sources are written in braces, or it has errors. "
                + "Name another file: --to data/more-sources.yaml.");
    }

    /// <summary>The files that are not in their folders yet: documents in theirs, a table beside the records.</summary>
    private static List<(string Path, byte[] Bytes)> FilesToWrite(AddedSource source, string documents, string records)
    {
        var fresh = new List<(string Path, byte[] Bytes)>();
        foreach (var (name, bytes) in source.Files)
        {
            var path = Path.Combine(name == source.Table ? records : documents, name);
            if (!File.Exists(path))
            {
                fresh.Add((path, bytes));
            }
            else if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                throw new UsageException($"{path} is another document of the same name. Rename the one that you add.");
            }
        }

        return fresh;
    }

    /// <summary>All of it or nothing: what was written before a failure is taken back.</summary>
    private static void Write(List<(string Path, byte[] Bytes)> fresh, string path, string entry)
    {
        var written = new List<string>();
        try
        {
            foreach (var (name, bytes) in fresh)
            {
                AtomicFile.Write(name, bytes);
                written.Add(name);
            }

            AtomicFile.Write(path, entry);
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }
}
