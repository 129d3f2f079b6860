using Dataset.Generator.Shared;

namespace Dataset.Analyzers;

/// <summary>What a figure states, from the index of its series.</summary>
internal sealed class StatedFigure
{
    private readonly IReadOnlyList<StatedValue> _values;
    private readonly IReadOnlyList<string> _voices;
    private readonly int _preferred;

    /// <param name="code">The figure's part of the index.</param>
    /// <param name="singular">The unit of one.</param>
    /// <param name="plural">The unit of any other number.</param>
    /// <param name="voices">The members that are its voices; none where they do not differ.</param>
    public StatedFigure(string code, string singular, string plural, IReadOnlyList<string> voices)
    {
        string[] codes = code.Split(FigureIndexCode.Voice);
        _preferred = Array.FindIndex(codes, static one => one.Length > 0 && one[0] == FigureIndexCode.Preferred);
        _values = [.. codes.Select(one => new StatedValue(one.TrimStart(FigureIndexCode.Preferred), singular, plural))];
        _voices = voices;
    }

    /// <summary>What is read of the figure itself: of one whose voices differ that of the preferred one, null where none is.</summary>
    public StatedValue? Own => _voices.Count == 0 ? _values[0] : _preferred < 0 ? null : _values[_preferred];

    /// <summary>What one of its voices states; null where the member is none.</summary>
    public StatedValue? Of(string voice) => _voices.Count == _values.Count
        ? _voices.Zip(_values, static (name, value) => (name, value)).FirstOrDefault(one => one.name == voice).value
        : null;

    /// <summary>Each number with the members that lead to it: <c>Value</c>, <c>PerIce.Lower</c>.</summary>
    public IEnumerable<(string Members, decimal Number)> Numbers => _voices.Count == 0
        ? _values[0].Numbers
        : _voices.Zip(_values, static (voice, value) => (voice, value))
            .SelectMany(static of => of.value.Numbers.Select(one => ($"{of.voice}.{one.Member}", one.Number)));
}
