using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Dataset.Runtime;

/// <summary>
/// The checks that a figure fails. A figure does not know its catalogue, so that trimming drops the catalogue of an app that names figures
/// alone; in a notebook nothing is trimmed, and the catalogue is found beside the figure.
/// </summary>
internal static class FailedChecks
{
    private const string Trimming = "Found by reflection for a notebook, where nothing is trimmed; without a catalogue there is no badge.";

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Trimming)]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = Trimming)]
    internal static int CountOf(IFigure figure)
    {
        var catalog = figure.Series.Assembly?.GetTypes().FirstOrDefault(static type =>
            type.Name == "Catalog" && type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "Dataset.Generator");
        return catalog?.GetMethod("ChecksOf", [typeof(IFigure)])?.Invoke(null, [figure]) is IReadOnlyList<Check> checks
            ? checks.Count(static check => check.Verdict is Verdict.Fails)
            : 0;
    }
}
