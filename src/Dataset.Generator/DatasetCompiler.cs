using System.Collections.Immutable;
using Dataset.Generator.Binding;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Emitting;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Generator.Yaml;

namespace Dataset.Generator;

/// <summary>
/// The stages from text to C#, in order, each a pure function of what it is given. The generator wires them to Roslyn; whoever has no
/// pipeline calls <see cref="Compile"/>. A record in error takes no other away.
/// </summary>
internal static class DatasetCompiler
{
    /// <summary>Text to records.</summary>
    /// <param name="text">Null when the file could not be decoded as text.</param>
    public static Result<LoadedFile> ReadFile(string path, string? text, CancellationToken cancellation) => Guarded<LoadedFile>(
        Stage.Reading,
        path,
        () =>
        {
            var (document, left) = TodoMarks.TakeOff(YamlReader.Read(text, path, cancellation), text, path);
            var bound = FileBinder.Bind(document, path, cancellation);
            var records = left is null ? bound.Value : bound.Value with { IsWhole = false };
            var spans = SpanIndex.Of(document.Root);
            var mismatches = StatedLengths.Check(records, cancellation).Select(spans.Locate);
            var issues = left is null ? bound.Issues : bound.Issues.Where(static issue => !TodoMarks.IsCounted(issue)).Append(left);
            return new(new(records, spans), issues.Concat(mismatches).ToEquatable());
        },
        () => new(RecordFile.Lost(path), SpanIndex.Empty));

    /// <summary>The text of a table to rows with their places.</summary>
    /// <param name="text">Null when the file could not be decoded as text.</param>
    public static Result<Table> ReadTable(TableSource source, string path, string? text, CancellationToken cancellation) => Guarded(
        Stage.Reading, path, () => TableReader.Read(source, path, text, cancellation), () => TableReader.Lost(source, path));

    /// <summary>What the <c>rows:</c> of one series make of the tables.</summary>
    public static Result<ExpandedRows> ExpandRows(SeriesTables series, CancellationToken cancellation) => Guarded(
        Stage.Expanding,
        series.File,
        () => RowsExpander.Expand(series, cancellation),
        () => new ExpandedRows(series.File, default));

    /// <summary>A file with what its <c>rows:</c> make of the tables: series with figures, as if they were written in it.</summary>
    /// <param name="expanded">The rows of its series, in its order.</param>
    public static Result<RecordFile> Expand(FileTables file, IReadOnlyList<Result<ExpandedRows>> expanded) => Guarded(
        Stage.Expanding,
        file.File.File,
        () => RowsExpander.Join(file, expanded),
        () => file.File with { Series = default, IsWhole = false, IsLost = true });

    /// <summary>What a file declares for all of them, without a figure.</summary>
    public static FileSymbols DeclareSymbols(RecordFile file) => FileSymbols.From(file);

    /// <summary>Every name of every file, and what series state of one another.</summary>
    /// <param name="faults">Types of units that cannot be used; none where there is no compilation to look for them.</param>
    public static Result<SymbolTable> BuildSymbols(
        IEnumerable<FileSymbols> files,
        string rootNamespace,
        EquatableArray<UnitTypeFault> faults = default,
        CancellationToken cancellation = default) => Guarded(
        Stage.Linking,
        string.Empty,
        () => SymbolTableBuilder.Build(files, rootNamespace, faults, cancellation),
        () => SymbolTable.Substitute(rootNamespace));

    /// <summary>Periods to days, speakers and references to what they name, and each value against its own words.</summary>
    public static Result<BoundFile> Bind(RecordFile file, SymbolTable symbols, CancellationToken cancellation) => Guarded(
        Stage.Linking,
        file.File,
        () =>
        {
            var bound = BoundFileBuilder.Build(file, symbols, cancellation);
            var issues = QuotedValues.Check(bound.Value, cancellation)
                .Concat(QuotedLengths.Check(bound.Value, cancellation))
                .Concat(PowersOfTen.Check(bound.Value, cancellation));
            return new(bound.Value, bound.Issues.Concat(issues).ToEquatable());
        },
        () => BoundFile.Substitute(file, symbols));

    /// <summary>Baselines, checks, conflicts and disputes of a file beside those it refers to.</summary>
    public static Result<FileAnalysis> Analyze(AnalysisScope scope, CancellationToken cancellation) => Guarded(
        Stage.Checking,
        scope.File.Record.File,
        () => FileAnalysis.Run(scope, cancellation),
        () => FileAnalysis.Substitute(scope.File.Record.File));

    /// <summary>What all files explain: one file explains the conflicts of another.</summary>
    public static Result<Explanations> CollectExplanations(IEnumerable<FileExplanations> files) => Guarded(
        Stage.Checking, string.Empty, () => Explanations.Of(files.ToEquatable()), Explanations.Substitute);

    /// <summary>The checks and conflicts of a file, and which of them no file explains.</summary>
    public static Result<FileFindings> FindConflicts(FileAnalysis file, Explanations explanations, CancellationToken cancellation) =>
        Guarded(
            Stage.Checking,
            file.File,
            () => FileFindings.Of(file, explanations, cancellation),
            () => FileFindings.Substitute(file.File));

    /// <summary>The footnotes of figures: the checks and conflicts that they take part in, of whichever file.</summary>
    public static Result<FootnoteIndex> IndexFootnotes(IEnumerable<EquatableArray<TopicFootnotes>> files) => Guarded(
        Stage.Checking, string.Empty, () => FootnoteIndex.Of(files.ToEquatable()), FootnoteIndex.Substitute);

    /// <summary>What is emitted of a file.</summary>
    public static Result<FileModel> Lower(FileModelInputs inputs, CancellationToken cancellation) => Guarded(
        Stage.Modelling, inputs.File.Record.File, () => FileModel.Build(inputs, cancellation), FileModel.Substitute);

    /// <summary>What the lock of quotations has that belongs to no figure; nothing where there is no lock.</summary>
    /// <param name="files">What each file must find in it.</param>
    public static EquatableArray<Issue> ValidateQuotesLock(
        Result<QuotesLock>? quotes, SymbolTable symbols, IEnumerable<LockedParts> files) => Guarded(
        Stage.Locking,
        () => quotes?.Issues.Concat(QuotesLockValidator.ValidateRest(symbols, quotes.Value, [.. files])).ToEquatable() ?? default);

    /// <summary>
    /// Every name ever shipped is still there and means what it meant. Only when everything was understood: a record in error is not
    /// in the model, and would look like a name that vanished.
    /// </summary>
    public static EquatableArray<Issue> ValidateNamesLock(
        Result<NamesLock>? shipped, IEnumerable<PublicName> names, bool isAnyFaulty) => Guarded(
        Stage.Locking,
        () => isAnyFaulty ? default : shipped?.Issues.Concat(NamesLockValidator.Validate(names, shipped.Value)).ToEquatable() ?? default);

    /// <summary>Without the issues that only follow from others.</summary>
    /// <param name="areAllWhole">Whether nothing was in error in any file.</param>
    public static EquatableArray<Issue> SuppressCascading(IReadOnlyList<Issue> issues, SymbolTable symbols, bool areAllWhole) =>
        CascadingIssues.Suppress(issues, symbols.IsAnyFileLost, areAllWhole).ToEquatable();

    /// <summary>
    /// The issues that stand in a file, at line and column. What a file states once for all its figures is wrong once, and not once
    /// for each of them.
    /// </summary>
    public static ImmutableArray<Issue> Locate(IEnumerable<Issue> issues, LoadedFile file) =>
        issues.Where(issue => issue.Place is NodePlace place && place.File == file.Records.File)
            .Select(file.Spans.Locate)
            .Distinct()
            .ToImmutableArray();

    /// <summary>Every file with what its <c>rows:</c> make of the tables, and what was found wrong with either.</summary>
    /// <param name="tables">The files that may be tables; only those that a source names are asked for their text.</param>
    public static (IReadOnlyList<RecordFile> Files, EquatableArray<Issue> Issues) ExpandAll(
        IEnumerable<RecordFile> files, IReadOnlyDictionary<string, Func<string?>> tables, CancellationToken cancellation)
    {
        var records = files.ToList();
        var catalog = TableCatalog.Of(
            records.SelectMany(TableSource.AllOf), tables.Keys, TableUse.FindBulk(records.SelectMany(TableUse.AllOf)),
            UnitSpellings.DeclaredFor(records)) with
        {
            IsAnyFileLost = records.Any(static file => file.IsLost),
        };
        var read = catalog.Paths
            .SelectMany(path => catalog.SourcesOf(path).Select(source => ReadTable(source, path, tables[path](), cancellation)))
            .ToList();
        var expanded = records
            .Select(file => FileTables.Of(file, catalog, read.Select(static table => table.Value)))
            .Select(file => Expand(file, SeriesTables.AllOf(file).Select(series => ExpandRows(series, cancellation)).ToList()))
            .ToList();
        return (
            expanded.Select(static file => file.Value).ToList(),
            read.SelectMany(static table => table.Issues).Concat(expanded.SelectMany(static file => file.Issues)).ToEquatable());
    }

    /// <summary>The rows of all bulk series, which the compiler does not read: the tool makes a resource of them.</summary>
    /// <param name="files">As they are written, with their <c>rows:</c>.</param>
    public static (IReadOnlyList<(string Topic, BulkTable Table)> Tables, EquatableArray<Issue> Issues) ExpandBulk(
        IEnumerable<RecordFile> files, IReadOnlyDictionary<string, Func<string?>> tables, CancellationToken cancellation)
    {
        var records = files.ToList();
        var bulk = new HashSet<string>(records.SelectMany(TableUse.AllOf).Where(static use => use.IsBulk).Select(static use => use.Key));
        var catalog = TableCatalog.Of(records.SelectMany(TableSource.AllOf), tables.Keys, []) with
        {
            IsAnyFileLost = records.Any(static file => file.IsLost),
        };
        var read = catalog.Paths
            .SelectMany(path => catalog.SourcesOf(path).Where(source => bulk.Contains(source.Key))
                .Select(source => ReadTable(source, path, tables[path](), cancellation)))
            .ToList();
        var expanded = records
            .Select(file => FileTables.Of(file, catalog, read.Select(static table => table.Value), isBulk: true))
            .Select(file => (file.File.TopicKey, Made: RowsExpander.ExpandBulk(file, cancellation)))
            .ToList();
        return (
            [.. expanded.SelectMany(static file => file.Made.Tables.Select(table => (file.TopicKey, table)))],
            read.SelectMany(static table => table.Issues).Concat(expanded.SelectMany(static file => file.Made.Issues)).ToEquatable());
    }

    /// <summary>
    /// The stages up to the references, for who checks something else: names, periods against their words, baselines, and no arithmetic.
    /// </summary>
    public static Result<BoundDataset> BindAll(IEnumerable<RecordFile> files, EmitOptions options, CancellationToken cancellation)
    {
        var records = files.ToList();
        var symbols = BuildSymbols(records.Select(DeclareSymbols), options.Namespace, cancellation: cancellation);
        var bound = records.Select(file => Bind(file, symbols.Value, cancellation)).ToList();
        var all = BoundFiles.Of(bound.Select(file => file.Value));
        var issues = symbols.Issues
            .Concat(bound.SelectMany(file => file.Issues))
            .Concat(bound.SelectMany(file => CheckPeriods(AnalysisScope.Of(file.Value, all), cancellation)));
        return new(
            new(symbols.Value, bound.Select(file => file.Value).ToEquatable()),
            SuppressCascading(issues.ToEquatable(), symbols.Value, records.All(file => file.IsWhole)));
    }

    /// <summary>The checks of a bound dataset with what each verdict was computed from, for who computes them elsewhere.</summary>
    public static IEnumerable<EvaluatedCheck> EvaluateChecks(BoundDataset dataset, CancellationToken cancellation)
    {
        var all = BoundFiles.Of(dataset.Files);
        return dataset.Files.SelectMany(file => FileAnalysis.EvaluateChecks(AnalysisScope.Of(file, all), cancellation).Checks);
    }

    private static IEnumerable<Issue> CheckPeriods(AnalysisScope scope, CancellationToken cancellation)
    {
        var (baselines, issues) = FigureBaseline.ResolveAll(scope, cancellation);
        return issues.Concat(PeriodWordsCheck.Run(scope, baselines, cancellation));
    }

    /// <summary>The stages one after the other.</summary>
    public static Result<DatasetModel> Compile(
        IEnumerable<RecordFile> files, Result<QuotesLock>? quotes, EmitOptions options, CancellationToken cancellation)
    {
        var records = files.ToList();
        var symbols = BuildSymbols(records.Select(DeclareSymbols), options.Namespace, cancellation: cancellation);
        var bound = records.Select(file => Bind(file, symbols.Value, cancellation)).ToList();
        var all = BoundFiles.Of(bound.Select(file => file.Value));
        var analyses = bound.Select(file => Analyze(AnalysisScope.Of(file.Value, all), cancellation)).ToList();
        var explanations = CollectExplanations(analyses.Select(analysis => FileExplanations.From(analysis.Value)));
        var findings = analyses.Select(analysis => FindConflicts(analysis.Value, explanations.Value, cancellation)).ToList();
        var footnotes = IndexFootnotes(findings.Select(file => file.Value.Footnotes));
        var models = bound
            .Zip(analyses, (file, analysis) => FileModelInputs.Of(file.Value, analysis.Value, quotes).With(footnotes.Value))
            .Select(inputs => Lower(inputs, cancellation))
            .ToList();
        var rest = ValidateQuotesLock(quotes, symbols.Value, models.Select(model => model.Value.Locked));
        var issues = symbols.Issues
            .Concat(bound.SelectMany(file => file.Issues))
            .Concat(analyses.SelectMany(analysis => analysis.Issues))
            .Concat(models.SelectMany(model => model.Issues))
            .Concat(explanations.Issues)
            .Concat(findings.SelectMany(file => file.Issues))
            .Concat(footnotes.Issues)
            .Concat(rest);
        var parts = findings.Select(file => file.Value.ToPart(symbols.Value.PartNameOf(file.Value.File))).Where(part => !part.IsEmpty);
        return new(
            DatasetModels.Join(symbols.Value, parts, models.Select(model => model.Value)),
            SuppressCascading(issues.ToEquatable(), symbols.Value, records.All(file => file.IsWhole)));
    }

    /// <param name="series">One whose figures have no names.</param>
    public static GeneratedSource EmitBulk(SeriesModel series, EmitOptions options, CancellationToken cancellation = default) =>
        Emit(BulkEmitter.HintName(series), () => BulkEmitter.Emit(series, series.Bulk!, options, cancellation));

    public static GeneratedSource EmitPage(PageModel page, EmitOptions options, CancellationToken cancellation = default) =>
        Emit(PageEmitter.HintName(page), () => PageEmitter.Emit(page, options, cancellation));

    public static GeneratedSource? EmitTopics(
        EquatableArray<TopicModel> topics, EmitOptions options, CancellationToken cancellation = default) => topics.IsEmpty ? null
        : Emit("Topics.g.cs", () => DeclarationEmitter.EmitTopics(topics, options, cancellation));

    public static GeneratedSource? EmitUnits(
        EquatableArray<UnitRecord> units, EmitOptions options, CancellationToken cancellation = default) => units.IsEmpty ? null
        : Emit("Units.g.cs", () => DeclarationEmitter.EmitUnits(units, options, cancellation));

    public static GeneratedSource? EmitAgents(
        EquatableArray<AgentRecord> agents, EmitOptions options, CancellationToken cancellation = default) => agents.IsEmpty ? null
        : Emit("Agents.g.cs", () => DeclarationEmitter.EmitAgents(agents, options, cancellation));

    public static GeneratedSource? EmitSources(
        EquatableArray<SourceModel> sources, EmitOptions options, CancellationToken cancellation = default) => sources.IsEmpty ? null
        : Emit("Sources.g.cs", () => DeclarationEmitter.EmitSources(sources, options, cancellation));

    public static GeneratedSource EmitCatalogPart(CatalogPart part, EmitOptions options, CancellationToken cancellation = default) =>
        Emit(CatalogEmitter.HintName(part), () => CatalogEmitter.EmitPart(part, options, cancellation));

    public static GeneratedSource? EmitCatalog(CatalogModel catalog, EmitOptions options, CancellationToken cancellation = default) =>
        catalog.Pages.IsEmpty && catalog.BulkSeries.IsEmpty ? null
        : Emit("Catalog.g.cs", () => CatalogEmitter.Emit(catalog, options, cancellation));

    /// <summary>Every source of a dataset.</summary>
    public static IEnumerable<GeneratedSource> Emit(DatasetModel model, EmitOptions options) =>
        model.Series.Where(static series => series.Bulk is not null).Select(series => EmitBulk(series, options))
            .Concat(model.Pages.Select(page => EmitPage(page, options)))
            .Concat(model.Parts.Select(part => EmitCatalogPart(part, options)))
            .Concat(new[]
            {
                EmitTopics(model.Topics, options),
                EmitUnits(model.Units, options),
                EmitAgents(model.Agents, options),
                EmitSources(model.Sources, options),
                EmitCatalog(model.Catalog, options),
            }.OfType<GeneratedSource>());

    private static GeneratedSource Emit(string hintName, Func<string> emit)
    {
        try
        {
            return new(hintName, emit());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(hintName, GeneratorFailure.ToSource(hintName, exception));
        }
    }

    private static Result<T> Guarded<T>(Stage stage, string path, Func<Result<T>> run, Func<T> substitute) where T : class, IEquatable<T>
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(substitute(), new[] { GeneratorFailure.ToIssue(stage, path, exception) }.ToEquatable());
        }
    }

    private static EquatableArray<Issue> Guarded(Stage stage, Func<EquatableArray<Issue>> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new[] { GeneratorFailure.ToIssue(stage, string.Empty, exception) }.ToEquatable();
        }
    }
}
