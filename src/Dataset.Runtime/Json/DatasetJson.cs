using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// The JSON of one dataset: figures, series and periods by their ids, quantities with their unit, enums as words. A converter among the
/// options, which comes before what a context of the caller's own says of these types, and a resolver, for where reflection is disabled.
/// </summary>
internal sealed class DatasetJson : JsonConverterFactory, IJsonTypeInfoResolver
{
    private readonly CatalogIndex _catalog;
    private readonly Dictionary<Type, IDatasetConverter> _converters;

    private DatasetJson(CatalogIndex catalog)
    {
        _catalog = catalog;
        _converters = new()
        {
            [typeof(IFigure)] = new FigureConverter<IFigure>(catalog),
            [typeof(IDisputedFigure)] = new FigureConverter<IDisputedFigure>(catalog),
            [typeof(Series)] = new SeriesConverter<Series>(catalog),
            [typeof(Period)] = new PeriodConverter(catalog),
            [typeof(QuantityRange)] = new UntypedRangeConverter(catalog),
            [typeof(Accumulation)] = new WordConverter<Accumulation>(),
            [typeof(ClaimRank)] = new WordConverter<ClaimRank>(),
            [typeof(ConflictKind)] = new WordConverter<ConflictKind>(),
            [typeof(CountedThing)] = new WordConverter<CountedThing>(),
            [typeof(FigureShape)] = new WordConverter<FigureShape>(),
            [typeof(FigureStatus)] = new WordConverter<FigureStatus>(),
            [typeof(Qualifier)] = new WordConverter<Qualifier>(),
            [typeof(SeriesAdjustment)] = new WordConverter<SeriesAdjustment>(),
            [typeof(SeriesCounts)] = new WordConverter<SeriesCounts>(),
            [typeof(SeriesKind)] = new WordConverter<SeriesKind>(),
            [typeof(SeriesRelation)] = new WordConverter<SeriesRelation>(),
            [typeof(SeriesStatistic)] = new WordConverter<SeriesStatistic>(),
            [typeof(Verdict)] = new WordConverter<Verdict>(),
        };
    }

    internal static JsonSerializerOptions Of(CatalogIndex catalog)
    {
        var json = new DatasetJson(catalog);
        var options = new JsonSerializerOptions
        {
            Converters = { json },

            // Quotation marks and dashes stay readable; what a page of HTML would run is escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = JsonSerializer.IsReflectionEnabledByDefault ? JsonTypeInfoResolver.Combine(json, Reflection()) : json,
        };
        options.MakeReadOnly();
        return options;
    }

    public override bool CanConvert(Type typeToConvert) =>
        _converters.ContainsKey(typeToConvert)
        || typeof(IFigure).IsAssignableFrom(typeToConvert)
        || typeof(Series).IsAssignableFrom(typeToConvert)
        || (typeToConvert.IsValueType && typeof(IKnowsConverter).IsAssignableFrom(typeToConvert));

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert)?.Converter
        ?? throw new NotSupportedException($"No series of this dataset has the unit of {typeToConvert}: it has no such figures.");

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (CanConvert(type))
        {
            return Find(type)?.CreateInfo(options);
        }

        return type.IsArray || type.IsGenericType ? FindList(type, options) : null;
    }

    private IDatasetConverter? Find(Type type) =>
        _converters.GetValueOrDefault(type)
        ?? IKnowsConverter.Of(type, _catalog)
        ?? _catalog.Series.Select(series => series.ConverterOf(type, _catalog)).FirstOrDefault(static found => found is not null);

    private JsonTypeInfo? FindList(Type type, JsonSerializerOptions options)
    {
        var item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[^1];
        return CanConvert(item) ? Find(item)?.CreateListInfo(type, options) : null;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Asked for only where reflection is enabled.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Asked for only where reflection is enabled.")]
    private static DefaultJsonTypeInfoResolver Reflection() => new();
}
