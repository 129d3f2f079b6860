using System.Globalization;
using System.Runtime.InteropServices;
using Dataset.Runtime;

namespace Dataset.Benchmarks;

/// <summary>A folder for the time of a run: records, emitted sources and compiled libraries, each made once.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly Dictionary<string, object> _made = new(StringComparer.Ordinal);

    public string Root { get; } = Directory.CreateTempSubdirectory("dataset-benchmarks-").FullName;

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

    /// <summary>The records, in a folder of their own.</summary>
    public string Records(Corpus corpus, int figures) =>
        Make($"records-{corpus}-{figures}", folder => Corpora.Of(corpus, figures).WriteTo(folder));

    /// <summary>Generator and tool, compiled ahead of time for this platform as the package has them.</summary>
    public string Precompiled => Make("precompiled", folder => Precompile("Dataset.Precompiled", folder));

    /// <summary>The runtime in that form, as an app on this platform has it of the package.</summary>
    public string PrecompiledRuntime => Path.Combine(
        Make("precompiled-runtime", folder => Precompile("Dataset.Runtime.Precompiled", folder)), Path.GetFileName(Runtime));

    /// <summary>The two assemblies that a compiler loads as an analyzer.</summary>
    public IEnumerable<string> Analyzers =>
        new[] { "Dataset.Generator.dll", "YamlDotNet.dll" }.Select(file => Path.Combine(Precompiled, file));

    /// <summary>The tool in that form.</summary>
    public string Tool => Path.Combine(Precompiled, "Dataset.Tool.dll");

    /// <summary>The C# of the records in a form.</summary>
    public string Sources(Corpus corpus, Form form, int figures) => Make($"sources-{corpus}-{form}-{figures}", folder =>
    {
        switch (form)
        {
            case Form.Const:
                ConstShape.Write(Models.Of(Corpora.Of(corpus, figures)), folder);
                break;
            case Form.Objects:
                ObjectShape.Write(Models.Of(Corpora.Of(corpus, figures)), folder);
                break;
            default:
                WriteAll(folder, Pipeline.Emit(Corpora.Of(corpus, figures)));
                break;
        }
    });

    /// <summary>The compiled library of these, with its documentation beside it.</summary>
    public string Library(Corpus corpus, Form form, int figures) => Library($"{corpus}-{form}-{figures}", Sources(corpus, form, figures));

    /// <summary>The compiled library of figures that rows of a table are.</summary>
    public string TableLibrary(int figures) => Library($"table-{figures}",
        Folder($"sources-table-{figures}", Pipeline.Emit(new TableData(figures))));

    /// <summary>A folder with files.</summary>
    public string Folder(string name, IEnumerable<(string Name, string Text)> files) => Make(name, folder => WriteAll(folder, files));

    /// <summary>A console program of one file, ready to run with <see cref="Start"/>.</summary>
    /// <param name="libraries">What it is compiled against, and all else that it loads.</param>
    public string Program(string name, string source, params string[] libraries)
    {
        var folder = Make("program-" + name, folder =>
        {
            File.WriteAllText(Path.Combine(folder, "Program.cs"), source);
            Compile(folder, Path.Combine(folder, "Program.dll"), isProgram: true, libraries);
            foreach (var library in libraries)
            {
                File.Copy(library == Runtime ? PrecompiledRuntime : library, Path.Combine(folder, Path.GetFileName(library)));
            }

            var framework = $$"""{ "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" }""";
            File.WriteAllText(Path.Combine(folder, "Program.runtimeconfig.json"),
                $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": {{framework}} } }""");
        });
        return Path.Combine(folder, "Program.dll");
    }

    /// <summary>The same in an app that is published with PublishReadyToRun: library and runtime are in that form too.</summary>
    public string ReadyProgram(string name, string source, string library)
    {
        var project = Project("Ready" + name, "<OutputType>Exe</OutputType><AssemblyName>Program</AssemblyName><SelfContained>false"
            + $"</SelfContained><RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>"
            + "<PublishReadyToRun>true</PublishReadyToRun><UseAppHost>false</UseAppHost><AllowedReferenceRelatedFileExtensions>.none"
            + "</AllowedReferenceRelatedFileExtensions>",
            $"<Reference Include=\"{library}\" />", string.Empty, ("Program.cs", source));
        var output = Make("ready-" + name, folder => Child.Run(
            project, Dotnet, ["publish", "-c", "Release", "--no-restore", "-v:q", "-o", folder, "-nodeReuse:false"]));
        return Path.Combine(output, "Program.dll");
    }

    public ChildRun Start(string program, params (string, string)[] environment) => Child.Run(Root, Dotnet, [program], environment);

    /// <summary>The numbers that a program says on its one line.</summary>
    public double[] Said(string program) =>
    [
        .. Start(program).Output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static text => double.Parse(text, CultureInfo.InvariantCulture)),
    ];

    /// <summary>The compiler on a folder of sources, in a process of its own.</summary>
    public ChildRun Compile(string sources, string output) => Compile(sources, output, isProgram: false, Runtime);

    private ChildRun Compile(string sources, string output, bool isProgram, params string[] libraries)
    {
        string[] more = [.. libraries.Select(library => $"-r:\"{library}\""), isProgram ? "-target:exe" : "-target:library"];
        return Compile(output,
            [.. more, .. Directory.GetFiles(sources, "*.cs").Order(StringComparer.Ordinal).Select(file => $"\"{file}\"")]);
    }

    /// <summary>The compiler with the generator on records; without a figure it has none.</summary>
    /// <param name="environment">More variables of the compiler's process.</param>
    public ChildRun Generate(Corpus corpus, int figures, string output, params (string Name, string Value)[] environment)
    {
        var records = figures == 0 ? null : Records(corpus, figures);
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
            $"-r:\"{Runtime}\"", "-target:library", $"\"{source}\"", $"-analyzerconfig:\"{config}\"",
            .. Analyzers.Select(file => $"-analyzer:\"{file}\""),
            .. files.Select(file => $"-additionalfile:\"{file}\""),
        ], environment);
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

    /// <summary>A project with the generator and a folder of records, as the package sets it up.</summary>
    /// <param name="properties">More of them.</param>
    public string DatasetProject(string name, string records, string properties = "", params (string Name, string Text)[] files) =>
        Project(
            name,
            "<GenerateDocumentationFile>true</GenerateDocumentationFile><AssemblyName>Synthetic</AssemblyName>"
            + $"<RootNamespace>Synthetic</RootNamespace><DatasetRecords>{records}</DatasetRecords><DatasetIsNew>true</DatasetIsNew>"
            + $"<DatasetToolPath>{Tool}</DatasetToolPath>{properties}",
            string.Concat(Analyzers.Select(static file => $"<Analyzer Include=\"{file}\" />")),
            Path.Combine(Repository.Folder, "src", "Dataset.Generator", "build", "Dataset.Generator"),
            files);

    /// <summary>Everything anew.</summary>
    public ChildRun Rebuild(string project) => Build(project, "-t:Rebuild");

    /// <summary>What has changed.</summary>
    public ChildRun Build(string project, params string[] more) => Child.Run(project, Dotnet,
        ["build", "-c", "Release", "--no-restore", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. more]);

    /// <summary>What several rows have in common: it is made for the first of them.</summary>
    public T Once<T>(string name, Func<T> make) where T : notnull
    {
        if (!_made.TryGetValue(name, out var made))
        {
            made = make();
            _made.Add(name, made);
        }

        return (T)made;
    }

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("DATASET_BENCHMARKS_KEEP") is null)
        {
            Directory.Delete(Root, recursive: true);
        }
    }

    private static void Precompile(string project, string folder) => Child.Run(Repository.Folder, Dotnet,
    [
        "publish", Path.Combine("src", project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder,
        "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false",
    ]);

    private static void WriteAll(string folder, IEnumerable<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    private string Library(string name, string sources) => Path.Combine(
        Make("library-" + name, folder => Compile(sources, Path.Combine(folder, "Synthetic.dll"))), "Synthetic.dll");

    private string Make(string name, Action<string> make) => Once("folder " + name, () =>
    {
        var folder = NewFolder(name);
        make(folder);
        return folder;
    });

    private ChildRun Compile(string output, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var response = output + ".rsp";
        File.WriteAllLines(response,
        [
            "-nologo", "-noconfig", "-nostdlib+", "-optimize+", "-deterministic+", "-debug-", "-langversion:latest",
            "-nowarn:1591,1701,1702", "-warnaserror+:8784,8785,8032",
            $"-out:\"{output}\"", $"-doc:\"{Path.ChangeExtension(output, ".xml")}\"",
            .. Directory.GetFiles(Reference.Value, "*.dll").Select(file => $"-r:\"{file}\""),
            .. arguments,
        ]);
        return Child.Run(Root, Dotnet, ["exec", Csc.Value, "-noconfig", "@" + response], environment);
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
