using System.Collections;

namespace Dataset.Runtime.Generated;

/// <summary>The periods of a bulk series in their order; each is parsed when it is asked for, and none is when one is looked for.</summary>
/// <param name="ids">Their ids.</param>
/// <param name="ordinalAt">The offset of their numbers in the ordinal order of these; 0 where they are in that order.</param>
internal sealed class BulkPeriods(BulkTexts ids, int ordinalAt) : IReadOnlyList<Period>
{
    private readonly Period?[] _periods = new Period?[ids.Count];

    public int Count => _periods.Length;

    // Two threads may parse the same one: both get equal ones.
    public Period this[int index] => _periods[index] ??= Period.Parse(ids[index]);

    public IEnumerator<Period> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of a period; negative when it is none of them.</summary>
    internal int Find(Period period) => period.IsResolved ? ids.Find(period.Id, ordinalAt) : -1;
}
