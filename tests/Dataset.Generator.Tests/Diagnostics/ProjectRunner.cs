using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>The generator in a project whose language version the page gives.</summary>
internal sealed class ProjectRunner : IPageRunner
{
    public IReadOnlyList<string> Run(IReadOnlyList<PageFile> files)
    {
        var project = files.Single(file => file.Name.EndsWith(".csproj", StringComparison.Ordinal));
        Assert.True(LanguageVersionFacts.TryParse(Regex.Match(project.Text, "<LangVersion>(.*)</LangVersion>")
            .Groups[1].Value, out var language));
        var records = files.Where(file => file != project).Select(file => (file.Name, file.Text));
        return
        [
            .. GeneratorRun.Of(records, language: language).Result.Diagnostics
                .Where(one => one.Location == Location.None)
                .Select(one => $"CSC: {one.Severity.ToString().ToLowerInvariant()} {one.Id}: "
                + $"{one.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
        ];
    }
}
