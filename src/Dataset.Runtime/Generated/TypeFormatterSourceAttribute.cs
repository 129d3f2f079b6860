using System.ComponentModel;

namespace Dataset.Runtime.Generated;

/// <summary>
/// Tells a notebook how a value is shown. Polyglot Notebooks and dotnet-repl know it by its name and its property, so that neither is a
/// dependency. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>The type whose <c>CreateTypeFormatters</c> gives a formatter for each kind of text.</summary>
    // Not an argument: what an attribute names, trimming keeps; a property that nothing reads, it drops.
    public Type FormatterSourceType => typeof(NotebookFormatters);
}
