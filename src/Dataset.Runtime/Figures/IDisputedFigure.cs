namespace Dataset.Runtime;

/// <summary>A figure whose voices differ. It has a member for each voice, so that the analyst chooses one in code.</summary>
public interface IDisputedFigure : IFigure
{
    /// <summary>The figure as each voice gives it, in the order of the record, each with a shape of its own.</summary>
    IReadOnlyList<IFigure> Voices { get; }

    /// <summary>The hull of the voices that are not deprecated; open where one of them is.</summary>
    Bounds Envelope { get; }
}
