using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>The generator in a project whose language version and code the page gives.</summary>
internal sealed class ProjectRunner : IPageRunner
{
    public IReadOnlyList<string> Run(IReadOnlyList<PageFile> files)
    {
        var language = LanguageVersion.Latest;
        if (files.FirstOrDefault(static file => file.Name.EndsWith(".csproj", StringComparison.Ordinal)) is { } project)
        {
            Assert.True(LanguageVersionFacts.TryParse(Regex.Match(project.Text, "<LangVersion>(.*)</LangVersion>")
                .Groups[1].Value, out language));
        }

        var records = files.Where(static file => file.Name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(static file => (file.Name, file.Text));
        var code = files.Where(static file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).Select(static file => file.Text);
        return
        [
            .. GeneratorRun.Of(records, code: string.Concat(code), language: language).Result.Diagnostics
                .OrderBy(static one => one.Location.SourceSpan)
                .Select(static one => $"{PlaceOf(one)}: {one.Severity.ToString().ToLowerInvariant()} {one.Id}: "
                    + one.GetMessage(CultureInfo.InvariantCulture)),
        ];
    }

    private static string PlaceOf(Diagnostic diagnostic)
    {
        var place = Reported.Of(diagnostic);
        return diagnostic.Location == Location.None ? "CSC"
            : string.Create(CultureInfo.InvariantCulture, $"{place.File}({place.Line},{place.Column})");
    }
}
