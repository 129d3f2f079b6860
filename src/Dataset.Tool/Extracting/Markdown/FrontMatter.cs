using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dataset.Tool.Extracting.Markdown;

/// <summary>The YAML between two lines of "---" at the head of a Markdown document: it is about the text and no part of it.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    private static readonly (MetadataField Field, string[] Keys)[] Fields =
    [
        (MetadataField.Title, ["title"]),
        (MetadataField.Author, ["author", "authors", "by"]),
        (MetadataField.Publisher, ["publisher", "site", "site_name"]),
        (MetadataField.Published, ["published", "published_time", "date", "pubdate"]),
        (MetadataField.Language, ["lang", "language"]),
        (MetadataField.Url, ["url", "source_url", "canonical", "canonical_url", "link"]),
        (MetadataField.Licence, ["license", "licence"]),
    ];

    /// <summary>What the front matter says, and the text behind it; all of the text where there is none.</summary>
    public static (IReadOnlyList<Metadatum> Metadata, string Body) Split(string text)
    {
        var (yaml, body) = Cut(text);
        return yaml.Length > 0 && Read(yaml) is { } entries ? (Metadata(entries), body) : ([], text);
    }

    private static (string Yaml, string Body) Cut(string text)
    {
        using var reader = new StringReader(text);
        if (reader.ReadLine()?.TrimEnd() != Fence)
        {
            return (string.Empty, text);
        }

        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.TrimEnd() is Fence or "...")
            {
                return (string.Join('\n', lines), reader.ReadToEnd());
            }

            lines.Add(line);
        }

        return (string.Empty, text);
    }

    private static List<Metadatum> Metadata(List<(string Key, string Value)> entries) =>
    [
        .. Fields.SelectMany(field => field.Keys.SelectMany(key => entries
            .Where(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
            .Select(entry => new Metadatum(
                field.Field,
                field.Field == MetadataField.Published ? IsoDay.Of(entry.Value) : entry.Value,
                $"front matter '{entry.Key}'"))))
            .DistinctBy(one => (one.Field, one.Value)),
    ];

    /// <summary>Each scalar of the mapping, and of a list in it; null where it is no mapping, and so no front matter.</summary>
    private static List<(string Key, string Value)>? Read(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            if (!parser.TryConsume<MappingStart>(out _))
            {
                return null;
            }

            List<(string Key, string Value)> entries = [];
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>().Value;
                if (parser.TryConsume<SequenceStart>(out _))
                {
                    while (!parser.TryConsume<SequenceEnd>(out _))
                    {
                        Add(entries, key, parser);
                    }
                }
                else
                {
                    Add(entries, key, parser);
                }
            }

            return entries;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static void Add(List<(string Key, string Value)> entries, string key, IParser parser)
    {
        if (!parser.TryConsume<Scalar>(out var scalar))
        {
            parser.SkipThisAndNestedEvents();
        }
        else if (scalar.Value.Trim() is { Length: > 0 } value)
        {
            entries.Add((key, value));
        }
    }
}
