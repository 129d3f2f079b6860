using System.Collections;
using System.Diagnostics;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>Figures as a catalogue or a series hands them out: an array that a notebook shows as one table.</summary>
[DebuggerDisplay("{Count} figures")]
[TypeFormatterSource]
internal sealed class FigureList<TFigure>(TFigure[] figures) : IReadOnlyList<TFigure> where TFigure : class, IFigure
{
    public int Count => figures.Length;

    public TFigure this[int index] => figures[index];

    public IEnumerator<TFigure> GetEnumerator() => ((IEnumerable<TFigure>)figures).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => figures.GetEnumerator();
}
