using System.Globalization;
using System.Text.Json;
using Dataset.Runtime;

namespace Dataset.Tool.Showing;

/// <summary>A card for machines: each fact of a figure, its claims, cells and documents, under the name that C# has for it.</summary>
internal static class CardJson
{
    /// <param name="mostReferences">
    /// A check of more figures is written without the list of them: one of a whole series would stand in each of its figures.
    /// </param>
    public static void Write(Utf8JsonWriter json, FigureCard card, int mostReferences = int.MaxValue)
    {
        var figure = card.Figure;
        json.WriteStartObject();
        json.WriteString("id", figure.Id);
        json.WriteString("name", figure.Name);
        json.WriteString("title", figure.Series.Title);
        json.WriteString("period", figure.Period.Id);
        json.WriteString("printed", figure.Period.Printed);
        json.WriteString("periodBasis", figure.Period.Basis);
        json.WriteBoolean("periodIsUncertain", figure.Period.IsUncertain);
        json.WriteString("unit", figure.Unit.Plural);
        json.WriteString("shape", figure.Shape.ToString());
        json.WriteString("text", figure.Text);
        Write(json, "range", figure.Range);
        Write(json, "bounds", figure.Bounds);
        json.WriteString("baselineId", figure.BaselineId);
        json.WriteString("recordStatement", figure.RecordStatement?.ToString());
        json.WriteString("status", figure.Status?.ToString());
        json.WriteBoolean("isDisputed", figure.IsDisputed);
        json.WriteString("accumulation", figure.Accumulation?.ToString());
        json.WriteString("counted", figure.Counted?.ToString());
        json.WriteString("note", figure.Note);
        json.WritePropertyName("series");
        Write(json, figure.Series);
        WriteList(json, "claims", figure.Claims, Write);
        WriteList(json, "checks", card.Checks, (json, check) => Write(json, check, mostReferences));
        WriteList(json, "conflicts", card.Conflicts, Write);
        WriteList(json, "sources", card.Sources, Write);
        json.WriteEndObject();
    }

    /// <summary>What a series is, without its figures.</summary>
    public static void Write(Utf8JsonWriter json, Series series)
    {
        json.WriteStartObject();
        json.WriteString("id", series.Id);
        json.WriteString("topicId", series.TopicId);
        json.WriteString("name", series.Name);
        json.WriteString("title", series.Title);
        json.WriteString("area", series.Area);
        json.WriteString("population", series.Population);
        json.WriteString("kind", series.Kind.ToString());
        json.WriteString("partOfId", series.PartOfId);
        json.WriteString("counts", series.Counts.ToString());
        json.WriteString("changeOfId", series.ChangeOfId);
        json.WriteString("statistic", series.Statistic.ToString());
        json.WriteString("adjustment", series.Adjustment?.ToString());
        WriteList(json, "measures", series.Measures, Write);
        json.WriteString("note", series.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, QuantityRange range)
    {
        json.WriteStartObject(name);
        WriteNumber(json, "lower", range.Lower);
        WriteNumber(json, "upper", range.Upper);
        json.WriteBoolean("lowerIsStrict", range.LowerIsStrict);
        json.WriteBoolean("upperIsStrict", range.UpperIsStrict);
        json.WriteBoolean("isExact", range.IsExact);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SeriesMeasure measure)
    {
        json.WriteStartObject();
        json.WriteString("relation", measure.Relation.ToString());
        json.WriteString("seriesId", measure.SeriesId);
        json.WriteString("because", measure.Because);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("value", claim.Text);
        Write(json, "bounds", claim.Bounds);
        json.WriteString("by", claim.By.Name);
        json.WritePropertyName("speaker");
        Write(json, claim.By);
        json.WriteString("via", claim.Via?.Name);
        json.WriteString("status", claim.Status?.ToString());
        json.WriteString("counted", claim.Counted?.ToString());
        json.WriteString("rank", claim.Rank.ToString());
        json.WriteString("rankReason", claim.RankReason);
        Write(json, claim.Reading);
        WriteList(json, "neutral", claim.Neutral);
        json.WriteString("note", claim.Note);
        WriteList(json, "quotations", claim.Quotations, Write);
        WriteList(json, "cells", claim.Cells, Write);
        WriteList(json, "earlier", claim.Earlier, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Agent agent)
    {
        json.WriteStartObject();
        json.WriteString("key", agent.Key);
        json.WriteString("name", agent.Name);
        json.WriteString("kind", agent.Kind);
        json.WriteBoolean("isNamed", agent.IsNamed);
        json.WriteBoolean("isDocument", agent.IsDocument);
        json.WriteString("of", agent.Of?.Name);
        WriteNumber(json, "count", agent.Count);
        json.WriteString("why", agent.Why);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Vintage edition)
    {
        json.WriteStartObject();
        json.WriteString("id", edition.Id);
        json.WriteString("value", edition.Text);
        Write(json, "bounds", edition.Bounds);
        json.WriteString("asOf", Day(edition.AsOf));
        json.WriteString("status", edition.Status?.ToString());
        Write(json, edition.Reading);
        json.WriteString("note", edition.Note);
        WriteList(json, "quotations", edition.Quotations, Write);
        WriteList(json, "cells", edition.Cells, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteStartObject();
        json.WriteString("words", quotation.Words);
        json.WriteString("source", quotation.Source.Key);
        json.WriteString("before", quotation.Before);
        json.WriteString("after", quotation.After);
        json.WriteString("page", quotation.Page);
        WriteNumber(json, "start", quotation.Start);
        WriteNumber(json, "length", quotation.Length);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Cell cell)
    {
        json.WriteStartObject();
        json.WriteString("text", cell.Text);
        json.WriteString("source", cell.Source.Key);
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("line", cell.Line);
        json.WriteNumber("position", cell.Position);
        json.WriteString("column", cell.Column);
        json.WriteNumber("count", cell.Count);
        WriteNumber(json, "lastRow", cell.LastRow);
        json.WriteString("fragment", cell.Fragment);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Check check, int mostReferences)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("assertion", check.Assertion);
        json.WriteString("verdict", check.Verdict.ToString());
        json.WriteBoolean("isWritten", check.IsWritten);
        json.WriteBoolean("isComputed", check.IsComputed);
        json.WriteString("computed", check.Computed?.Text);
        json.WriteString("explanation", check.Explanation);
        json.WriteString("because", check.Because);
        if (check.References.Count <= mostReferences)
        {
            WriteList(json, "figureIds", check.FigureIds);
            WriteList(json, "references", check.References);
        }
        else
        {
            json.WriteNumber("referenceCount", check.References.Count);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("id", conflict.Id);
        json.WriteString("kind", conflict.Kind.ToString());
        json.WriteString("because", conflict.Because);
        WriteList(json, "between", conflict.Between.Select(static claim => claim.Id));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("key", source.Key);
        json.WriteString("title", source.Title);
        json.WriteString("label", source.Label);
        json.WriteString("author", source.Author);
        json.WriteString("publisher", source.Publisher);
        json.WriteString("published", source.Published?.Id);
        json.WriteBoolean("publishedIsUncertain", source.Published is { IsUncertain: true });
        json.WriteString("publishedBasis", source.PublishedBasis);
        json.WriteString("language", source.Language);
        json.WriteString("url", source.Url);
        json.WriteString("accessed", Day(source.Accessed));
        json.WriteString("licence", source.Licence);
        json.WriteString("fileName", source.FileName);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("originalFileName", source.OriginalFileName);
        json.WriteString("originalSha256", source.OriginalSha256);
        json.WriteString("republishedKey", source.RepublishedKey);
        json.WriteString("note", source.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Bounds bounds)
    {
        json.WriteStartObject(name);
        WriteNumber(json, "number", bounds.Number);
        WriteNumber(json, "lower", bounds.Lower);
        WriteNumber(json, "upper", bounds.Upper);
        json.WriteBoolean("lowerIsStrict", bounds.LowerIsStrict);
        json.WriteBoolean("upperIsStrict", bounds.UpperIsStrict);
        json.WriteString("qualifier", bounds.Qualifier?.ToString());
        WriteNumber(json, "uncertainty", bounds.Uncertainty);
        WriteNumber(json, "plus", bounds.Plus);
        WriteNumber(json, "minus", bounds.Minus);
        WriteNumber(json, "level", bounds.Level);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Runtime.Reading? reading)
    {
        if (reading is null)
        {
            json.WriteNull("reading");
            return;
        }

        json.WriteStartObject("reading");
        json.WriteString("of", reading.Of);
        json.WriteString("because", reading.Because);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        WriteList(json, name, texts, static (json, text) => json.WriteStringValue(text));

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>A number with its digits, the zeros at its end among them; null for none.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } one)
        {
            json.WriteNumber(name, one);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
