using System.Collections;

namespace Dataset.Runtime.Generated;

/// <summary>The pages of a catalogue, each made when it is asked for.</summary>
internal sealed class TopicPages : IEnumerable<TopicPage>
{
    private readonly Func<int, TopicPage> _pageAt;
    private readonly Dictionary<string, int> _firstOf = new(StringComparer.Ordinal);
    private readonly int[] _countFrom;

    /// <param name="text">A line for each topic: its id and how many pages it has.</param>
    /// <param name="pageAt">A page by its number.</param>
    internal TopicPages(ReadOnlySpan<byte> text, Func<int, TopicPage> pageAt)
    {
        _pageAt = pageAt;
        var counts = new List<int>();
        var lines = new SeriesTextReader.TextLines(text);
        while (lines.Next())
        {
            var count = lines.Int(1) ?? 1;
            _firstOf.Add(lines.String(0), counts.Count);
            counts.Add(count);
            counts.AddRange(new int[count - 1]);
        }

        _countFrom = [.. counts];
    }

    /// <summary>The pages of a topic; none where it has none.</summary>
    internal IEnumerable<TopicPage> OfTopic(string id) => _firstOf.TryGetValue(id, out var first) ? From(first, _countFrom[first]) : [];

    public IEnumerator<TopicPage> GetEnumerator() => From(0, _countFrom.Length).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A loop: the runtime compiles Enumerable.Range with Select anew for numbers, and they are on the way of the first look-up.
    private IEnumerable<TopicPage> From(int first, int count)
    {
        for (var number = first; number < first + count; number++)
        {
            yield return _pageAt(number);
        }
    }
}
