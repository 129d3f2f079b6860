using System.Text;
using System.Text.Json;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// A dataset as files: a Frictionless Data Package of CSV tables (series, figures, claims, vintages, quotations, cells, sources, agents,
/// checks, conflicts) and the same as JSON. Every voice of a dispute is a row of its own; unknown is an empty field. Figures without names
/// are the table bulk, of the series that <see cref="With{TUnit}"/> adds.
/// </summary>
public sealed class DataPackage
{
    private const string DescriptorName = "datapackage.json";

    private const string BulkName = "bulk";

    private readonly DataTable[] _tables;
    private readonly IReadOnlyList<Series> _series;
    private readonly IReadOnlyList<Source> _sources;
    private readonly string _name;
    private readonly string _version;

    /// <summary>A package of some figures, with their series and what they are stated by.</summary>
    /// <param name="name">The package's name: small letters, digits, <c>.</c>, <c>_</c> and <c>-</c>.</param>
    /// <param name="version">The version of the data.</param>
    /// <param name="figures">The figures, with their series, claims, quotations, speakers and sources.</param>
    /// <param name="checks">The checks, whether or not their figures are among the given ones.</param>
    /// <param name="conflicts">The conflicts.</param>
    public DataPackage(
        string name, string version, IEnumerable<IFigure> figures, IEnumerable<Check> checks, IEnumerable<Conflict> conflicts)
        : this(name, version, SeriesOf(figures), figures, AgentsOf(figures), checks, conflicts)
    {
    }

    /// <summary>A package of series, those without a figure too, since others are parts of them, and of all declared speakers.</summary>
    internal DataPackage(
        string name,
        string version,
        IEnumerable<Series> series,
        IEnumerable<IFigure> figures,
        IEnumerable<Agent> agents,
        IEnumerable<Check> checks,
        IEnumerable<Conflict> conflicts)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(conflicts);
        _name = name;
        _version = version;
        var all = figures.ToList();
        _series = [.. series];
        _sources = all.Sources();
        _tables =
        [
            TableOf(_series), FiguresOf(all), ClaimsOf(all), VintagesOf(all), QuotationsOf(all), CellsOf(all), TableOf(_sources),
            TableOf(agents), ChecksOf(checks), ConflictsOf(conflicts),
        ];
    }

    /// <summary>A package with the rows of one more bulk series: its table, series and source among the others.</summary>
    private DataPackage(DataPackage package, Series series, Source source, DataTable bulk)
    {
        (_name, _version) = (package._name, package._version);
        _series = package._series.Any(one => one.Id == series.Id) ? package._series
            : [.. package._series.Append(series).OrderBy(static one => one.Id, StringComparer.Ordinal)];
        _sources = package._sources.Any(one => one.Key == source.Key) ? package._sources
            : [.. package._sources.Append(source).OrderBy(static one => one.Key, StringComparer.Ordinal)];
        _tables =
        [
            .. package._tables.Where(table => table.Name != bulk.Name).Select(table => table.Name switch
            {
                "series" => TableOf(_series),
                "sources" => TableOf(_sources),
                _ => table,
            }),
            bulk,
        ];
    }

    /// <summary>This package with the figures of a bulk series, which have no names: a row each of the table bulk.</summary>
    /// <typeparam name="TUnit">The unit.</typeparam>
    /// <param name="bulk">The series. One that is added again is there twice.</param>
    /// <exception cref="InvalidDataException">The resource of the series is not there or damaged.</exception>
    public DataPackage With<TUnit>(BulkSeries<TUnit> bulk) where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(bulk);
        var (rows, before) = (BulkOf(bulk), Array.Find(_tables, static table => table.Name == BulkName));
        return new(this, bulk.Series, bulk.Source, before is null ? rows : before with { Rows = [.. before.Rows, .. rows.Rows] });
    }

    /// <summary>The files by name: <c>datapackage.json</c>, <c>data.json</c> and a CSV file for each table. UTF-8, LF.</summary>
    public IReadOnlyDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [DescriptorName] = Descriptor(),
            ["data.json"] = Json(),
        };
        foreach (var table in _tables)
        {
            files.Add(table.Name + ".csv", Csv(table));
        }

        return files;
    }

    /// <summary>
    /// The tables, for who writes them in another form: the table bulk among them, without a row where there is no bulk series.
    /// </summary>
    internal IReadOnlyList<DataTable> AllTables =>
        Array.Exists(_tables, static table => table.Name == BulkName) ? _tables : [.. _tables, BulkOf<Units.One>([])];

    /// <summary>Writes the files into a folder, which is made where there is none.</summary>
    /// <exception cref="IOException">A file could not be written.</exception>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Files())
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    /// <summary>
    /// One table as CSV (RFC 4180, LF). A text that a spreadsheet program would run as a formula has an apostrophe before it; the JSON has
    /// the text alone.
    /// </summary>
    /// <param name="table">Its name: series, figures, claims, vintages, quotations, cells, sources, agents, checks or conflicts; bulk where
    /// there is a bulk series.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public string Csv(string table) => Csv(Array.Find(_tables, one => one.Name == table)
        ?? throw new ArgumentException(
            $"There is no table '{table}'. There are: {string.Join(", ", _tables.Select(one => one.Name))}.", nameof(table)));

    /// <summary>All tables as one JSON object of arrays; an unknown field is left out.</summary>
    public string Json() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        foreach (var table in _tables)
        {
            json.WriteStartArray(table.Name);
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Length; i++)
                {
                    JsonText.WriteIfKnown(json, table.Columns[i], row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    private string Descriptor() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("name", _name);
        json.WriteString("version", _version);
        json.WriteString("profile", "tabular-data-package");
        WriteSources(json);
        WriteLicences(json);
        json.WriteStartArray("resources");
        foreach (var table in _tables)
        {
            json.WriteStartObject();
            json.WriteString("name", table.Name);
            json.WriteString("path", table.Name + ".csv");
            json.WriteString("profile", "tabular-data-resource");
            json.WriteString("encoding", "utf-8");

            // Without it readers guess, and by a text with many blanks guess wrong.
            json.WriteStartObject("dialect");
            json.WriteString("delimiter", ",");
            json.WriteString("quoteChar", "\"");
            json.WriteBoolean("doubleQuote", true);
            json.WriteEndObject();
            json.WriteStartObject("schema");
            json.WriteStartArray("fields");
            foreach (var column in table.Columns)
            {
                json.WriteStartObject();
                json.WriteString("name", column.Name);
                json.WriteString("type", column.Type.ToString().ToLowerInvariant());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (table.Key is { } key)
            {
                json.WriteString("primaryKey", key);
            }

            WriteReferences(json, table);

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteSources(Utf8JsonWriter json)
    {
        if (_sources.Count == 0)
        {
            return;
        }

        json.WriteStartArray("sources");
        foreach (var source in _sources)
        {
            json.WriteStartObject();
            json.WriteString("title", source.Title ?? source.Name);
            JsonText.WriteIfKnown(json, "path", source.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// The licences of the sources, whose numbers and words the package repeats. The profile knows a licence by a name such as an SPDX
    /// identifier; one in words is in the table of sources alone.
    /// </summary>
    private void WriteLicences(Utf8JsonWriter json)
    {
        var names = _sources.Select(source => source.Licence).OfType<string>()
            .Where(licence => licence.Length > 0 && licence.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray("licenses");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The columns that refer to a row of another table.</summary>
    private static void WriteReferences(Utf8JsonWriter json, DataTable table)
    {
        var references = table.Columns.Where(column => column.Target is not null).ToList();
        if (references.Count == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var column in references)
        {
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", column.Target!.Table);
            json.WriteString("fields", column.Target.Key);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Csv(DataTable table)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Columns.Select(column => column.Name)).Append('\n');
        foreach (var row in table.Rows)
        {
            csv.AppendJoin(',', row.Select(CsvField.Written)).Append('\n');
        }

        return csv.ToString();
    }

    private static IEnumerable<Series> SeriesOf(IEnumerable<IFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return figures.Select(static figure => figure.Series).Distinct();
    }

    /// <summary>The declared speakers of some figures, those who pass on what others said, and whom unnamed ones belong to.</summary>
    private static IEnumerable<Agent> AgentsOf(IEnumerable<IFigure> figures) => figures
        .SelectMany(static figure => figure.Claims)
        .SelectMany(static claim => new[] { claim.By, claim.By.Of, claim.Via })
        .OfType<Agent>()
        .Where(static agent => agent is { Key: not null, IsDocument: false })
        .DistinctBy(static agent => agent.Key)
        .OrderBy(static agent => agent.Key, StringComparer.Ordinal);

    private static DataTable TableOf(IEnumerable<Series> series) =>
        new DataTableBuilder<Series>("series", "id", series)
            .Text("id", series => series.Id)
            .Text("name", series => series.Name)
            .Text("title", series => series.Title)
            .Text("unit", series => series.Unit.Plural)
            .Text("area", series => series.Area)
            .Text("population", series => series.Population)
            .Word("kind", series => series.Kind)
            .Text("part_of", series => series.PartOfId)
            .Word("counts", series => series.Counts)
            .Text("change_of", series => series.ChangeOfId)
            .Word("statistic", series => series.Statistic)
            .Word("adjustment", series => series.Adjustment)
            .Text("note", series => series.Note)
            .Build();

    private static DataTable FiguresOf(List<IFigure> figures) => new DataTableBuilder<IFigure>("figures", "id", figures)
        .Text("id", figure => figure.Id)
        .Text("name", figure => figure.Name)
        .Reference("series", new("series", "id"), figure => figure.Series.Id)
        .Text("period", figure => figure.Period.Id)
        .Date("first", figure => figure.Period.First)
        .Date("last", figure => figure.Period.Last)
        .Flag("period_is_uncertain", figure => figure.Period.IsUncertain)
        .Text("printed", figure => figure.Period.Printed)
        .Text("basis", figure => figure.Period.Basis)
        .Word("shape", figure => figure.Shape)
        .Text("unit", figure => figure.Unit.Plural)
        .Text("text", figure => figure.Text)
        .Bounds(figure => figure.Bounds)
        .Flag("is_disputed", figure => figure.IsDisputed)
        .Text("against", figure => figure.BaselineId)
        .Word("status", figure => figure.Status)
        .Word("accumulation", figure => figure.Accumulation)
        .Text("note", figure => figure.Note)
        .Build();

    private static DataTable ClaimsOf(List<IFigure> figures) =>
        new DataTableBuilder<(IFigure Figure, Claim Claim)>(
            "claims", "id", figures.SelectMany(figure => figure.Claims.Select(claim => (figure, claim))))
            .Text("id", row => row.Claim.Id)
            .Reference("figure", new("figures", "id"), row => row.Figure.Id)
            .Text("by", row => row.Claim.By.Name)
            .Text("by_key", row => row.Claim.By.Key)
            .Flag("by_is_named", row => row.Claim.By.IsNamed)
            .Text("of", row => row.Claim.By.Of?.Key)
            .Integer("count", row => row.Claim.By.Count)
            .Text("why", row => row.Claim.By.Why)
            .Text("via", row => row.Claim.Via?.Key)
            .Text("value", row => row.Claim.Text)
            .Bounds(row => row.Claim.Bounds)
            .Word("status", row => row.Claim.Status)
            .Word("counted", row => row.Claim.Counted)
            .Text("reading_of", row => row.Claim.Reading?.Of)
            .Text("reading_because", row => row.Claim.Reading?.Because)
            .Text("neutral", row => row.Claim.Neutral.Count == 0 ? null : string.Join("; ", row.Claim.Neutral))
            .Word("rank", row => row.Claim.Rank)
            .Text("reason", row => row.Claim.RankReason)
            .Text("note", row => row.Claim.Note)
            .Build();

    private static DataTable VintagesOf(List<IFigure> figures) =>
        new DataTableBuilder<(Claim Claim, Vintage Vintage)>(
            "vintages",
            "id",
            figures.SelectMany(figure => figure.Claims).SelectMany(claim => claim.Earlier.Select(vintage => (claim, vintage))))
            .Text("id", row => row.Vintage.Id)
            .Reference("claim", new("claims", "id"), row => row.Claim.Id)
            .Date("as_of", row => row.Vintage.AsOf)
            .Text("value", row => row.Vintage.Text)
            .Bounds(row => row.Vintage.Bounds)
            .Word("status", row => row.Vintage.Status)
            .Text("reading_of", row => row.Vintage.Reading?.Of)
            .Text("reading_because", row => row.Vintage.Reading?.Because)
            .Text("note", row => row.Vintage.Note)
            .Build();

    private static DataTable QuotationsOf(List<IFigure> figures) =>
        new DataTableBuilder<(Claim Claim, Vintage? Vintage, Quotation Quotation)>(
            "quotations", null, figures.SelectMany(figure => figure.Claims).SelectMany(QuotationsOf))
            .Reference("claim", new("claims", "id"), row => row.Claim.Id)
            .Reference("vintage", new("vintages", "id"), row => row.Vintage?.Id)
            .Reference("source", new("sources", "key"), row => row.Quotation.Source.Key)
            .Text("words", row => row.Quotation.Words)
            .Text("before", row => row.Quotation.Before)
            .Text("after", row => row.Quotation.After)
            .Text("page", row => row.Quotation.Page)
            .Integer("start", row => row.Quotation.Start)
            .Integer("length", row => row.Quotation.Length)
            .Build();

    /// <summary>The words of a claim, then those of its earlier editions.</summary>
    private static IEnumerable<(Claim Claim, Vintage? Vintage, Quotation Quotation)> QuotationsOf(Claim claim) =>
    [
        .. claim.Quotations.Select(quotation => (claim, (Vintage?)null, quotation)),
        .. claim.Earlier.SelectMany(vintage => vintage.Quotations.Select(quotation => (claim, (Vintage?)vintage, quotation))),
    ];

    private static DataTable CellsOf(List<IFigure> figures) =>
        new DataTableBuilder<(Claim Claim, Cell Cell)>(
            "cells", null, figures.SelectMany(figure => figure.Claims).SelectMany(claim => claim.Cells.Select(cell => (claim, cell))))
            .Reference("claim", new("claims", "id"), row => row.Claim.Id)
            .Reference("source", new("sources", "key"), row => row.Cell.Source.Key)
            .Integer("row", row => row.Cell.Row)
            .Integer("line", row => row.Cell.Line)
            .Text("column", row => row.Cell.Column)
            .Integer("position", row => row.Cell.Position)
            .Text("text", row => row.Cell.Text)
            .Integer("count", row => row.Cell.Count)
            .Text("fragment", row => row.Cell.Fragment)
            .Build();

    private static DataTable BulkOf<TUnit>(IEnumerable<BulkFigure<TUnit>> bulk) where TUnit : struct, IUnit =>
        new DataTableBuilder<(BulkFigure<TUnit> Figure, Cell Cell)>(BulkName, null, bulk.Select(static figure => (figure, figure.Cell)))
            .Reference("series", new("series", "id"), row => row.Figure.Series.Series.Id)
            .Text("key", row => row.Figure.Key.Length == 0 ? null : row.Figure.Key)
            .Text("period", row => row.Figure.Period.Id)
            .Date("first", row => row.Figure.Period.First)
            .Date("last", row => row.Figure.Period.Last)
            .Text("unit", row => row.Figure.Series.Series.Unit.Plural)
            .Number("number", row => row.Figure.Value.Number)
            .Reference("source", new("sources", "key"), row => row.Cell.Source.Key)
            .Integer("row", row => row.Cell.Row)
            .Integer("line", row => row.Cell.Line)
            .Text("column", row => row.Cell.Column)
            .Integer("position", row => row.Cell.Position)
            .Text("fragment", row => row.Cell.Fragment)
            .Build();

    private static DataTable TableOf(IEnumerable<Source> sources) => new DataTableBuilder<Source>("sources", "key", sources)
        .Text("key", source => source.Key)
        .Text("title", source => source.Title)
        .Text("label", source => source.Label)
        .Text("author", source => source.Author)
        .Text("publisher", source => source.Publisher)
        .Text("published", source => source.Published?.Id)
        .Flag("published_is_uncertain", source => source.Published?.IsUncertain)
        .Text("published_basis", source => source.PublishedBasis)
        .Text("language", source => source.Language)
        .Text("url", source => source.Url)
        .Date("accessed", source => source.Accessed)
        .Text("licence", source => source.Licence)
        .Text("file_name", source => source.FileName)
        .Text("sha256", source => source.Sha256)
        .Text("original_file_name", source => source.OriginalFileName)
        .Text("original_sha256", source => source.OriginalSha256)
        .Text("republishes", source => source.RepublishedKey)
        .Text("note", source => source.Note)
        .Build();

    private static DataTable TableOf(IEnumerable<Agent> agents) => new DataTableBuilder<Agent>("agents", "key", agents)
        .Text("key", agent => agent.Key)
        .Text("name", agent => agent.Name)
        .Text("kind", agent => agent.Kind)
        .Text("of", agent => agent.Of?.Key)
        .Build();

    private static DataTable ChecksOf(IEnumerable<Check> checks) => new DataTableBuilder<Check>("checks", "id", checks)
        .Text("id", check => check.Id)
        .Text("assertion", check => check.Assertion)
        .Word("verdict", check => check.Verdict)
        .Flag("is_written", check => check.IsWritten)
        .Flag("is_computed", check => check.IsComputed)
        .Text("explanation", check => check.Explanation)
        .Text("because", check => check.Because)
        .Text("figures", check => string.Join(' ', check.FigureIds))
        .Build();

    private static DataTable ConflictsOf(IEnumerable<Conflict> conflicts) => new DataTableBuilder<Conflict>("conflicts", "id", conflicts)
        .Text("id", conflict => conflict.Id)
        .Word("kind", conflict => conflict.Kind)
        .Text("because", conflict => conflict.Because)
        .Text("between", conflict => string.Join(' ', conflict.Between.Select(claim => claim.Id)))
        .Build();
}
