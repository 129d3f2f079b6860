using System.ComponentModel;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>The number of one series in one period, whatever its shape and unit (qb:Observation).</summary>
public interface IFigure : ISpanFormattable
{
    /// <summary>The permanent id: topic, series and period, as in <c>border.crossings.2025-03</c>.</summary>
    string Id { get; }

    /// <summary>The typed name: <c>Border.Crossings.March2025</c>.</summary>
    string Name { get; }

    /// <summary>The series it belongs to.</summary>
    Series Series { get; }

    /// <summary>The period it counts.</summary>
    Period Period { get; }

    /// <summary>Its unit.</summary>
    Unit Unit { get; }

    /// <summary>Which numbers it exposes.</summary>
    FigureShape Shape { get; }

    /// <summary>
    /// The ends the source gave, and its hedge. Of voices that differ the smallest bounds that hold the <see cref="Range"/> of each,
    /// without a hedge.
    /// </summary>
    Bounds Bounds { get; }

    /// <summary>
    /// Where the quantity lies, as the checks read it: a floor or ceiling is open at one end, "about" is half a unit of the last
    /// significant digit to either side, "nearly" is up to one unit below, "±" is as printed to either side. Of voices that differ the
    /// smallest range that holds each.
    /// </summary>
    QuantityRange Range { get; }

    /// <summary>
    /// The value in words, with hedge and unit: "about 8,300 crossings". Of voices that differ what each says, with "or" between.
    /// </summary>
    string Text { get; }

    /// <summary>The documents and tables that state it, each once, in the order of its claims.</summary>
    IReadOnlyList<Source> Sources { get; }

    /// <summary>Its claims in the order of the record, the deprecated ones among them.</summary>
    IReadOnlyList<Claim> Claims { get; }

    /// <summary>The id of the figure it is measured against; else null.</summary>
    string? BaselineId { get; }

    /// <summary>The record that it is declared to be; else null.</summary>
    RecordStatement? RecordStatement { get; }

    /// <summary>How settled the number is, as its documents say; null when they do not say, and where voices differ in that.</summary>
    FigureStatus? Status { get; }

    /// <summary>
    /// Whether its voices contradict one another. A figure whose voices print one number and hedge it differently (75, at least 75) has a
    /// member for each and is not disputed.
    /// </summary>
    bool IsDisputed { get; }

    /// <summary>
    /// Over how long its number was added up: a day, a month, from a day to date. Null where the document does not let that be known, and
    /// of rates, shares, changes and averages, which are not added up. Figures of unlike accumulation make no chart, and none is the
    /// change of another.
    /// </summary>
    Accumulation? Accumulation { get; }

    /// <summary>Whether it counts events or persons, as its words do; null when not said, and where voices differ in that.</summary>
    CountedThing? Counted { get; }

    /// <summary>The earlier editions of the number, of each claim that is in use. Mostly none.</summary>
    IReadOnlyList<Vintage> Earlier { get; }

    /// <summary>A remark of the curators; else null.</summary>
    string? Note { get; }

    /// <summary>One line of plain text: the value, the period, the words, the speaker and the document.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    string Cite();

    /// <summary>Figures are not subtracted: using it does not compile. <c>ChangeFrom</c> keeps the hedges of both.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Difference, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    static QuantityRange operator -(IFigure left, IFigure right) => throw new InvalidOperationException(Refusals.Difference);

    internal SeriesValue ToValue();

    /// <summary>The converter of its own type, which is made where that type is known.</summary>
    internal IDatasetConverter CreateConverter(CatalogIndex catalog) =>
        throw new NotSupportedException($"{GetType()} is no type of a dataset: JSON has it as an IFigure.");

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberFormat.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}
