namespace Dataset.Tool.Drafting;

/// <summary>Spans of a text, asked whether one of them covers another span without looking at each.</summary>
internal sealed class SpanSet
{
    private readonly int[] _starts;

    /// <summary>For each span the last end of it and of those before it.</summary>
    private readonly int[] _ends;

    public SpanSet(IEnumerable<(int Start, int End)> spans)
    {
        var ordered = spans.OrderBy(static span => span.Start).ToList();
        _starts = [.. ordered.Select(static span => span.Start)];
        _ends = new int[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            _ends[i] = Math.Max(ordered[i].End, i == 0 ? 0 : _ends[i - 1]);
        }
    }

    /// <summary>Whether one span begins at or before a start and ends at or behind an end.</summary>
    public bool Covers(int start, int end)
    {
        var at = Array.BinarySearch(_starts, start);
        at = at < 0 ? ~at - 1 : at;
        while (at >= 0 && at + 1 < _starts.Length && _starts[at + 1] == start)
        {
            at++;
        }

        return at >= 0 && _ends[at] >= end;
    }
}
