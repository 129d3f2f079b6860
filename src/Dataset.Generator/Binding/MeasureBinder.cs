using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Binding;

/// <summary><c>measures: [{ same_as: border.encounters, because: … }]</c>: how the series stands to series of other definitions.</summary>
internal static class MeasureBinder
{
    private const string Advice = "Write '- { same_as: series, because: reason }' for each; or 'wider_than:', or 'narrower_than:'.";

    private static readonly (string Key, SeriesRelation Relation)[] Relations =
        [.. new[] { SeriesRelation.SameAs, SeriesRelation.WiderThan, SeriesRelation.NarrowerThan }
            .Select(static relation => (MeasureRecord.KeyOf(relation), relation))];

    public static EquatableArray<MeasureRecord> BindAll(Fields fields, BindingContext context)
    {
        var measures = new List<MeasureRecord>();
        var index = -1;
        foreach (var item in fields.Items("measures", Advice))
        {
            index++;
            if (Fields.Of(item, context, "a relation of 'measures'", Advice) is not { } inner)
            {
                continue;
            }

            var said = Relations.Select(one => (one.Key, one.Relation, Series: inner.Text(one.Key)))
                .Where(static one => one.Series is not null)
                .ToList();
            var because = inner.RequiredText("because", "why both can be compared so");
            if (said.Count == 0)
            {
                inner.Require("same_as", "the other series; or 'wider_than:', or 'narrower_than:'");
            }
            else if (said.Count > 1)
            {
                context.Report(BindingRules.OneOrTheOther, inner.KeySpanOf(said[1].Key), inner.Subject, said[0].Key, said[1].Key);
            }

            inner.Close();
            if (said.Count == 1 && because is not null)
            {
                measures.Add(new(said[0].Relation, said[0].Series!, because, index));
            }
        }

        return measures.ToEquatable();
    }
}
