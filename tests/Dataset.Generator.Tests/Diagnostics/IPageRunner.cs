namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>Runs the files of a page through the room that finds the rule, and returns what a build would print.</summary>
internal interface IPageRunner
{
    /// <returns>A line an issue, in the order of files, lines and columns: <c>coast.yaml(4,3): error DS2001: message</c>.</returns>
    IReadOnlyList<string> Run(IReadOnlyList<PageFile> files);
}
