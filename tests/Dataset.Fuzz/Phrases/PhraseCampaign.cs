using System.Diagnostics;
using System.Globalization;

namespace Dataset.Fuzz.Phrases;

internal sealed record PhraseFailure(long Number, string What);

internal sealed record PhraseReport(int Seed, long Made, long Exchanged, TimeSpan Took, IReadOnlyList<PhraseFailure> Failures)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Made:N0} phrases of seed {Seed} in {Took.TotalSeconds:F1} s, {Exchanged:N0} of them with a token exchanged; "
        + $"{Failures.Count} failures.");
}

/// <summary>Each phrase is read as what it states; with one token exchanged it is never read as that.</summary>
internal static class PhraseCampaign
{
    private const int MostFailures = 40;

    public static PhraseReport Run(long phrases, int seed, long first = 0)
    {
        var watch = Stopwatch.StartNew();
        var failures = new List<PhraseFailure>();
        var (made, exchanged) = (0L, 0L);
        for (var number = first; number < first + phrases && failures.Count < MostFailures; number++)
        {
            var phrase = PhraseMaker.Make(seed, number);
            made++;
            var readings = PhraseReading.All(phrase.Text).ToList();
            if (!readings.Contains(phrase.Reading))
            {
                failures.Add(new(number, $"“{phrase.Text}” states {phrase.Reading}, and is read as {Join(readings)}"));
                continue;
            }

            if (PhraseExchange.Make(phrase, new Random(unchecked((int)number * 31) ^ seed)) is not { } change)
            {
                continue;
            }

            exchanged++;
            if (PhraseReading.All(change.Text).Contains(phrase.Reading))
            {
                failures.Add(new(number, $"“{change.Text}” is still read as {phrase.Reading}, with '{change.From.Text}' "
                    + $"({change.From.Slot}) exchanged for '{change.To}'"));
            }
        }

        return new(seed, made, exchanged, watch.Elapsed, failures);
    }

    private static string Join(IReadOnlyList<string> readings) => readings.Count == 0 ? "nothing" : string.Join(" and ", readings);
}
