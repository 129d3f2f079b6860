namespace Dataset.Runtime;

/// <summary>A figure whose voices differ. It has a member for each voice, so that the analyst chooses one in code.</summary>
public interface IDisputedFigure : IFigure
{
    /// <summary>The figure as each voice gives it, in the order of the record, each with a shape of its own.</summary>
    IReadOnlyList<IFigure> Voices { get; }

    /// <summary>
    /// The smallest range that holds that of every voice which is not deprecated: "956 to 1,179 arrests". Open where one of them is.
    /// </summary>
    QuantityRange Envelope => Range;
}
