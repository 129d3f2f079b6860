using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>
/// A dataset as files: a Frictionless Data Package of CSV tables (series, figures, claims, quotations, sources, checks,
/// conflicts) and the same as JSON. Every voice of a dispute is a row of its own; unknown is an empty field.
/// </summary>
public sealed class DataPackage
{
    private const string DescriptorName = "datapackage.json";

    private static readonly (string Field, string Table, string Key)[] References =
        [("series", "series", "id"), ("figure", "figures", "id"), ("claim", "claims", "id"), ("source", "sources", "key")];

    private readonly List<Table> _tables;
    private readonly string _name;
    private readonly string _version;

    /// <summary>A package of the given parts of a dataset.</summary>
    /// <param name="name">The package's name: small letters, digits, <c>.</c>, <c>_</c> and <c>-</c>.</param>
    /// <param name="version">The version of the data.</param>
    /// <param name="figures">The figures, with their series, claims, quotations and sources.</param>
    /// <param name="checks">The checks; those that speak of other figures too.</param>
    /// <param name="conflicts">The conflicts.</param>
    public DataPackage(string name, string version, IEnumerable<IFigure> figures, IEnumerable<Check> checks, IEnumerable<Conflict> conflicts)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(conflicts);
        _name = name;
        _version = version;
        var all = figures.ToList();
        _tables =
        [
            Table.Of("series", "id", all.Select(figure => figure.Series).Distinct(),
                ("id", series => series.Id), ("name", series => series.Name), ("title", series => series.Title), ("unit", series => series.Unit.Plural),
                ("area", series => series.Area), ("population", series => series.Population), ("kind", series => Lower(series.Kind)),
                ("part_of", series => series.PartOfId), ("note", series => series.Note)),
            Table.Of("figures", "id", all,
                [("id", figure => figure.Id), ("name", figure => figure.Name), ("series", figure => figure.Series.Id), ("period", figure => figure.Period.Id),
                ("first", figure => Day(figure.Period.First)), ("last", figure => Day(figure.Period.Last)), ("period_is_uncertain", figure => Flag(figure.Period.IsUncertain)),
                ("printed", figure => figure.Period.Printed), ("basis", figure => figure.Period.Basis), ("shape", figure => Lower(figure.Shape)), ("unit", figure => figure.Unit.Plural),
                .. Ends<IFigure>(figure => figure.Bounds), ("against", figure => figure.BaselineId), ("note", figure => figure.Note)]),
            Table.Of("claims", "id", all.SelectMany(figure => figure.Claims.Select(claim => (Figure: figure, Claim: claim))),
                [("id", row => row.Claim.Id), ("figure", row => row.Figure.Id), ("by", row => row.Claim.By.Name), ("by_key", row => row.Claim.By.Key),
                ("by_is_named", row => Flag(row.Claim.By.IsNamed)), ("of", row => row.Claim.By.Of?.Key), ("count", row => Number(row.Claim.By.Count)), ("why", row => row.Claim.By.Why),
                ("via", row => row.Claim.Via?.Key), ("value", row => row.Claim.Text), .. Ends<(IFigure Figure, Claim Claim)>(row => row.Claim.Bounds),
                ("rank", row => Lower(row.Claim.Rank)), ("reason", row => row.Claim.RankReason), ("note", row => row.Claim.Note)]),
            Table.Of("quotations", null, all.SelectMany(figure => figure.Claims).SelectMany(claim => claim.Quotations.Select(quotation => (Claim: claim, Quotation: quotation))),
                ("claim", row => row.Claim.Id), ("source", row => row.Quotation.Source.Key), ("words", row => row.Quotation.Words), ("before", row => row.Quotation.Before),
                ("after", row => row.Quotation.After), ("start", row => Number(row.Quotation.Start)), ("length", row => Number(row.Quotation.Length))),
            Table.Of("sources", "key", all.Sources(),
                ("key", source => source.Key), ("title", source => source.Title), ("author", source => source.Author), ("publisher", source => source.Publisher),
                ("published", source => source.Published?.Id), ("published_is_uncertain", source => source.Published is { } day ? Flag(day.IsUncertain) : null),
                ("published_basis", source => source.PublishedBasis), ("url", source => source.Url), ("file_name", source => source.FileName), ("sha256", source => source.Sha256),
                ("republishes", source => source.Republishes), ("note", source => source.Note)),
            Table.Of("checks", "id", checks,
                ("id", check => check.Id), ("assertion", check => check.Assertion), ("verdict", check => Lower(check.Verdict)), ("is_written", check => Flag(check.IsWritten)),
                ("is_computed", check => Flag(check.IsComputed)), ("explanation", check => check.Explanation), ("because", check => check.Because),
                ("figures", check => string.Join(' ', check.FigureIds))),
            Table.Of("conflicts", "id", conflicts,
                ("id", conflict => conflict.Id), ("kind", conflict => Lower(conflict.Kind)), ("because", conflict => conflict.Because),
                ("between", conflict => string.Join(' ', conflict.Between.Select(claim => claim.Id)))),
        ];
    }

    /// <summary>The files by name: <c>datapackage.json</c>, <c>data.json</c> and a CSV file for each table. UTF-8 without a mark, LF.</summary>
    public IReadOnlyDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [DescriptorName] = Descriptor(), ["data.json"] = Json() };
        foreach (var table in _tables)
        {
            files.Add(table.Name + ".csv", Csv(table));
        }

        return files;
    }

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

    /// <summary>One table as CSV (RFC 4180, LF).</summary>
    /// <param name="table">Its name: series, figures, claims, quotations, sources, checks or conflicts.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public string Csv(string table) => Csv(_tables.Find(one => one.Name == table)
        ?? throw new ArgumentException($"There is no table '{table}'. There are: {string.Join(", ", _tables.Select(one => one.Name))}.", nameof(table)));

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
                    JsonText.WriteIfKnown(json, table.Header[i], row[i]);
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
        json.WriteStartArray("resources");
        foreach (var table in _tables)
        {
            json.WriteStartObject();
            json.WriteString("name", table.Name);
            json.WriteString("path", table.Name + ".csv");
            json.WriteString("profile", "tabular-data-resource");
            json.WriteString("encoding", "utf-8");
            json.WriteStartObject("schema");
            json.WriteStartArray("fields");
            foreach (var name in table.Header)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("type", TypeOf(name));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (table.Key is { } key)
            {
                json.WriteString("primaryKey", key);
            }

            WriteReferences(json, table.Header);

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The columns that name a row of another table.</summary>
    private static void WriteReferences(Utf8JsonWriter json, IReadOnlyList<string> header)
    {
        var references = References.Where(reference => header.Contains(reference.Field)).ToList();
        if (references.Count == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var (field, table, key) in references)
        {
            json.WriteStartObject();
            json.WriteString("fields", field);
            json.WriteStartObject("reference");
            json.WriteString("resource", table);
            json.WriteString("fields", key);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Csv(Table table)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Header).Append('\n');
        foreach (var row in table.Rows)
        {
            csv.AppendJoin(',', row.Select(Quoted)).Append('\n');
        }

        return csv.ToString();
    }

    private static string Quoted(string? value) =>
        value is null ? string.Empty : value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string TypeOf(string field) => field switch
    {
        "number" or "uncertainty" or "lower" or "upper" => "number",
        "start" or "length" or "count" => "integer",
        "first" or "last" => "date",
        _ when field.Contains("is_", StringComparison.Ordinal) => "boolean",
        _ => "string",
    };

    private static (string, Func<T, string?>)[] Ends<T>(Func<T, Bounds> bounds) =>
    [
        ("qualifier", item => bounds(item).Qualifier is { } qualifier ? Lower(qualifier) : null),
        ("number", item => Number(bounds(item).Number)),
        ("uncertainty", item => Number(bounds(item).Uncertainty)),
        ("lower", item => Number(bounds(item).Lower)),
        ("upper", item => Number(bounds(item).Upper)),
        ("lower_is_strict", item => bounds(item).Lower is null ? null : Flag(bounds(item).LowerIsStrict)),
        ("upper_is_strict", item => bounds(item).Upper is null ? null : Flag(bounds(item).UpperIsStrict)),
    ];

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Lower<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private sealed record Table(string Name, string? Key, IReadOnlyList<string> Header, IReadOnlyList<string?[]> Rows)
    {
        internal static Table Of<T>(string name, string? key, IEnumerable<T> items, params (string Name, Func<T, string?> Value)[] columns) =>
            new(name, key, [.. columns.Select(column => column.Name)], [.. items.Select(item => columns.Select(column => column.Value(item)).ToArray())]);
    }
}
