using System.Globalization;
using System.Runtime.InteropServices;
using Dataset.Runtime;

namespace Dataset.Benchmarks;

/// <summary>A folder for the time of a run: records, emitted sources and compiled libraries, each made once.</summary>
internal sealed class Workshop : IDisposable
{
    /// <summary>What the generator emits of records as <see cref="RealData"/> has them, and other shapes of the same.</summary>
    public const string Real = "real";

    public const string RealConst = "real-const";

    public const string RealObjects = "real-objects";

    private readonly Dictionary<string, string> _made = new(StringComparer.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("dataset-benchmarks-").FullName;

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static string Framework { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    // What is shipped is compiled against the reference assemblies: against the framework's own, it would name a library that no project
    // references.
    private static readonly Lazy<string> Reference = new(() =>
        Directory.GetDirectories(
        Path.Combine(Framework, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"), $"{Environment.Version.Major}.*")
            .Select(pack => Path.Combine(pack, "ref", $"net{Environment.Version.Major}.0"))
            .Last(Directory.Exists));

    public static string Runtime { get; } = typeof(IFigure).Assembly.Location;

    private static readonly Lazy<string> Csc = new(FindCsc);

    /// <summary>The records, in a folder named by their number.</summary>
    public string Records(int figures) => Make($"records-{figures}", folder => ((IRecords)new SyntheticData(figures)).WriteTo(folder));

    /// <summary>Generator and tool, compiled ahead of time for this platform as the package has them.</summary>
    public string Precompiled => Make("precompiled", folder => Child.Run(Repository.Folder, Dotnet,
    [
        "publish", Path.Combine("src", "Dataset.Precompiled"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder,
        "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false",
    ]));

    /// <summary>The two assemblies that a compiler loads as an analyzer.</summary>
    public IEnumerable<string> Analyzers =>
        new[] { "Dataset.Generator.dll", "YamlDotNet.dll" }.Select(file => Path.Combine(Precompiled, file));

    /// <summary>What the generator emits for them.</summary>
    public string Emitted(int figures, bool isWireCopy = true) => Make($"emitted-{figures}{(isWireCopy ? "" : "-distinct")}", folder =>
    {
        foreach (var (name, text) in Pipeline.Emit(new SyntheticData(figures, isWireCopy)))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    });

    /// <summary>Another shape of the same figures.</summary>
    public string Shape(string shape, int figures) =>
        Make($"{shape}-{figures}", folder => Shapes.Write(shape, new SyntheticData(figures), folder));

    /// <summary>The compiled library of emitted sources, with its documentation beside it.</summary>
    public string Library(int figures) => Library("emitted", figures);

    public string Library(string shape, int figures) =>
        Path.Combine(Make($"library-{shape}-{figures}",
        folder => Compile(SourcesOf(shape, figures), Path.Combine(folder, "Synthetic.dll"))), "Synthetic.dll");

    public string SourcesOf(string shape, int figures) => shape switch
    {
        "emitted" => Emitted(figures),
        "distinct" => Emitted(figures, isWireCopy: false),
        "table" => Make($"emitted-table-{figures}", folder =>
        {
            foreach (var (name, text) in Pipeline.Emit(new TableData(figures)))
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }),
        Real => Make($"emitted-real-{figures}", folder =>
        {
            foreach (var (name, text) in Pipeline.Emit(new RealData(figures)))
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }),
        RealConst => Make($"{shape}-{figures}", folder => Shapes.Write(Shapes.Const, new RealData(figures), folder)),
        RealObjects => Make($"{shape}-{figures}", folder => Shapes.Write(Shapes.Objects, new RealData(figures), folder)),
        _ => Shape(shape, figures),
    };

    /// <summary>A console program of one file against a library, ready to run with <see cref="Start"/>.</summary>
    public string Program(string name, string source, string library)
    {
        var folder = Make("program-" + name, folder =>
        {
            File.WriteAllText(Path.Combine(folder, "Program.cs"), source);
            Compile(folder, Path.Combine(folder, "Program.dll"), isProgram: true, library);
            File.Copy(library, Path.Combine(folder, Path.GetFileName(library)));
            File.Copy(Runtime, Path.Combine(folder, Path.GetFileName(Runtime)), overwrite: true);
            var framework = $$"""{ "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" }""";
            File.WriteAllText(Path.Combine(folder, "Program.runtimeconfig.json"),
                $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": {{framework}} } }""");
        });
        return Path.Combine(folder, "Program.dll");
    }

    public ChildRun Start(string program, params (string, string)[] environment) => Child.Run(Folder, Dotnet, [program], environment);

    /// <summary>The compiler on a folder of sources, in a process of its own.</summary>
    public ChildRun Compile(string sources, string output, bool isProgram = false, params string[] libraries)
    {
        string[] more = [.. libraries.Select(library => $"-r:\"{library}\""), isProgram ? "-target:exe" : "-target:library"];
        return Compile(output,
            [.. more, .. Directory.GetFiles(sources, "*.cs").Order(StringComparer.Ordinal).Select(file => $"\"{file}\"")]);
    }

    /// <summary>The compiler with the generator on a folder of records.</summary>
    public ChildRun Generate(int figures, string output)
    {
        var records = figures == 0 ? null : Records(figures);
        var folder = Path.GetDirectoryName(output)!;
        var config = Path.Combine(folder, "records.globalconfig");
        var source = Path.Combine(folder, "Consumer.cs");
        File.WriteAllText(source, "namespace Synthetic { internal static class Consumer { } }\n");
        var files = records is null ? [] : Directory.GetFiles(records).Order(StringComparer.Ordinal).ToArray();
        File.WriteAllText(config, "is_global = true\nbuild_property.DatasetNamespace = Synthetic\nbuild_property.DatasetVersion = 1.0.0\n\n"
            + string.Concat(files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => $"[{file}]\nbuild_metadata.AdditionalFiles.DatasetRecord = true\n")));
        return Compile(output,
        [
            "-target:library", $"\"{source}\"", $"-analyzerconfig:\"{config}\"",
            .. Analyzers.Select(file => $"-analyzer:\"{file}\""),
            .. files.Select(file => $"-additionalfile:\"{file}\""),
        ]);
    }

    /// <summary>A project folder with the SDK's own build, restored.</summary>
    public string Project(string name, string properties, string items, string imports, params (string Name, string Text)[] files) =>
        Make("project-" + name, folder =>
    {
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />\n");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />\n");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />\n");
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {(imports.Length == 0 ? "" : $"<Import Project=\"{imports}.props\" />")}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Runtime}" />
                {items}
              </ItemGroup>
              {(imports.Length == 0 ? "" : $"<Import Project=\"{imports}.targets\" />")}
            </Project>

            """);
        foreach (var (file, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        Child.Run(folder, Dotnet, ["restore", "-v:q"]);
    });

    public ChildRun Build(string project) =>
        Child.Run(project, Dotnet,
        ["build", "-c", "Release", "--no-restore", "-t:Rebuild", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("DATASET_BENCHMARKS_KEEP") is null)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private string Make(string name, Action<string> make)
    {
        if (!_made.TryGetValue(name, out var folder))
        {
            folder = NewFolder(name);
            make(folder);
            _made.Add(name, folder);
        }

        return folder;
    }

    private ChildRun Compile(string output, IEnumerable<string> arguments)
    {
        var response = output + ".rsp";
        File.WriteAllLines(response,
        [
            "-nologo", "-noconfig", "-nostdlib+", "-optimize+", "-deterministic+", "-debug-", "-langversion:latest",
            "-nowarn:1591,1701,1702", "-warnaserror+:8784,8785,8032",
            $"-out:\"{output}\"", $"-doc:\"{Path.ChangeExtension(output, ".xml")}\"", $"-r:\"{Runtime}\"",
            .. Directory.GetFiles(Reference.Value, "*.dll").Select(file => $"-r:\"{file}\""),
            .. arguments,
        ]);
        return Child.Run(Folder, Dotnet, ["exec", Csc.Value, "-noconfig", "@" + response]);
    }

    private static string FindCsc()
    {
        var version = Child.Run(AppContext.BaseDirectory, Dotnet, ["--version"]).Output.Trim();
        var line = Child.Run(AppContext.BaseDirectory, Dotnet, ["--list-sdks"]).Output.Split('\n')
            .First(line => line.StartsWith(version + " ", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.IndexOf(']', StringComparison.Ordinal)], version,
            "Roslyn", "bincore", "csc.dll");
    }
}
