using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using static Dataset.Generator.Emitting.TaggedLine;

namespace Dataset.Generator.Emitting;

/// <summary>Prints what the runtime's <c>CatalogTextReader</c> reads: the checks and conflicts of one file of records.</summary>
internal static class CatalogTextWriter
{
    public static void Write(SourceWriter text, IEnumerable<TopicModel> topics)
    {
        foreach (var topic in topics)
        {
            Line(text, CatalogTextTag.Topic, Identifier.ToKey(topic.Name), topic.Name, topic.Title ?? string.Empty);
        }
    }

    public static void Write(SourceWriter text, CatalogPart part)
    {
        foreach (var check in part.Checks)
        {
            Write(text, check);
        }

        foreach (var conflict in part.Conflicts)
        {
            Write(text, conflict);
        }
    }

    private static void Write(SourceWriter text, CheckModel check)
    {
        Line(text, CatalogTextTag.Check, check.Id, check.Verdict.ToString(), check.IsWritten ? CatalogTextTag.Written
            : CatalogTextTag.BuiltIn);
        Line(text, CatalogTextTag.Assertion, check.Assertion);
        Line(text, CatalogTextTag.Explanation, check.Explanation);
        Line(text, CatalogTextTag.Because, check.Because);
        Write(text, check.Computed);
        WriteReferences(text, check);
    }

    /// <summary>Nothing where the assertion tells them, as most do that no curator wrote.</summary>
    private static void WriteReferences(SourceWriter text, CheckModel check)
    {
        var told = AssertionNames.FiguresOf(check.Assertion);
        if (told.SequenceEqual(check.References))
        {
            return;
        }

        if (check.References.IsEmpty)
        {
            Line(text, CatalogTextTag.Figure, []);
        }

        foreach (var reference in check.References)
        {
            Line(text, CatalogTextTag.Figure, reference);
        }
    }

    private static void Write(SourceWriter text, ComputedModel? computed)
    {
        if (computed is not null)
        {
            Line(
                text,
                CatalogTextTag.Computed,
                Number(computed.Number),
                Number(computed.Lower),
                Number(computed.Upper),
                (computed.LowerIsStrict ? CatalogTextTag.StrictLower : string.Empty) + (computed.UpperIsStrict ? CatalogTextTag.StrictUpper
                : string.Empty),
                computed.Unit?.Singular ?? string.Empty,
                computed.Unit?.Plural ?? string.Empty,
                computed.Text);
        }

        static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
    }

    private static void Write(SourceWriter text, ConflictModel conflict)
    {
        Line(text, CatalogTextTag.Conflict, conflict.Id, conflict.Kind.ToWord());
        Line(text, CatalogTextTag.Because, conflict.Because);
        foreach (var claim in conflict.Between)
        {
            Line(text, CatalogTextTag.Claim, claim);
        }
    }
}
