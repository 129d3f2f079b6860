using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>A document or a table: what it says of itself, its file, and the numbers in it that are no statistics.</summary>
internal static class SourceBinder
{
    public static SourceRecord? Bind(Entry entry, List<NotStatisticRecord> notStatistics, BindingContext context)
    {
        var key = entry.Key.Text;
        if (!Identifier.IsKey(key))
        {
            context.Report(BindingRules.NotAKey, entry.Key.Span, key, NounPhrase.Indefinite("source"), "daily-1200");
        }

        if (Fields.Of(entry, context, $"the source '{key}'", "Write 'text:' or 'table:', and 'sha256:', below it.") is not { } fields)
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

        var url = Url(fields, context);
        var language = Language(fields, context);
        var (text, table) = File(fields, context);
        var dialect = TableDialectBinder.Bind(fields, table, context);
        var sha256 = Hash(fields, "sha256", fields.RequiredText("sha256", "the SHA-256 of that file"), context);

        var republishes = fields.Text("republishes");
        var note = fields.Text("note");
        var renamedFrom = RevisionBinder.RenamedFrom(fields, context);
        var classes = NotStatistics(fields, key, notStatistics, context);
        var notRead = NotRead(fields, context);
        var fiscalYear = FiscalYearBinder.Bind(fields, context);
        var label = Label(fields, title, context);
        var accessed = Days.Bind(fields, "accessed", context);
        var licence = fields.Text("licence");
        var original = Original(fields, context);
        fields.Close();

        // Kept though something is missing: it is declared, and what refers to it is not in error as well.
        return Identifier.IsKey(key)
            ? new(key, title, author, publisher, published, basis, url, text ?? string.Empty, sha256 ?? string.Empty, republishes, note)
            {
                RenamedFrom = renamedFrom,
                SetAsideClasses = classes,
                NotRead = notRead,
                Language = language,
                FiscalYear = fiscalYear,
                Table = table,
                Dialect = dialect,
                Label = label,
                Accessed = accessed,
                Licence = licence,
                Original = original,
            }
            : null;
    }

    /// <summary>An address of the web: what citations and pages link to runs nothing and opens nothing of the reader's own.</summary>
    private static string? Url(Fields fields, BindingContext context)
    {
        var url = fields.Text("url");
        if (url is null || (Uri.TryCreate(url, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)))
        {
            return url;
        }

        context.Report(
            BindingRules.WrongForm,
            fields.SpanOf("url"),
            "'url'",
            $"'{url}'",
            "an address of the web",
            "Write it whole, with https:// or http://, or leave the key out and say in 'note:' where the document was.");
        return null;
    }

    /// <summary>The file name of a document's text, or that of a table.</summary>
    private static (string? Text, string? Table) File(Fields fields, BindingContext context)
    {
        var table = fields.Text("table");
        if (!fields.Has("table"))
        {
            return (fields.RequiredText("text", "the file name of the document's text, or 'table:' with that of a table"), null);
        }

        if (fields.Find("text") is { } text)
        {
            context.Report(BindingRules.OneOrTheOther, text.Key.Span, fields.Subject, "text", "table");
        }

        return (null, table);
    }

    /// <summary>The kinds of numbers that are set aside in one line each; single passages go to the list.</summary>
    private static EquatableArray<string> NotStatistics(Fields fields, string source, List<NotStatisticRecord> notStatistics,
        BindingContext context)
    {
        var classes = new List<string>();
        var index = -1;
        foreach (var item in fields.Items("not_statistic", "Write '- { quote: words, because: reason }'."))
        {
            index++;
            if (Fields.Of(item, context, "an entry of not_statistic", "Write '- { quote: words, because: reason }'.") is not { } inner)
            {
                continue;
            }

            if (inner.Find("all") is not null)
            {
                if (inner.Word<NumberClass>("all", "kind of number") is { } kind
                    && inner.RequiredText("because", "why they are no statistics") is not null)
                {
                    classes.Add(kind.ToString().ToLowerInvariant());
                }

                inner.Close();
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

        return classes.ToEquatable();
    }

    private static EquatableArray<NotReadRecord> NotRead(Fields fields, BindingContext context)
    {
        var passages = new List<NotReadRecord>();
        var index = -1;
        foreach (var item in fields.Items("not_read", "Write '- { from: words, to: words, because: reason }'."))
        {
            index++;
            if (Fields.Of(item, context, "an entry of not_read", "Write '- { from: words, to: words, because: reason }'.") is not { } inner)
            {
                continue;
            }

            var from = inner.RequiredText("from", "the words that the passage begins with");
            var to = inner.RequiredText("to", "the words that it ends with");
            var because = inner.RequiredText("because", "why it is not read");
            inner.Close();
            if (from is not null && to is not null && because is not null)
            {
                passages.Add(new(from, to, index));
            }
        }

        return passages.ToEquatable();
    }

    private static PeriodSyntax? Published(Fields fields, BindingContext context)
    {
        if (fields.Text("published") is not { } text)
        {
            return null;
        }

        var period = PeriodWords.Parse(text, out var problem);
        if (problem is null && period.IsCalendar)
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

    /// <summary>A language, and maybe the region whose habits its text has: <c>de</c>, <c>en-IN</c>.</summary>
    private static string? Language(Fields fields, BindingContext context)
    {
        if (fields.Text("language") is not { } text)
        {
            return null;
        }

        var hyphen = text.IndexOf('-');
        var (code, region) = hyphen < 0 ? (text, null) : (text.Substring(0, hyphen), text.Substring(hyphen + 1));
        var isRegion = region is null || (region.Length == 2 && region.All(static c => c is >= 'A' and <= 'Z'));
        if (LanguageCodes.Contains(code) && isRegion)
        {
            return text;
        }

        var lower = code.ToLowerInvariant();
        var nearest = LanguageTable.Codes.Contains(lower) ? lower : Suggestion.Nearest(lower, LanguageTable.Codes);
        var ending = region is { Length: 2 } ? "-" + region.ToUpperInvariant() : string.Empty;
        var advice = nearest is null ? string.Empty : $" (did you mean '{nearest}{ending}'?)";
        context.Report(
            BindingRules.NotOneOf,
            fields.SpanOf("language"),
            text,
            "language that numbers can be read in",
            advice,
            string.Join(", ", LanguageTable.Codes) + ", one of them with a region, as in en-IN, or the two letters of another language, "
                + "whose hedges are on trust");
        return null;
    }

    /// <summary>What an untitled document is called; the brackets that citations put around it may be written or not.</summary>
    private static string? Label(Fields fields, string? title, BindingContext context)
    {
        if (fields.Text("label") is not { } text)
        {
            return null;
        }

        if (title is not null)
        {
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf("label"), fields.Subject, "title", "label");
        }

        var isBracketed = text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']';
        return isBracketed && text.Substring(1, text.Length - 2).Trim() is { Length: > 0 } bare ? bare : text;
    }

    /// <summary>The file that the text was converted from: its name and its hash, both or none.</summary>
    private static OriginalRecord? Original(Fields fields, BindingContext context)
    {
        if (!fields.Has("original") && !fields.Has("original_sha256"))
        {
            fields.Find("original");
            fields.Find("original_sha256");
            return null;
        }

        var file = fields.RequiredText("original", "the file name of what the text was converted from");
        var sha256 = fields.RequiredText("original_sha256", "the SHA-256 of that original");
        sha256 = Hash(fields, "original_sha256", sha256, context);
        return file is null || sha256 is null ? null : new(file, sha256);
    }

    private static string? Hash(Fields fields, string key, string? text, BindingContext context)
    {
        if (text is null || IsHash(text))
        {
            return text;
        }

        context.Report(BindingRules.NotAHash, fields.SpanOf(key), text);
        return null;
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
