using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Dataset.Runtime;
using Dataset.Tool.Bulk;
using Dataset.Tool.Site.Markup;
using Qualifier = Dataset.Runtime.Qualifier;

namespace Dataset.Tool.Site.Formats;

/// <summary>What search engines read in the head of a page, in the words of schema.org (JSON-LD).</summary>
internal static class JsonLd
{
    // A search engine reads no more than a part of a page; the tables have them all.
    private const int MostListed = 200;

    /// <summary>The dataset as a whole, on a page of the site.</summary>
    public static Html OfDataset(SiteData data, SitePath page)
    {
        var options = data.Options;
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["@id"] = "#dataset",
            ["name"] = options.Title,
            ["description"] = DescriptionOf(data),
            ["version"] = options.Version,
        };
        dataset.AddKnown("url", options.Address?.AbsoluteUri);
        dataset.AddKnown("license", LicenceOf(options.Licence));
        dataset.AddKnown("keywords", Texts(data.Catalog.Topics.Select(static topic => topic.Title)));
        dataset.AddKnown("temporalCoverage", Coverage(data));
        dataset.AddKnown("spatialCoverage", Nodes(data.Catalog.Series.Select(static series => series.Area).OfType<string>()
            .Distinct(StringComparer.Ordinal).Take(MostListed).Select(Place)));
        dataset.AddKnown("variableMeasured", Nodes(data.Catalog.Series.Take(MostListed).Select(series => Variable(data, series, page))));
        dataset.AddKnown("distribution", Nodes(Downloads.Entries(data).Select(file => Distribution(options, file, page))));
        dataset.AddKnown("citation", Nodes(data.Catalog.Sources.Take(MostListed).Select(source => Work(data, source, page))));
        return Script(dataset);
    }

    /// <summary>A figure on its page: what was observed, and what each voice claims of it, with the documents in which it does.</summary>
    public static Html OfFigure(SiteData data, IFigure figure, SitePath page)
    {
        var voices = (figure as IDisputedFigure)?.Voices.ToDictionary(static voice => voice.Id, StringComparer.Ordinal) ?? [];
        var graph = new List<JsonObject> { Observation(data, figure, "#observation", figure.Claims, page) };
        for (var at = 0; at < figure.Claims.Count; at++)
        {
            var claim = figure.Claims[at];
            var about = "#observation";
            if (voices.TryGetValue(claim.Id, out var voice))
            {
                about = Numbered("#observation", at);
                graph.Add(Observation(data, voice, about, [], page));
            }

            graph.Add(ClaimOf(figure, claim, Numbered("#claim", at), about));
        }

        graph.AddRange(SiteData.SourcesOf(figure).Select(source => Work(data, source, page)));
        return Script(new()
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. graph]),
        });
    }

    /// <summary>What the dataset is about, as its owner says, or else what is in it.</summary>
    public static string DescriptionOf(SiteData data) => data.Options.Description
        ?? $"{BulkRows.Figures(data.FigureCount)} that documents state, with their words, periods, units, speakers and contradictions: "
            + $"{string.Join("; ", data.Catalog.Topics.Select(static topic => topic.Title))}.";

    /// <summary>The address of a licence that is an address or an SPDX identifier; null for other words.</summary>
    public static string? LicenceOf(string? licence) =>
        WebAddress(licence)
        ?? (licence is { Length: > 0 } && licence.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '+')
            ? $"https://spdx.org/licenses/{licence}" : null);

    private static JsonObject Observation(SiteData data, IFigure figure, string id, IReadOnlyList<Claim> claims, SitePath page)
    {
        var (range, bounds) = (figure.Range, figure.Bounds);
        var observation = new JsonObject
        {
            ["@type"] = "Observation",
            ["@id"] = id,
            ["identifier"] = figure.Id,
            ["name"] = $"{figure.Series.Title}, {figure.Period}",
            ["description"] = figure.Text,
            ["variableMeasured"] = Variable(data, figure.Series, page),
        };
        if (figure.Series.Area is { } area)
        {
            observation["observationAbout"] = Place(area);
        }

        if (figure.Period is { First: { } first, Last: not null, Days: { } days })
        {
            observation["observationDate"] = Day(first);
            observation["observationPeriod"] = string.Create(CultureInfo.InvariantCulture, $"P{days}D");
        }

        // A hedge never falls off: beside a number that is not exact its ends stand too, and of a floor there is only the end.
        if (bounds.Number is { } number && !figure.IsDisputed)
        {
            observation["value"] = number;
        }

        if (!range.IsExact)
        {
            AddNumber(observation, "minValue", range.Lower);
            AddNumber(observation, "maxValue", range.Upper);
        }

        observation["unitText"] = figure.Unit.Plural;
        var more = new List<JsonObject>();
        AddWord(more, "qualifier", bounds.Qualifier is Qualifier.Exact ? null : bounds.Qualifier);
        AddWord(more, "minValueIsExcluded", range.LowerIsStrict ? true : null);
        AddWord(more, "maxValueIsExcluded", range.UpperIsStrict ? true : null);
        AddWord(more, "kind", figure.Series.Kind);
        observation.AddKnown("additionalProperty", Nodes(more));
        observation.AddKnown("subjectOf", Nodes(claims.Select(static (_, at) => Reference(Numbered("#claim", at)))));
        return observation;
    }

    private static JsonObject ClaimOf(IFigure figure, Claim claim, string id, string about)
    {
        var sources = claim.Quotations.Select(static quotation => quotation.Source).Concat(claim.Cells.Select(static cell => cell.Source))
            .DistinctBy(static source => source.Key).ToList();
        var node = new JsonObject
        {
            ["@type"] = "Claim",
            ["@id"] = id,
            ["identifier"] = claim.Id,
            ["name"] = $"{claim.Text}, according to {claim.By}",
            ["about"] = Reference(about),
        };
        node.AddKnown("text", claim.Quotations.Count == 0 ? null
            : string.Join(" … ", claim.Quotations.Select(static quotation => quotation.Words)));
        if (claim.By is { IsNamed: true, IsDocument: false, Kind: { } kind } by)
        {
            node["author"] = new JsonObject { ["@type"] = kind == "person" ? "Person" : "Organization", ["name"] = by.Name };
        }
        else
        {
            // Whether one or many, a person or an office, is not known.
            node["creditText"] = claim.By.Name;
        }

        node.AddKnown("temporalCoverage", Interval(figure.Period.First, figure.Period.Last));
        node.AddKnown("appearance", Nodes(sources.Select(static source => Reference(WorkId(source)))));
        node.AddKnown("firstAppearance", sources.Where(static source => source.Published is { First: not null, IsUncertain: false })
            .OrderBy(static source => source.Published).Select(static source => Reference(WorkId(source))).FirstOrDefault());
        return node;
    }

    private static JsonObject Work(SiteData data, Source source, SitePath page)
    {
        var work = new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["@id"] = WorkId(source),
            ["identifier"] = source.Key,
            ["name"] = source.Title ?? source.Label ?? source.FileName,
        };
        work.AddKnown("creditText", source.Author);
        work.AddKnown("publisher", source.Publisher is { } publisher
            ? new JsonObject { ["@type"] = "Organization", ["name"] = publisher } : null);
        work.AddKnown("datePublished", source.Published is { First: { } day, IsUncertain: false } published && published.Last == day
            ? Day(day) : null);
        work.AddKnown("url", WebAddress(source.Url));
        work.AddKnown("license", LicenceOf(source.Licence));
        work.AddKnown("inLanguage", source.Language);
        work.AddKnown("mainEntityOfPage", data.Map.Source(source.Key) is { } path ? Address(data.Options, path, page) : null);
        return work;
    }

    private static JsonObject Variable(SiteData data, Series series, SitePath page)
    {
        var variable = new JsonObject
        {
            ["@type"] = "StatisticalVariable",
            ["identifier"] = series.Id,
            ["name"] = series.Title,
        };
        variable.AddKnown("description", series.Population);
        variable.AddKnown("url", data.Map.Series(series.Id) is { } path ? Address(data.Options, path, page) : null);
        return variable;
    }

    private static JsonObject Distribution(SiteOptions options, Download file, SitePath page) => new()
    {
        ["@type"] = "DataDownload",
        ["name"] = file.Title,
        ["description"] = file.About,
        ["contentUrl"] = Address(options, file.Path, page),
        ["encodingFormat"] = file.MediaType,
        ["contentSize"] = string.Create(CultureInfo.InvariantCulture, $"{file.Size} B"),
        ["sha256"] = file.Sha256,
    };

    private static JsonObject Place(string area) => new() { ["@type"] = "Place", ["name"] = area };

    private static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static void AddWord(List<JsonObject> list, string name, object? word)
    {
        if (word is not null)
        {
            list.Add(new()
            {
                ["@type"] = "PropertyValue",
                ["name"] = name,
                ["value"] = word is bool flag ? JsonValue.Create(flag) : JsonValue.Create(word.ToString()!.ToLowerInvariant()),
            });
        }
    }

    private static void AddNumber(JsonObject node, string name, decimal? number)
    {
        if (number is { } one)
        {
            node[name] = one;
        }
    }

    private static JsonArray? Texts(IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).Select(static text => (JsonNode)text).ToArray() is { Length: > 0 } all ? new(all) : null;

    private static JsonArray? Nodes(IEnumerable<JsonObject> nodes) =>
        nodes.ToArray<JsonNode?>() is { Length: > 0 } all ? new(all) : null;

    /// <summary>From the first day that a figure is of to the last, an interval of ISO 8601; null where no figure has a day.</summary>
    private static string? Coverage(SiteData data)
    {
        var periods = data.Catalog.Figures.Select(static figure => figure.Period).Where(static period => period.IsResolved).ToList();
        return Interval(periods.Min(static period => period.First), periods.Max(static period => period.Last));
    }

    private static string? Interval(DateOnly? first, DateOnly? last) =>
        first is null && last is null ? null : first == last ? Day(first!.Value)
        : $"{(first is { } one ? Day(one) : "..")}/{(last is { } other ? Day(other) : "..")}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Numbered(string id, int at) => string.Create(CultureInfo.InvariantCulture, $"{id}-{at + 1}");

    private static string WorkId(Source source) => "#source-" + Uri.EscapeDataString(source.Key);

    private static string Address(SiteOptions options, SitePath path, SitePath page) =>
        options.Address is { } address ? new Uri(address, path.Value).AbsoluteUri : path.From(page);

    private static string? WebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri : null;

    private static Html Script(JsonObject node)
    {
        var json = Encoding.UTF8.GetString(SafeJson.Write(json => node.WriteTo(json), isIndented: false));
        return Html.Of($"""
            <script type="application/ld+json">{Html.Trusted(json)}</script>

            """);
    }
}
