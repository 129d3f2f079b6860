using System.Collections.Immutable;
using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using static Dataset.Generator.Emitting.TaggedLine;

namespace Dataset.Generator.Emitting;

/// <summary>Prints what the runtime's <c>CatalogTextReader</c> reads: the checks and conflicts of one file of records.</summary>
internal static class CatalogTextWriter
{
    // So many figures are written again for each check.
    private const int MostRepeated = 8;

    public static void Write(SourceWriter text, IEnumerable<TopicModel> topics)
    {
        foreach (var topic in topics)
        {
            Line(text, CatalogTextTag.Topic, Identifier.ToKey(topic.Name), topic.Name, topic.Title ?? string.Empty);
        }
    }

    /// <summary>The pages of each topic.</summary>
    public static void Write(SourceWriter text, IEnumerable<PageName> pages)
    {
        foreach (var topic in pages.GroupBy(static page => page.Topic))
        {
            var count = topic.Count();
            Line(text, CatalogTextTag.Pages, Identifier.ToKey(topic.Key), count == 1 ? string.Empty : Literals.Int(count));
        }
    }

    public static void Write(SourceWriter text, CatalogPart part)
    {
        var id = part.Checks.IsEmpty ? part.Conflicts[0].Id : part.Checks[0].Id;
        var topic = RecordId.TopicOf(id);
        Line(text, CatalogTextTag.Topic, topic);

        // Checks over one series share the list of its figures, which is then written once.
        var lists = new Dictionary<ImmutableArray<string>, int>();
        for (var i = 0; i < part.Checks.Count; i++)
        {
            Write(text, part.Checks[i], topic, lists, i);
        }

        foreach (var conflict in part.Conflicts)
        {
            Write(text, conflict, topic);
        }
    }

    private static void Write(SourceWriter text, CheckModel check, string topic, Dictionary<ImmutableArray<string>, int> lists, int number)
    {
        var kind = check.IsWritten ? string.Empty : CatalogTextTag.BuiltIn;
        Line(text, CatalogTextTag.Check, Within(topic, check.Id), check.Verdict.ToString(), kind);
        Line(text, CatalogTextTag.Assertion, check.Assertion);
        Line(text, CatalogTextTag.Explanation, check.Explanation);
        Line(text, CatalogTextTag.Because, check.Because);
        Write(text, check.Computed);
        WriteReferences(text, check, topic, lists, number);
    }

    /// <summary>Nothing where the assertion tells them, as most do that no curator wrote.</summary>
    private static void WriteReferences(
        SourceWriter text, CheckModel check, string topic, Dictionary<ImmutableArray<string>, int> lists, int number)
    {
        if (AssertionNames.FiguresOf(check.Assertion).SequenceEqual(check.References))
        {
            return;
        }

        if (check.References.IsEmpty)
        {
            Line(text, CatalogTextTag.Figure, []);
            return;
        }

        if (lists.TryGetValue(check.References.Items, out var same))
        {
            Line(text, CatalogTextTag.SameFigures, same.ToString(CultureInfo.InvariantCulture));
            return;
        }

        if (check.References.Count > MostRepeated)
        {
            lists.Add(check.References.Items, number);
        }

        foreach (var reference in check.References)
        {
            Line(text, CatalogTextTag.Figure, Within(topic, reference));
        }
    }

    /// <summary>An id without the topic that the text is of.</summary>
    private static string Within(string topic, string id) =>
        id.StartsWith(topic + ".", StringComparison.Ordinal) ? id.Substring(topic.Length) : id;

    private static void Write(SourceWriter text, ComputedModel? computed)
    {
        if (computed is not null)
        {
            // As printed, and not as compared: 7 and 7.0 are told apart.
            var (number, lower, upper) = (Number(computed.Number), Number(computed.Lower), Number(computed.Upper));
            var isNumber = number.Length > 0 && number == lower && number == upper;
            Line(
                text,
                CatalogTextTag.Computed,
                number,
                isNumber ? string.Empty : lower.Length > 0 ? lower : CatalogTextTag.None,
                isNumber ? string.Empty : upper,
                (computed.LowerIsStrict ? CatalogTextTag.StrictLower : string.Empty) + (computed.UpperIsStrict ? CatalogTextTag.StrictUpper
                : string.Empty),
                computed.Unit?.Singular ?? string.Empty,
                computed.Unit?.Plural ?? string.Empty,
                computed.Text);
        }

        static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
    }

    private static void Write(SourceWriter text, ConflictModel conflict, string topic)
    {
        Line(text, CatalogTextTag.Conflict, Within(topic, conflict.Id), conflict.Kind.ToWord());
        Line(text, CatalogTextTag.Because, conflict.Because);
        foreach (var claim in conflict.Between)
        {
            Line(text, CatalogTextTag.Claim, Within(topic, claim));
        }
    }
}
