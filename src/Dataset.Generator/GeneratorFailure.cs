using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator;

/// <summary>
/// An exception in a stage. One that left the generator would be a warning (CS8785) and an empty library; this is an error that names
/// file and stage.
/// </summary>
internal static class GeneratorFailure
{
    /// <param name="path">The file; empty for all of them.</param>
    public static Issue ToIssue(Stage stage, string path, Exception exception) => Issue.Of(
        PipelineRules.GeneratorFailed,
        SourceSpan.TopOf(path),
        Describe(stage),
        path.Length == 0 ? "all files" : FileName.Of(path),
        Describe(exception));

    public static string ToSource(string hintName, Exception exception) =>
        $"#error The dataset generator failed while {Describe(Stage.Emitting)} {hintName}: {Describe(exception)}\n";

    private static string Describe(Stage stage) => stage switch
    {
        Stage.Reading => "reading",
        Stage.Expanding => "taking the rows of tables for",
        Stage.Linking => "linking",
        Stage.Checking => "checking",
        Stage.Modelling => "modelling",
        Stage.Locking => "validating the locks of",
        _ => "emitting",
    };

    private static string Describe(Exception exception) =>
        (exception.GetType().Name + ": " + exception.Message).Replace('\r', ' ').Replace('\n', ' ');
}
