using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Cases.Reporting;
using Dataset.Cases.Running;

namespace Dataset.Cases.Plain;

/// <summary>
/// <c>plain.tsv</c>. The sentence is the document. A key that the schema does not know is left out and named in the row's notes. A row
/// refused only because other numbers of its sentence stand in no quotation is run again with those set aside; a row refused otherwise is
/// run once more with the word before its number declared neutral, where the schema knows <c>neutral:</c>, and stays refused.
/// </summary>
internal sealed partial class PlainCases : ICaseFile
{
    public string Name => "plain";

    public IEnumerable<CaseRow> ReadRows() =>
        CaseFolder.ReadLines("plain.tsv").Skip(1).Select(PlainRecord.Parse).Select(row => new CaseRow(row.Kind, row.Id, () => Judge(row)));

    public static CaseResult Judge(PlainRecord row)
    {
        var notes = new List<string>();
        var outcome = RunWithOthersSetAside(row, string.Empty, notes);
        if (outcome.ErrorIds is ["DS2004"] && ScaleBehindBoth().Match(row.Value) is { Success: true } value)
        {
            // Two numbers with one scale behind both: written with the scale behind each, as the message asks.
            notes.Add("value written with its scale twice");
            row = row with { Value = value.Result("${low} ${scale}${between}${high} ${scale}") };
            outcome = RunWithOthersSetAside(row, string.Empty, notes);
        }

        var ids = string.Join(", ", outcome.ErrorIds);
        var fault = outcome.IsAccepted ? CaseFault.None : CaseFault.RefusedRight;
        if (!outcome.IsAccepted
            && NeutralWord().Match(row.Quotation) is { Success: true } word
            && SchemaSupport.HasFigureKey("neutral", "[was]")
            && RunWithOthersSetAside(row, $"      neutral: [{YamlText.Quote(word.Groups[1].Value)}]\n", []).IsAccepted)
        {
            notes.Add($"accepted with neutral: [{word.Groups[1].Value}]");
        }

        if (outcome.IsAccepted && outcome.IsWarned)
        {
            notes.Add("accepted with a warning: " + outcome.Lines.First(line => line.Contains(": warning ", StringComparison.Ordinal)));
        }

        return new("plain", row.Kind, row.Id, row.Sentence, fault, outcome.IsAccepted ? "accepted" : $"{ids}: {outcome.FirstLine}")
        {
            Notes = [.. notes.Distinct()],
            Trace = [$"{row.Value} {row.Unit} “{row.Quotation}”", .. outcome.Lines],
        };
    }

    private static TrialOutcome RunWithOthersSetAside(PlainRecord row, string figureKeys, List<string> notes)
    {
        var outcome = TrialRun.Run(Dataset(row, figureKeys, string.Empty, notes));
        if (!outcome.IsOnlyOverlooked)
        {
            return outcome;
        }

        // A number inside the quotation that is not the value's: it is set aside by itself where it stands once in the sentence.
        var inside = SetAside.Overlooked(outcome).Where(number => row.Quotation.Contains(number, StringComparison.Ordinal)
            && row.Sentence.Split(number).Length == 2 && !row.Value.Contains(number, StringComparison.Ordinal));
        return TrialRun.Run(Dataset(row, figureKeys, SetAside.Around(row.Sentence, row.Quotation, inside), notes));
    }

    private static TrialDataset Dataset(PlainRecord row, string figureKeys, string sourceKeys, List<string> notes)
    {
        var isPercent = row.Unit.Split(' ')[0] == "percent";
        var counts = row.Key("counts") is { } way ? Counts(way, notes) : null;
        var whole = row.Key("of") ?? (isPercent && row.Key("counts") is null ? "thing" : null);
        var series = new StringBuilder("topic: T\nin: d\n\ns:\n  title: What is counted\n");
        series.Append(CultureInfo.InvariantCulture, $"  unit: {row.Unit}\n{counts}");
        series.Append(whole is not null && isPercent ? "  of: base\n" : string.Empty);
        series.Append(row.Key("kind") is { } kind ? $"  kind: {kind}\n" : string.Empty);
        series.Append(CultureInfo.InvariantCulture, $"  figures:\n    {Period(row.Key("period"))}");
        series.Append(isPercent && whole is null ? $"      against: {Before(row.Key("period"))}\n" : string.Empty);
        if (row.Key("status") is { } status)
        {
            Append(SchemaSupport.HasFigureKey("status", "estimated"), $"      status: {status}\n", "status");
        }

        series.Append(row.Key("by") is { } speaker ? $"      by: {speaker}\n" : string.Empty);
        series.Append(CultureInfo.InvariantCulture, $"      value: {Value(row, notes)}\n{figureKeys}");
        series.Append(CultureInfo.InvariantCulture, $"      quote: {YamlText.Quote(row.Quotation)}\n");
        series.Append(whole is not null ? $"\nbase:\n  title: What it is a share of\n  unit: {whole}\n" : string.Empty);
        var needsLevel = counts?.Contains("change_of", StringComparison.Ordinal) == true;
        series.Append(needsLevel ? $"\nlevel:\n  title: The level\n  unit: {row.Unit}\n" : string.Empty);

        var language = string.Empty;
        if (row.Language != "en")
        {
            if (SchemaSupport.HasSourceKey("language", "de"))
            {
                language = $"    language: {row.Language}\n";
            }
            else
            {
                notes.Add("without language");
            }
        }

        var agents = row.Key("by") is { } by ? $"\nagents:\n  {by}: {{ name: {Capital(by)} }}\n" : string.Empty;
        var units = DeclaredUnit.Declare(whole is null or "thing" ? [row.Unit] : [row.Unit, whole]);
        if (whole == "thing")
        {
            units = (units.Length == 0 ? "units:\n" : units) + "  thing: { plural: things }\n";
        }

        return TrialDataset.Of(row.Sentence, units + agents, series.ToString(), language + sourceKeys);

        void Append(bool isKnown, string line, string key)
        {
            if (isKnown)
            {
                series.Append(line);
            }
            else
            {
                notes.Add("without " + key);
            }
        }
    }

    /// <summary>A row without a period is of a time that its sentence leaves open.</summary>
    private static string Period(string? period) => period switch
    {
        null => "as reported:\n      name: AsReported\n",
        _ when YearTo(period) is { } days && !SchemaSupport.HasPeriod("year to 2024-06") => days + ":\n",
        _ => period + ":\n",
    };

    /// <summary>What a percentage of change is measured against: the year before, which the rows leave open.</summary>
    private static string Before(string? period) =>
        period is { Length: >= 4 } ? $"{int.Parse(period[..4], CultureInfo.InvariantCulture) - 1}" : "2023";

    /// <summary>The same days where the schema does not know <c>year to 2024-06</c>.</summary>
    private static string? YearTo(string period)
    {
        if (!period.StartsWith("year to ", StringComparison.Ordinal))
        {
            return null;
        }

        var month = DateOnly.ParseExact(period["year to ".Length..] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{month.AddMonths(-11):yyyy-MM-dd}/{month.AddMonths(1).AddDays(-1):yyyy-MM-dd}";
    }

    private static string? Counts(string way, List<string> notes)
    {
        string[][] forms = [[$"counts: {way}"], ["change_of: level", $"counts: {way}"]];
        var known = forms.FirstOrDefault(SchemaSupport.HasSeriesKeys);
        if (known is null)
        {
            notes.Add("without counts");
            return null;
        }

        return string.Concat(known.Select(key => $"  {key}\n"));
    }

    private static string Value(PlainRecord row, List<string> notes)
    {
        var keys = new List<string> { "is: " + YamlText.Quote(row.Value) };
        foreach (var (key, sample) in new[] { ("interval", "11 to 13"), ("level", "95%") })
        {
            if (row.Key(key) is { } value)
            {
                if (SchemaSupport.HasValueKey(key, sample))
                {
                    keys.Add($"{key}: {value}");
                }
                else
                {
                    notes.Add("without " + key);
                }
            }
        }

        return keys.Count == 1 ? YamlText.Quote(row.Value) : $"{{ {string.Join(", ", keys)} }}";
    }

    private static string Capital(string key) => char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ');

    [GeneratedRegex("^(?<low>[0-9.]+)(?<between> to | ± )(?<high>[0-9.]+) (?<scale>million|billion|trillion)$")]
    private static partial Regex ScaleBehindBoth();

    [GeneratedRegex(@"([\p{L}'-]+) [$€£₹]?\d")]
    private static partial Regex NeutralWord();
}
