using System.Globalization;
using System.Text.Json;
using Dataset.Runtime;
using Dataset.Tool.Site.Formats;
using Verdict = Dataset.Runtime.Verdict;

namespace Dataset.Tool.Site.Search;

/// <summary>
/// The index of a site, as a script: a page that is opened from a disk may not fetch a file. MiniSearch 7.2.0 was measured with
/// 10,000 figures: its index has 3.2 MB, and takes 0.75 s to load and 0.5 s for a query; this one is read where a query needs it.
/// </summary>
internal static class SearchIndex
{
    public static readonly SitePath Path = new("assets/search-index.js");

    public static SiteFile Write(SiteData data)
    {
        var entries = SearchEntries.Of(data).ToList();
        var text = new MemoryStream();
        text.Write("globalThis.datasetIndex="u8);
        text.Write(SafeJson.Write(json => Write(json, data, entries), isIndented: false));
        text.Write(";\n"u8);
        return new(Path, text.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SiteData data, List<SearchEntry> entries)
    {
        var terms = TermsOf(entries);
        var speakers = new Positions();
        var periods = new Positions();
        json.WriteStartObject();
        WriteTopics(json, data);
        WriteSeries(json, data, entries);
        json.WriteString("terms", string.Join(' ', terms.Keys));
        json.WriteString("postings", string.Join(' ', terms.Values));
        Write(json, "paths", entries.Select(static one => Shortened(one.Path.Value, $"figures/{one.Series.Id}.")));
        Write(json, "names", entries.Select(static one => Shortened(one.Name, one.Series.Name + ".")));
        Write(json, "texts", entries.Select(static one => one.Text));
        json.WriteStartArray("periodOf");
        foreach (var entry in entries)
        {
            json.WriteNumberValue(periods.Of(entry.Period));
        }

        json.WriteEndArray();
        json.WriteStartArray("speakersOf");
        foreach (var entry in entries)
        {
            json.WriteStringValue(string.Join(' ', entry.Speakers.Select(speakers.Of)));
        }

        json.WriteEndArray();
        Write(json, "periods", periods.Texts);
        Write(json, "speakers", speakers.Texts);
        var shapes = entries.Select(static one => one.Shape).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Write(json, "shapes", shapes);
        json.WriteString("shapeOf", string.Concat(entries.Select(one => shapes.IndexOf(one.Shape).ToString(CultureInfo.InvariantCulture))));
        Write(json, "verdicts", Enum.GetNames<Verdict>());
        json.WriteString("verdictOf", string.Concat(entries.Select(static one => one.Verdict is { } verdict
            ? ((int)verdict).ToString(CultureInfo.InvariantCulture) : "-")));
        json.WriteString("disputed", string.Concat(entries.Select(static one => one.IsDisputed ? '1' : '0')));
        json.WriteEndObject();
    }

    private static SortedDictionary<string, Postings> TermsOf(List<SearchEntry> entries)
    {
        // What a series' figures have alike is read once.
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var terms = new SortedDictionary<string, Postings>(StringComparer.Ordinal);
        for (var at = 0; at < entries.Count; at++)
        {
            foreach (var (weight, text) in entries[at].Fields)
            {
                if (!known.TryGetValue(text, out var found))
                {
                    known.Add(text, found = [.. SearchTerms.Of(text).Distinct(StringComparer.Ordinal)]);
                }

                foreach (var term in found)
                {
                    if (!terms.TryGetValue(term, out var postings))
                    {
                        terms.Add(term, postings = new());
                    }

                    postings.Add(at, weight);
                }
            }
        }

        return terms;
    }

    private static void WriteTopics(Utf8JsonWriter json, SiteData data) =>
        Write(json, "topics", data.Catalog.Topics.Select(static topic => topic.Title));

    private static void WriteSeries(Utf8JsonWriter json, SiteData data, List<SearchEntry> entries)
    {
        var topics = data.Catalog.Topics.Select(static (topic, at) => (topic.Id, at)).ToDictionary();
        json.WriteStartArray("series");
        foreach (var group in entries.GroupBy(static entry => entry.Series))
        {
            var series = group.Key;
            json.WriteStartObject();
            json.WriteString("id", series.Id);
            json.WriteString("name", series.Name);
            json.WriteString("title", series.Title);
            json.WriteString("kind", series.Kind.ToString());
            json.WriteNumber("topic", topics[series.TopicId]);
            json.WriteNumber("count", group.Count());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A text without the beginning that its series gives it; a colon says so.</summary>
    private static string Shortened(string text, string beginning) =>
        text.StartsWith(beginning, StringComparison.Ordinal) ? ":" + text[beginning.Length..] : text;

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Texts by number, each once.</summary>
    private sealed class Positions
    {
        private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);

        public IEnumerable<string> Texts => _at.OrderBy(static pair => pair.Value).Select(static pair => pair.Key);

        public int Of(string text)
        {
            if (!_at.TryGetValue(text, out var at))
            {
                _at.Add(text, at = _at.Count);
            }

            return at;
        }
    }
}
