using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Binding;

/// <summary>One voice: value, words, who says so, rank.</summary>
internal static class ClaimBinder
{
    /// <summary>Binds the keys of a claim; the caller closes the fields, since a short figure holds them beside its own.</summary>
    public static ClaimRecord? Bind(Fields fields, Defaults defaults, bool ownsNote, BindingContext context)
    {
        var inner = defaults with { In = fields.Text("in") ?? defaults.In };
        var speaker = SpeakerBinder.Bind(fields, context);
        var value = ValueBinder.Bind(fields, defaults.Unit, context);
        var status = fields.OptionalWord<FigureStatus>("status", "status") ?? defaults.Status;
        var counted = fields.OptionalWord<CountedThing>("counted", "thing that is counted") ?? defaults.Counted;
        var neutral = NeutralWords.Bind(fields, defaults.Neutral, context);
        var via = fields.Text("via");
        var rank = fields.Word<ClaimRank>("rank", "rank");
        var reason = fields.Text("reason");
        if (rank is not ClaimRank.Normal && reason is null)
        {
            context.Report(BindingRules.RankWithoutReason, fields.SpanOf("rank"), rank.ToWord());
        }

        var note = ownsNote ? fields.Text("note") : null;
        var quotes = QuoteBinder.BindAll(fields, inner, context);
        var by = speaker ?? (fields.Has("by") ? null : defaults.By);
        var earlier = VintageBinder.BindAll(fields, inner with { Neutral = neutral }, by, via, context);
        return value is null || quotes.IsEmpty
            ? null
            : new(by, via, value, rank, reason, note, quotes)
            {
                Status = status,
                Counted = counted,
                Neutral = neutral,
                Earlier = earlier,
            };
    }
}
