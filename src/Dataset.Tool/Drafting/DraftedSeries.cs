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
        foreach (var number in numbers)
        {
            if (groups.SelectMany(static group => group).FirstOrDefault(figure => IsSame(figure[0], number)) is { } stated)
            {
                stated.Add(number);
                continue;
            }

            var group = groups.Find(group => IsAlike(group[0][0], number)
                && !group.Exists(figure => figure[0].Period.Key.Text == number.Period.Key.Text));
            if (group is null)
            {
                groups.Add(group = []);
            }

            group.Add([number]);
        }

        var taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        return [.. groups.Select(group =>
        {
            var words = RecordKey.Of(group[0][0].Title, mostWords: 4) is { Length: > 0 } key ? key : "numbers";
            var unique = RecordKey.Unique(words, taken.Contains);
            taken.Add(unique);
            return new DraftedSeries(unique, group);
        })];
    }

    private static bool IsSame(DraftedNumber one, DraftedNumber other) =>
        IsAlike(one, other) && one.Value == other.Value && one.Doubt is null && other.Doubt is null
        && one.Period.Key.Text == other.Period.Key.Text;

    private static bool IsAlike(DraftedNumber one, DraftedNumber other) =>
        one.Title.Equals(other.Title, StringComparison.OrdinalIgnoreCase) && one.Unit.Key == other.Unit.Key && one.Kind == other.Kind
        && one.Counts == other.Counts && one.Statistic == other.Statistic;
}
