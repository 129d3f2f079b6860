using System.Text;
using Dataset.Cases.Reporting;
using Dataset.Cases.Running;

namespace Dataset.Cases.Lies;

/// <summary>
/// <c>lies.md</c>. The record is the table's; without a period of its own it is of May 2025. A lie that is refused only because other
/// numbers of its sentence stand in no quotation is run again with the words around the quotation set aside: being overlooked does not
/// refute it.
/// </summary>
internal sealed class LieCases : ICaseFile
{
    private const string Sense = "sense and period";

    public string Name => "lies";

    public IEnumerable<CaseRow> ReadRows()
    {
        var lines = CaseFolder.ReadLines("lies.md");
        var kind = string.Empty;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                kind = lines[i][3..];
            }
            else if (LieRecord.Parse(lines[i]) is { } lie)
            {
                var (name, id) = (kind, $"lies.md:{i + 1}");
                yield return new(name, id, () => Judge(name, id, lie));
            }
        }
    }

    public static CaseResult Judge(string kind, string id, LieRecord lie)
    {
        var outcome = TrialRun.Run(Dataset(lie, string.Empty));
        var first = outcome;
        if (outcome.IsOnlyOverlooked)
        {
            outcome = TrialRun.Run(Dataset(lie, SetAside.Around(lie.Document, lie.Quotation)));
        }

        var isCaught = !outcome.IsAccepted || outcome.IsOnTrust;
        var fault = isCaught ? CaseFault.None : CaseFault.AcceptedWrong;
        return new("lies", kind, id, lie.Document, fault, $"{Words(outcome)}: {outcome.FirstLine}")
        {
            Group = lie.IsPromised ? "number, hedge, unit and rate" : Sense,
            Notes = outcome.IsAccepted && outcome.IsWarned ? ["accepted with a warning"] : [],
            Trace = [$"{lie.Value} {lie.Unit} “{lie.Quotation}”: {first.FirstLine}", .. outcome.Lines],
        };
    }

    private static string Words(TrialOutcome outcome) => outcome switch
    {
        { IsAccepted: false } => "refused",
        { IsOnTrust: true } => "on trust",
        _ => "accepted",
    };

    private static TrialDataset Dataset(LieRecord lie, string sourceKeys)
    {
        var series = new StringBuilder("topic: L\nin: d\n\nown:\n  title: What is counted\n");
        series.Append($"  unit: {lie.Unit}\n");
        Append("of", "  of: base\n");
        Append("kind", $"  kind: {Key("kind")}\n");
        series.Append($"  figures:\n    {Key("period") ?? "2025-05"}:\n");
        Append("pprinted", $"      printed: {Key("pprinted")}\n");
        Append("against", $"      against: {Key("against")}\n");
        Append("max_of", $"      max_of: {Key("max_of")}\n");
        Append("min_of", $"      min_of: {Key("min_of")}\n");
        Append("within", $"      within: {Key("within")}\n");
        Append("by", $"      by: {Key("by")}\n");
        series.Append(Key("printed") is { } printed
            ? $"      value: {{ is: {YamlText.Quote(lie.Value)}, printed: {YamlText.Quote(printed)} }}\n"
            : $"      value: {YamlText.Quote(lie.Value)}\n");
        series.Append($"      quote: {YamlText.Quote(lie.Quotation)}\n");
        Append("of", "\nbase:\n  title: All ships\n  unit: ship\n");
        return TrialDataset.Of(lie.Document, Declarations(lie), series.ToString(), sourceKeys);

        string? Key(string name) => lie.Keys.GetValueOrDefault(name);

        void Append(string name, string line) => series.Append(lie.Keys.ContainsKey(name) ? line : string.Empty);
    }

    /// <summary>A declared noun of another unit would give some lies away, so a record has its own units and no others.</summary>
    private static string Declarations(LieRecord lie)
    {
        var units = lie.Unit.Split(" per ").Append(lie.Keys.ContainsKey("of") ? "ship" : string.Empty).Distinct().Select(unit => unit switch
        {
            "ship" => "  ship: { plural: ships }\n",
            "person" => "  person: { plural: people, words: [persons] }\n",
            "dollar" => "  dollar: { plural: dollars, words: [$], kind: measure }\n",
            "removal" => "  removal: { plural: removals, words: [removed, deported] }\n",
            "tonne" or "mile" => $"  {unit}: {{ plural: {unit}s, kind: measure }}\n",
            _ => string.Empty,
        });
        var agents = lie.Keys.ContainsKey("by")
            ? "\nagents:\n  board: { name: Harbour Board }\n  guild: { name: Pilots' Guild }\n"
            : string.Empty;
        var declared = string.Concat(units);
        return (declared.Length > 0 ? "units:\n" + declared : string.Empty) + agents;
    }
}
