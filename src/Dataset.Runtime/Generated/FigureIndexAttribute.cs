using System.ComponentModel;

namespace Dataset.Runtime.Generated;

/// <summary>
/// For generated code: what the figures of a series state, for analyzers, which see no code and no text of an assembly. A trimmed app has
/// none of it, as ILLink.LinkAttributes.xml says.
/// </summary>
/// <param name="singular">The unit of one.</param>
/// <param name="plural">The unit of any other number.</param>
/// <param name="figures">A code for each figure in the order of the members: <c>137000;A8300;956|1179</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FigureIndexAttribute(string singular, string plural, string figures) : Attribute
{
    /// <summary>The unit of one.</summary>
    public string Singular => singular;

    /// <summary>The unit of any other number.</summary>
    public string Plural => plural;

    /// <summary>A code for each figure in the order of the members.</summary>
    public string Figures => figures;
}
