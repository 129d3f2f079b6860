namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>What becomes of an exception in the generator; the page gives its message, for no record is known to bring one about.</summary>
internal sealed class FailureRunner : IPageRunner
{
    public IReadOnlyList<string> Run(IReadOnlyList<PageFile> files) =>
        RecordsRunner.Lines([GeneratorFailure.ToIssue(Stage.Reading, files.Single(file => file.Name == "coast.yaml")
        .Name, new InvalidOperationException(files.Single(file => file.Name == "exception").Text.Trim()))]);
}
