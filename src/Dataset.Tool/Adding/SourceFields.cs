using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Extracting;

namespace Dataset.Tool.Adding;

/// <summary>What a document says of itself, as the lines of its entry; what cannot be written so is told and left out.</summary>
internal static class SourceFields
{
    public static IReadOnlyList<SourceField> Of(Extraction extraction, AddOptions options, List<string> remarks)
    {
        var fields = new List<SourceField>();
        Add(MetadataField.Title, "title");
        Add(MetadataField.Author, "author");
        Add(MetadataField.Publisher, "publisher");
        Add(MetadataField.Published, "published", IsDay, "is no day, month or year");
        if (options.Language is { } language)
        {
            fields.Add(new("language", language));
        }
        else
        {
            Add(MetadataField.Language, "language", static value => LanguageTable.Find(value) is not null,
                $"has no table of words; there are {string.Join(", ", LanguageTable.Codes)}");
        }

        if (options.Url is { } url)
        {
            fields.Add(new("url", url));
        }
        else
        {
            Add(MetadataField.Url, "url");
        }

        if (options.Accessed is { } accessed)
        {
            fields.Add(new("accessed", accessed));
        }

        Add(MetadataField.Licence, "licence");
        return fields;

        void Add(MetadataField field, string key, Func<string, bool>? isWritable = null, string? problem = null)
        {
            if (extraction.Find(field) is not { } said || QuotedText.Collapse(said.Value) is not { Length: > 0 } value)
            {
                return;
            }

            if (isWritable is null || isWritable(value))
            {
                fields.Add(new(key, value, QuotedText.Collapse(said.Basis)));
            }
            else
            {
                remarks.Add($"{key}: '{value}' ({said.Basis}) {problem}, and is left out.");
            }
        }
    }

    private static bool IsDay(string value) => PeriodWords.Parse(value, out var problem) is { IsCalendar: true } && problem is null;
}
