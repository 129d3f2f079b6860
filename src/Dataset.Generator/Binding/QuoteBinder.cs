using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>The words, and the document they stand in.</summary>
internal static class QuoteBinder
{
    public const int MostWords = 25;

    /// <summary>
    /// <c>quote:</c>, or <c>quotes:</c> for more than one; <c>in</c>, <c>before</c>, <c>after</c> and <c>page</c> belong to the one.
    /// </summary>
    public static EquatableArray<QuoteRecord> BindAll(Fields fields, Defaults defaults, BindingContext context)
    {
        if (fields.Has("quote") && fields.Has("quotes"))
        {
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf("quotes"), fields.Subject, "quote", "quotes");
        }

        var quotes = new List<QuoteRecord>();
        if (BindOne(fields, "quote", defaults.In, context) is { } quote)
        {
            quotes.Add(quote);
        }

        var index = -1;
        foreach (var item in fields.Items("quotes", "Write one '- quote: …' for each place the words stand in."))
        {
            index++;
            if (Fields.Of(item, context, "a quotation", "Write '- { in: source, quote: words }'.") is { } inner)
            {
                var own = inner.Text("in") ?? defaults.In;
                inner.Require("quote", "the words that carry the number");
                if (BindOne(inner, "quote", own, context, quotes.LastOrDefault()) is { } further)
                {
                    quotes.Add(further with { Index = index });
                }

                inner.Close();
            }
        }

        if (quotes.Count == 0 && !fields.Has("quote") && !fields.Has("quotes"))
        {
            context.Report(BindingRules.NoQuotation, fields.Head, fields.Subject);
        }

        return quotes.ToEquatable();
    }

    /// <summary>The words under one key, with the <c>before</c>, <c>after</c> and <c>page</c> beside them.</summary>
    public static QuoteRecord? BindOne(Fields fields, string key, string? source, BindingContext context, QuoteRecord? previous = null)
    {
        var wordsBefore = fields.Text("before");
        var wordsAfter = fields.Text("after");
        var page = fields.Text("page");
        if (fields.Text(key) is not { } words)
        {
            return null;
        }

        var collapsed = QuotedText.Collapse(words);
        var count = QuotedText.CountWords(collapsed);
        if (count > MostWords)
        {
            context.Report(
                BindingRules.QuoteTooLong, fields.SpanOf(key), count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (source is null)
        {
            context.Report(BindingRules.NoSourceGiven, fields.SpanOf(key));
        }

        // Wire copy: words that the document before printed as well have its hash.
        return new(
            source,
            collapsed,
            Collapsed(wordsBefore),
            Collapsed(wordsAfter),
            Index: -1,
            collapsed == previous?.Words ? previous.Hash : QuotedText.Sha256Hex(collapsed))
        {
            Page = Collapsed(page),
        };
    }

    private static string? Collapsed(string? text) => text is null ? null : QuotedText.Collapse(text);
}
