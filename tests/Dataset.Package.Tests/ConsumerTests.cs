using System.Text.RegularExpressions;

namespace Dataset.Package.Tests;

/// <summary>The kinds of projects that use the data package: each adds one reference.</summary>
public sealed class ConsumerTests(PackagesFixture packages)
{
    private const string Figure = "7,000 crossings";
    private const string Project = "csharp.csproj";

    private static readonly Consumer[] Consumers =
    [
        new("F#", "fsharp", ["run"], "sum: 144,000 crossings", "floor: 100,000"),
        new("Visual Basic", "vb", ["run"], Figure, "fall: 130,000 crossings"),
        new("a program of one file", "file", ["run app.cs"], Figure),
        new("several frameworks", "csharp", ["build", "run -f net10.0 --no-build"], Figure)
        {
            Change = static folder => SetFramework(folder, "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>"),
        },
        new("central package management", "csharp", ["run"], Figure)
        {
            Change = static folder =>
            {
                var reference = folder.Read(Project).Split('\n').Single(static line => line.Contains("PackageReference"));
                folder.Replace(Project, reference, Regex.Replace(reference, " Version=\"[^\"]*\"", string.Empty));
                folder.Write("Directory.Packages.props", $"""
                    <Project>
                      <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                      <ItemGroup>{reference.Replace("PackageReference", "PackageVersion")}</ItemGroup>
                    </Project>
                    """);
            },
        },
        new("C# 7.3", "csharp", ["run"], Figure, "report")
        {
            Change = static folder =>
            {
                folder.Replace(Project, "<Nullable>enable</Nullable>", "<LangVersion>7.3</LangVersion>");
                folder.Replace(Project, "<ImplicitUsings>enable</ImplicitUsings>", string.Empty);
                folder.Write("Program.cs", """
                    using System;
                    using Dataset;

                    internal static class Program
                    {
                        private static void Main()
                        {
                            Console.WriteLine(Border.Crossings.March2025.Value);
                            Console.WriteLine(Border.Crossings.March2025.Cite());
                        }
                    }
                    """);
            },
        },
        new("one file that is published", "csharp",
            [$"publish -r {Machine.Platform} --self-contained false -p:PublishSingleFile=true -o out"])
        {
            Program = Path.Combine("out", Machine.Executable("csharp")),
            Shows = [Figure],
        },
        new("a hostile path", "csharp", ["build", "exec bin/Debug/net10.0/csharp.dll"], Figure) { In = Paths.MostHostile },
        new("a framework that is too old", "csharp", ["restore"], "error NU1202: ", " is not compatible with net6.0", "supports: net8.0")
        {
            Change = static folder => SetFramework(folder, "<TargetFramework>net6.0</TargetFramework>"),
            IsRefused = true,
        },
    ];

    /// <summary>The names of the rows.</summary>
    public static TheoryData<string> Names => [.. Consumers.Select(static consumer => consumer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_project_of_each_kind_has_the_figures_or_is_told_why_not(string name)
    {
        var consumer = Consumers.Single(one => one.Name == name);
        var folder = packages.CopyConsumer(consumer.Folder, consumer.In);
        consumer.Change(folder);
        foreach (var command in consumer.Commands[..^1])
        {
            (await folder.DotnetAsync(command.Split(' '))).ShouldSucceed().ShouldNotMatch(@"\bwarning( [A-Z]+\d+)? ?:");
        }

        var last = await folder.DotnetAsync(consumer.Commands[^1].Split(' '));
        if (consumer.Program is { } program)
        {
            last.ShouldSucceed();
            Assert.False(File.Exists(folder.PathOf(Path.ChangeExtension(program, ".dll")))); // The assemblies are in the program.
            last = await folder.RunAsync(program);
        }

        (consumer.IsRefused ? last.ShouldFail() : last.ShouldSucceed()).ShouldShow(consumer.Shows);
    }

    private static void SetFramework(Workspace folder, string framework) =>
        folder.Replace(Project, "<TargetFramework>net10.0</TargetFramework>", framework);
}
