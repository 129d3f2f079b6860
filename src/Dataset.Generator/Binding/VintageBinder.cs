using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Binding;

/// <summary>
/// <c>earlier: [{ value: "336,000", quote: from 336,000, as_of: 2021-01-08 }]</c>: what a voice stated of the number before.
/// </summary>
internal static class VintageBinder
{
    private const string Advice = "Write '- { value: number, quote: words, as_of: day }' for each earlier edition.";

    /// <param name="defaults">Those of the claim: an earlier edition has its document and its neutral words.</param>
    /// <param name="by">The speaker of the claim.</param>
    /// <param name="via">The agent that the claim came through.</param>
    public static EquatableArray<VintageRecord> BindAll(
        Fields fields, Defaults defaults, SpeakerRecord? by, string? via, BindingContext context)
    {
        var vintages = new List<VintageRecord>();
        var index = -1;
        foreach (var item in fields.Items("earlier", Advice))
        {
            index++;
            if (Fields.Of(item, context, "an earlier edition", Advice) is not { } inner)
            {
                continue;
            }

            var own = defaults with { In = inner.Text("in") ?? defaults.In };
            var value = ValueBinder.Bind(inner, own.Unit, context);
            var asOf = Days.Bind(inner, "as_of", context);
            var status = inner.OptionalWord<FigureStatus>("status", "status");
            var neutral = NeutralWords.Bind(inner, own.Neutral, context);
            var note = inner.Text("note");
            var quotes = QuoteBinder.BindAll(inner, own, context);
            inner.Close();
            if (value is not null && !quotes.IsEmpty)
            {
                var statement = new ClaimRecord(by, via, value, ClaimRank.Normal, Reason: null, note, quotes)
                {
                    Status = status,
                    Neutral = neutral,
                };
                vintages.Add(new(index, statement, asOf, status));
            }
        }

        return vintages.ToEquatable();
    }
}
