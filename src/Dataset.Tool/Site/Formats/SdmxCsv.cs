using System.Globalization;
using System.Text.Json;
using Dataset.Runtime;
using Dataset.Tool.Bulk;
using FigureStatus = Dataset.Runtime.FigureStatus;

namespace Dataset.Tool.Site.Formats;

/// <summary>
/// The claims as observations in SDMX-CSV 2.0. A topic is a dataflow; a series, a period and a voice are the key. The hedge is an
/// attribute, and so are the ends of the range: where a document gave only a floor, OBS_VALUE is empty.
/// </summary>
internal sealed class SdmxCsv
{
    public const string MediaType = "application/vnd.sdmx.data+csv;version=2.0.0";

    private const string Information = "I";

    private readonly int _left;

    public SdmxCsv(SiteData data)
    {
        var csv = new CsvText().Row(
            "STRUCTURE", "STRUCTURE_ID", "ACTION", "SERIES", "TIME_PERIOD", "VOICE", "OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE", "QUALIFIER",
            "LOWER", "UPPER", "LOWER_IS_STRICT", "UPPER_IS_STRICT", "UNCERTAINTY", "RANK", "OBS_TEXT");
        foreach (var figure in data.Catalog.Figures)
        {
            if (TimePeriod(figure.Period) is not { } time)
            {
                _left++;
                continue;
            }

            var dataflow = $"{Id(data.Options.Name)}:{Id(figure.Series.TopicId)}({data.Options.Version})";
            foreach (var claim in figure.Claims)
            {
                var (range, bounds) = (RangeOf(figure, claim), claim.Bounds);
                csv.Row(
                    "dataflow", dataflow, Information, figure.Series.Id, time, claim.Id[(figure.Id.Length + 1)..], Number(bounds.Number),
                    Status(claim.Status), figure.Unit.Plural, Word(bounds.Qualifier), Number(range.Lower), Number(range.Upper),
                    Flag(range.Lower, range.LowerIsStrict), Flag(range.Upper, range.UpperIsStrict), Number(bounds.Uncertainty),
                    Word(claim.Rank), claim.Text);
            }
        }

        Text = csv.ToString();
    }

    public string Text { get; }

    public string About => "A row for each voice of each figure, for programs of statistical offices (SDMX-CSV 2.0)"
        + (_left == 0 ? "." : $", without {BulkRows.Figures(_left)} whose period has no two ends: SDMX has no spelling for it.");

    /// <summary>
    /// A period as SDMX spells it: a calendar's part, or a first day and a length. Null where it has no first or no last day.
    /// </summary>
    public static string? TimePeriod(Period period)
    {
        if (period is not { First: { } first, Last: { } last, Days: { } days })
        {
            return null;
        }

        var isOfMonths = first.Day == 1 && last.AddDays(1).Day == 1;
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return (isOfMonths, months, (first.Month - 1) % 12) switch
        {
            _ when days == 1 => first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (true, 1, _) => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            (true, 3, var month) when month % 3 == 0 => Invariant($"{first.Year:0000}-Q{(month / 3) + 1}"),
            (true, 6, var month) when month % 6 == 0 => Invariant($"{first.Year:0000}-S{(month / 6) + 1}"),
            (true, 12, 0) => Invariant($"{first.Year:0000}"),
            (true, _, _) => Invariant($"{first:yyyy-MM-dd}/P{months}M"),
            _ when days == 7 && first.DayOfWeek is DayOfWeek.Monday =>
                Invariant($"{ISOWeek.GetYear(first):0000}-W{ISOWeek.GetWeekOfYear(first):00}"),
            _ => Invariant($"{first:yyyy-MM-dd}/P{days}D"),
        };
    }

    /// <summary>The range that the hedge of a claim allows.</summary>
    private static (decimal? Lower, decimal? Upper, bool LowerIsStrict, bool UpperIsStrict) RangeOf(IFigure figure, Claim claim)
    {
        var voice = claim.Bounds == figure.Bounds ? figure
            : (figure as IDisputedFigure)?.Voices.FirstOrDefault(voice => voice.Id == claim.Id);
        return voice is { Range: var range } ? (range.Lower, range.Upper, range.LowerIsStrict, range.UpperIsStrict)
            : (claim.Bounds.Lower, claim.Bounds.Upper, claim.Bounds.LowerIsStrict, claim.Bounds.UpperIsStrict);
    }

    /// <summary>A code of CL_OBS_STATUS, with Eurostat's R for a revised number; nothing where the document does not say.</summary>
    private static string? Status(FigureStatus? status) => status switch
    {
        null => null,
        FigureStatus.Final => "A",
        FigureStatus.Provisional => "P",
        FigureStatus.Revised => "R",
        FigureStatus.Estimated => "E",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    // An identifier of SDMX begins with a letter.
    private static string Id(string name)
    {
        var id = string.Concat(name.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '-' ? c : '_'));
        return char.IsAsciiLetter(id[0]) ? id : "D_" + id;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Word(Enum? word) => word is null ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    private static string? Flag(decimal? end, bool isStrict) => end is null ? null : isStrict ? "true" : "false";
}
