namespace Dataset.Generator.Diagnostics;

/// <summary>What is wrong with the project or with the generator, not with a record.</summary>
internal static class PipelineRules
{
    public static readonly Rule GeneratorFailed = new("DS9001", "The generator failed",
        "The generator failed while {0} {1}: {2}. This is a defect of the generator and not of the data: report it with this message, "
        + "and leave out the record that brings it about until it is fixed.");

    public static readonly Rule CompilerTooOld = new("DS9002", "Compiler too old",
        "The emitted code needs C# 11 and this project compiles as C# {0}. Set <LangVersion> to 11 or later, or use the .NET 8 "
        + "SDK or later.", RuleSeverity.Warning);

    public static readonly Rule SharedNamespace = new("DS9012", "Two datasets in one namespace",
        "The assembly '{0}' has a dataset in the namespace '{1}' too, so that '{1}.Catalog' and every other name of both would mean one of "
        + "two. Set <DatasetNamespace> to a namespace of its own, in this project or in that of '{0}'.");
}
