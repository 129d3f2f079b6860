using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>A document: what it says of itself, its text, and the numbers in it that are no statistics.</summary>
internal static class SourceBinder
{
    public static SourceRecord? Bind(Entry entry, List<NotStatisticRecord> notStatistics, BindingContext context)
    {
        var key = entry.Key.Text;
        if (!Identifier.IsKey(key))
        {
            context.Report(BindingRules.NotAKey, entry.Key.Span, key, NounPhrase.Indefinite("source"), "daily-1200");
        }

        if (Fields.Of(entry, context, $"the source '{key}'", "Write 'text:' and 'sha256:' below it.") is not { } fields)
        {
            return null;
        }

        var title = fields.Text("title");
        var author = fields.Text("author");
        var publisher = fields.Text("publisher");
        var published = Published(fields, context);
        var basis = fields.Text("published_basis");
        if (published is { IsUncertain: true } && basis is null)
        {
            context.Report(BindingRules.UncertainWithoutBasis, fields.SpanOf("published"), $"The date of {fields.What}", "published_basis");
        }

        var url = fields.Text("url");
        var text = fields.RequiredText("text", "the file name of the document's text");
        var sha256 = fields.RequiredText("sha256", "the SHA-256 of that file");
        if (sha256 is not null && !IsHash(sha256))
        {
            context.Report(BindingRules.NotAHash, fields.SpanOf("sha256"), sha256);
            sha256 = null;
        }

        var republishes = fields.Text("republishes");
        var note = fields.Text("note");
        var renamedFrom = RevisionBinder.RenamedFrom(fields, context);
        NotStatistics(fields, key, notStatistics, context);
        fields.Close();

        // Kept though something is missing: it is declared, and what refers to it is not in error as well.
        return Identifier.IsKey(key)
            ? new(
                key,
                title,
                author,
                publisher,
                published,
                basis,
                url,
                text ?? string.Empty,
                sha256 ?? string.Empty,
                republishes,
                note)
            {
                RenamedFrom = renamedFrom,
            }
            : null;
    }

    private static void NotStatistics(Fields fields, string source, List<NotStatisticRecord> notStatistics, BindingContext context)
    {
        var index = -1;
        foreach (var item in fields.Items("not_statistic", "Write '- { quote: words, because: reason }'."))
        {
            index++;
            if (Fields.Of(item, context, "an entry of not_statistic", "Write '- { quote: words, because: reason }'.") is not { } inner)
            {
                continue;
            }

            inner.Require("quote", "the words that hold the number");
            var quote = QuoteBinder.BindOne(inner, "quote", source, context);
            var because = inner.RequiredText("because", "why the number is no statistic");
            inner.Close();

            // The reason is for who reads the records; nothing computes with it.
            if (quote is not null && because is not null)
            {
                notStatistics.Add(new(source, index, quote));
            }
        }
    }

    private static PeriodSyntax? Published(Fields fields, BindingContext context)
    {
        if (fields.Text("published") is not { } text)
        {
            return null;
        }

        var period = PeriodWords.Parse(text, out var problem);
        if (problem is null && period is { IsResolvable: true, To: null, Days: 0, From.Anchor: null })
        {
            return period;
        }

        context.Report(
            BindingRules.DateNotUnderstood,
            fields.SpanOf("published"),
            text,
            problem ?? "Write a day, month or year, with '?' where it is uncertain; leave it out where it is unknown.");
        return null;
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
