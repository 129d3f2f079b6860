using System.Collections;
using System.Diagnostics;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>Figures as a catalogue or a series hands them out: an array that a notebook shows as one table.</summary>
[DebuggerDisplay("{Count} figures")]
[TypeFormatterSource]
internal sealed class FigureList<TFigure>(IFigure[] figures) : IReadOnlyList<TFigure> where TFigure : class, IFigure
{
    public int Count => figures.Length;

    public TFigure this[int index] => (TFigure)figures[index];

    public IEnumerator<TFigure> GetEnumerator()
    {
        foreach (var figure in figures)
        {
            yield return (TFigure)figure;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
