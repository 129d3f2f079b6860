using Dataset.Generator.Shared;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting;

/// <summary>Drafted numbers that one series may hold: they count the same in the same words, each in a period of its own.</summary>
/// <param name="Figures">For each figure its number, once for each place that states it.</param>
internal sealed record DraftedSeries(string Key, IReadOnlyList<IReadOnlyList<DraftedNumber>> Figures)
{
    public DraftedNumber First => Figures[0][0];

    /// <param name="reserved">Keys of a file that no series may have.</param>
    public static IReadOnlyList<DraftedSeries> Group(IEnumerable<DraftedNumber> numbers, IReadOnlyCollection<string> reserved)
    {
        var groups = new List<List<List<DraftedNumber>>>();
        var stated = new Dictionary<(Kind Kind, string? Value, string Period), List<DraftedNumber>>();

        // For each kind and period, in how many of its groups the period is taken: the next one is free.
        var ofKind = new Dictionary<Kind, List<List<List<DraftedNumber>>>>();
        var used = new Dictionary<(Kind Kind, string Period), int>();
        foreach (var number in numbers)
        {
            var kind = Kind.Of(number);
            var period = number.Period.Key.Text;
            if (number.Doubt is null && stated.TryGetValue((kind, number.Value, period), out var same))
            {
                same.Add(number);
                continue;
            }

            var of = ofKind.TryGetValue(kind, out var known) ? known : ofKind[kind] = [];
            var free = used.GetValueOrDefault((kind, period));
            used[(kind, period)] = free + 1;
            if (free == of.Count)
            {
                of.Add([]);
                groups.Add(of[free]);
            }

            var figure = new List<DraftedNumber> { number };
            of[free].Add(figure);
            if (number.Doubt is null)
            {
                stated.TryAdd((kind, number.Value, period), figure);
            }
        }

        var taken = new RecordKeys(reserved);
        return [.. groups.Select(group =>
        {
            var words = RecordKey.Of(group[0][0].Title, mostWords: 4) is { Length: > 0 } key ? key : "numbers";
            return new DraftedSeries(taken.Take(words), group);
        })];
    }

    /// <summary>What the numbers of one series have alike.</summary>
    private sealed record Kind(string Title, string Unit, SeriesKind Is, SeriesCounts Counts, SeriesStatistic Statistic)
    {
        public static Kind Of(DraftedNumber number) =>
            new(number.Title.ToUpperInvariant(), number.Unit.Key, number.Kind, number.Counts, number.Statistic);
    }
}
