using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Pipeline;

/// <summary>
/// What the generator itself got wrong. An exception that left it would be a warning (CS8785) and an empty library; this is an
/// error that names file and step.
/// </summary>
internal static class Failures
{
    public static Issue Of(string step, string path, Exception exception) =>
        Issue.Of(PipelineRules.GeneratorFailed, SourceSpan.TopOf(path), step, path.Length == 0 ? "all files" : FileName.Of(path), Describe(exception));

    public static string Source(string step, string name, Exception exception) =>
        $"#error The dataset generator failed while {step} {name}: {Describe(exception)}\n";

    private static string Describe(Exception exception) =>
        (exception.GetType().Name + ": " + exception.Message).Replace('\r', ' ').Replace('\n', ' ');
}
