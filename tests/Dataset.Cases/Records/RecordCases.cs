using Dataset.Cases.Reporting;
using Dataset.Cases.Running;

namespace Dataset.Cases.Records;

/// <summary>
/// <c>records/</c>. Data and documents of each folder as they are, or with the edit that its page names; what is right is in
/// <see cref="RecordExpectations"/>.
/// </summary>
internal sealed class RecordCases : ICaseFile
{
    public string Name => "records";

    public IEnumerable<CaseRow> ReadRows()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(CaseFolder.Path, "records")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(folder);
            var id = name.Split('-')[0];
            if (RecordExpectations.NotJudged.ContainsKey(id))
            {
                continue;
            }

            var kind = id[0] switch
            {
                'A' => "A accepted although wrong",
                'B' => "B refused although true",
                'C' => "C a message that misleads",
                'M' => "M could not be said",
                _ => "N noise",
            };
            yield return new(kind, id, () => Judge(kind, id, name, folder));
        }
    }

    private static CaseResult Judge(string kind, string id, string name, string folder)
    {
        if (!RecordExpectations.All.TryGetValue(id, out var expectations))
        {
            throw new InvalidDataException($"records/{name} has no expectation: read its page and add one.");
        }

        var records = ReadFiles(folder, "data", File.ReadAllText);
        var documents = ReadFiles(folder, "documents", File.ReadAllBytes);
        var fault = CaseFault.None;
        var because = new List<string>();
        var trace = new List<string>();
        foreach (var expectation in expectations)
        {
            var outcomes = expectation.Forms
                .Select(form => (form.Name, Outcome: TrialRun.Run(new(form.Apply(records), documents)))).ToList();
            trace.AddRange(outcomes.Select(one => $"{expectation.Rule} {expectation.Text} {one.Name}: {one.Outcome.FirstLine}"));
            if (Fault(expectation, [.. outcomes.Select(one => one.Outcome)]) is var found and not CaseFault.None)
            {
                fault |= found;
                because.Add($"{expectation.Rule} {expectation.Text} ({outcomes[0].Name}): {outcomes[0].Outcome.FirstLine}");
            }
        }

        var words = because.Count == 0 ? "as its page says" : string.Join(" | ", because);
        return new("records", kind, id, name, fault, words) { Trace = trace };
    }

    private static Dictionary<string, T> ReadFiles<T>(string folder, string name, Func<string, T> read) =>
        Directory.GetFiles(Path.Combine(folder, name)).ToDictionary(path => Path.GetFileName(path), read, StringComparer.Ordinal);

    private static CaseFault Fault(RecordExpectation expectation, IReadOnlyList<TrialOutcome> outcomes)
    {
        var first = outcomes[0];
        var says = first.Lines.Any(line => line.Contains(expectation.Text, StringComparison.Ordinal));
        return expectation.Rule switch
        {
            RecordRule.Accept => outcomes.Any(outcome => outcome.IsAccepted) ? CaseFault.None : CaseFault.RefusedRight,
            RecordRule.Refuse => first.IsAccepted ? CaseFault.AcceptedWrong : CaseFault.None,
            RecordRule.RefuseOrWarn => first.IsAccepted && !first.IsWarned ? CaseFault.AcceptedWrong : CaseFault.None,
            RecordRule.RefuseOrTrust => first.IsAccepted && !first.IsOnTrust ? CaseFault.AcceptedWrong : CaseFault.None,
            RecordRule.Says => says ? CaseFault.None : CaseFault.Misleading,
            RecordRule.SaysNot => says ? CaseFault.Misleading : CaseFault.None,
            RecordRule.AcceptOrSay => first.IsAccepted || says ? CaseFault.None : CaseFault.Misleading,
            _ => throw new InvalidOperationException(expectation.Rule.ToString()),
        };
    }
}
