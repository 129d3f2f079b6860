using System.Text.Json;

namespace Dataset.Benchmarks;

/// <summary>What somebody writes who has a file of JSON and no compiler of records: plain objects, with words and documents.</summary>
internal static class PlainFigures
{
    private sealed record Quotation(string Source, int Start, int Length, string Words);

    private sealed record Claim(string By, decimal? Low, decimal? High, string? Qualifier, string? Words, string? Note,
        List<Quotation> Quotes);

    private sealed record Figure(string Id, string Series, string Unit, string? Area, string Period, string? Basis, string? Note,
        List<Claim> Claims);

    public static void Write(IRecords data, string path)
    {
        var figures = Models.Of(data).Series.SelectMany(series => series.Figures.Select(figure => new Figure(
            figure.Id, series.Title, series.Unit.Plural, series.Area, figure.Period.Id, figure.Basis, figure.Note,
            [.. figure.Claims.Select(claim => new Claim(
                claim.Voice, claim.Value.Low?.Value, claim.Value.High?.Value, claim.Value.Qualifier?.ToString(), claim.Value.Words,
                claim.Note, [.. claim.Quotes.Select(quote => new Quotation(
                    series.Sources[quote.SourceIndex], quote.Start, quote.Length, quote.Words))]))])));
        using var stream = File.Create(path);
        JsonSerializer.Serialize(stream, figures.ToList());
    }
}
