using System.CommandLine;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;
using Dataset.Tool.Extracting;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Adding;

/// <summary>Registers a document or a table as a source, with what it says of itself and nothing else.</summary>
internal static class AddCommand
{
    public static Command Build(ToolConsole console)
    {
        var file = new Argument<string>("file") { Description = "A page (HTML), PDF, Word, Markdown or text, a CSV or a workbook." };
        var records = DatasetFolders.RecordsOption();
        var documents = DatasetFolders.DocumentsOption();
        var key = new Option<string?>("--key") { Description = "The key of the source. Without it: of the title or the file name." };
        var to = new Option<string?>("--to") { Description = "The YAML file of the entry. Without it: the one that declares sources." };
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
            var folders = DatasetFolders.Find(result.GetValue(records), result.GetValue(documents), null, console);
            var path = Path.GetFullPath(Path.Combine(console.Folder, result.GetRequiredValue(file)));
            return Run(folders, new FileInfo(path), new()
            {
                Key = result.GetValue(key),
                To = result.GetValue(to) is { } yaml ? Path.GetFullPath(Path.Combine(console.Folder, yaml)) : null,
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
        Validate(file, options, folders.Records);
        var records = RecordFolder.Read(folders, console.Cancellation);
        var symbols = records.Bind(console.Cancellation).Value.Symbols;
        AddedSource source;
        try
        {
            source = AddedSource.Of(file.Name, RegularFile.ReadAllBytes(file.FullName), options);
        }
        catch (ExtractionException refused)
        {
            console.Output.WriteLine($"{file.FullName}: error: {refused.Message}.");
            return ExitCode.Findings;
        }

        var path = options.To ?? FileOfSources(symbols, folders.Records);
        var entry = EntryOf(source, symbols, path);
        var changes = FilesToWrite(source, folders).Write(path, entry);
        var isLocked = records.IsSound && LockFile.OfNames(records, console.Cancellation).IsUpToDate;
        if (isLocked)
        {
            // A source has a name; what was as it should be stays so.
            LockFile.OfNames(records.With(path, entry, console.Cancellation), console.Cancellation).AddTo(changes);
        }

        changes.Commit(console);

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

    private static void Validate(FileInfo file, AddOptions options, string records)
    {
        if (!file.Exists)
        {
            throw new UsageException($"There is no file {file.FullName}.");
        }

        if (options.To is { } to && !IsRecord(to, records))
        {
            // names.lock would have the name of a source that no build reads.
            throw new UsageException($"{to} would not be read: records are the files *.yaml in {records}. Name one of these, there or new: "
                + $"--to {Path.Combine(records, "more-sources.yaml")}.");
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

    private static bool IsRecord(string path, string records) =>
        Path.GetExtension(path).Equals(".yaml", StringComparison.OrdinalIgnoreCase)
        && path.StartsWith(Path.TrimEndingDirectorySeparator(records) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string FileOfSources(SymbolTable symbols, string records)
    {
        var files = symbols.Sources.Keys.Select(symbols.Sources.FileOf).Distinct(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            // An empty 'sources:' is a place for them that a person made.
            files.AddRange(FolderFiles.Of(records, ".yaml").Where(static file => RegularFile.ReadAllText(file).Split('\n')
                .Any(static line => line.StartsWith("sources:", StringComparison.Ordinal))));
        }

        return files.Count == 1 ? files[0] : Path.Combine(records, "sources.yaml");
    }

    private static string EntryOf(AddedSource source, SymbolTable symbols, string path)
    {
        if (symbols.Sources.Contains(source.Key))
        {
            throw new UsageException($"The source '{source.Key}' is there, in {Path.GetFileName(symbols.Sources.FileOf(source.Key))}. "
                + "Give this one another key: --key NAME.");
        }

        var text = File.Exists(path) ? RegularFile.ReadAllText(path) : string.Empty;
        return SourceEntry.WithSource(text, path, source.Key, [.. source.Fields.Select(static field => field.Line)])
            ?? throw new UsageException($"No entry can be added to {path}: its sources are written in braces, or it has errors. "
                + "Name another file: --to data/more-sources.yaml.");
    }

    /// <summary>
    /// The files that are not in their folders yet: documents in theirs, a table among the records or where the project marks it.
    /// </summary>
    private static FileChanges FilesToWrite(AddedSource source, DatasetFolders folders)
    {
        var changes = new FileChanges(folders.Records);
        foreach (var (name, bytes) in source.Files)
        {
            var marked = folders.Tables.Where(file => Path.GetFileName(file) == name).ToList();
            List<string> there = name == source.Table
                ? [.. FolderFiles.Of(folders.Records, Path.GetExtension(name)).Where(file => Path.GetFileName(file) == name)
                    .Union(marked.Where(Path.Exists), StringComparer.Ordinal)]
                : [.. folders.Documents.Select(folder => Path.Combine(folder, name)).Where(Path.Exists)];
            if (there.Find(file => !HasBytes(file, bytes)) is { } other)
            {
                throw new UsageException($"{other} is another document of the same name. Rename the one that you add.");
            }

            if (there.Count > 1 && name == source.Table)
            {
                throw new UsageException($"{there[0]} and {there[1]} are the same table: which one the records mean would not be known. "
                    + "Delete one of them.");
            }

            if (there.Count == 0)
            {
                changes.Write(name != source.Table ? Path.Combine(DocumentsOf(folders), name)
                    : marked.FirstOrDefault() ?? Path.Combine(folders.Records, name), bytes);
            }
        }

        return changes;
    }

    /// <summary>The folder for a new document: the first that is there, else the one that the project names.</summary>
    private static string DocumentsOf(DatasetFolders folders) =>
        folders.Documents.FirstOrDefault(Directory.Exists) ?? folders.Documents.FirstOrDefault()
        ?? Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folders.Records))!, "documents");

    private static bool HasBytes(string file, byte[] bytes) =>
        File.Exists(file) && new FileInfo(file).Length == bytes.Length && RegularFile.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
}
