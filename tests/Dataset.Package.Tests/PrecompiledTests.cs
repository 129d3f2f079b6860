using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace Dataset.Package.Tests;

/// <summary>
/// What a build runs, and what an app loads, is in the packages as IL and compiled ahead of time for some platforms: one of the two is
/// taken, and never both.
/// </summary>
public sealed class PrecompiledTests(PackagesFixture packages)
{
    private const string Library = "Numbers/Numbers.csproj";
    private const string Program = "App/App.csproj";

    private static readonly string[] Platforms = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    private static readonly string[] Files =
    [
        "Dataset.Generator.dll", "Dataset.Runtime.dll", "Dataset.Tool.dll", "Dataset.Tool.runtimeconfig.json", "System.CommandLine.dll",
        "YamlDotNet.dll",
    ];

    private readonly Workspace _author = packages.CopyConsumer("author");

    private string Package => packages.PathOf("Dataset.Generator");

    [Fact]
    public void Each_platform_has_the_same_files_and_the_default_is_il()
    {
        var entries = PackageFile.EntriesOf(Package);
        Assert.Equal(
            Platforms.SelectMany(platform => Files.Select(file => $"tools/net10.0/{platform}/{file}")),
            entries.Where(static entry => entry.StartsWith("tools/net10.0/", StringComparison.Ordinal)
                && !entry.StartsWith("tools/net10.0/any/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(Files.Where(IsAssembly).Select(static file => "tools/net10.0/any/" + file), entry => Assert.False(IsPrecompiled(entry)));
        Assert.False(IsPrecompiled("analyzers/dotnet/cs/Dataset.Generator.dll"));
        Assert.All(Platforms.SelectMany(platform => Files.Where(IsAssembly).Select(file => $"tools/net10.0/{platform}/{file}")),
            entry => Assert.True(IsPrecompiled(entry), entry));
    }

    [Fact]
    public void Both_forms_are_of_one_code()
    {
        var il = VersionOf("tools/net10.0/any/Dataset.Generator.dll");
        Assert.Equal(il, VersionOf("analyzers/dotnet/cs/Dataset.Generator.dll"));
        Assert.All(Platforms, platform => Assert.Equal(il, VersionOf($"tools/net10.0/{platform}/Dataset.Generator.dll")));
    }

    [Fact]
    public async Task Here_the_precompiled_form_takes_the_place_of_il_in_the_compiler_and_for_the_tool()
    {
        Assert.SkipUnless(Platforms.Contains(RuntimeInformation.RuntimeIdentifier), "nothing is compiled ahead for this platform");
        var folder = $"tools/net10.0/{RuntimeInformation.RuntimeIdentifier}/";
        await ExpectAsync(folder, folder + "Dataset.Tool.dll");
    }

    [Theory]
    [InlineData("-p:DatasetUsePrecompiled=false")]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=linux-riscv64")]
    public async Task Elsewhere_il_is_taken(string property) =>
        await ExpectAsync("analyzers/dotnet/cs/", "tools/net10.0/any/Dataset.Tool.dll", property);

    [Fact]
    public async Task A_design_time_build_hands_the_compiler_each_assembly_once()
    {
        (await _author.DotnetAsync("restore", Library)).ShouldSucceed();
        var compile = (await _author.DotnetAsync(
            "msbuild", Library, "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs")).ShouldSucceed().Output;
        Assert.Equal(1, Count(compile, "Dataset.Generator.dll"));
        Assert.Equal(1, Count(compile, "YamlDotNet.dll"));
    }

    [Fact]
    public async Task Both_forms_emit_the_same_sources()
    {
        async Task<string[]> SourcesAsync(params string[] more)
        {
            (await _author.DotnetAsync(["build", Program, "-t:Rebuild", "-p:EmitCompilerGeneratedFiles=true", .. more])).ShouldSucceed();
            var folder = Directory.GetDirectories(_author.PathOf("Numbers/obj"), "Dataset.Generator", SearchOption.AllDirectories).Single();
            return [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => Path.GetFileName(file) + "\n" + File.ReadAllText(file))];
        }

        var sources = await SourcesAsync();
        Assert.NotEmpty(sources);
        Assert.Equal(sources, await SourcesAsync("-p:DatasetUsePrecompiled=false"));
    }

    [Fact]
    public async Task The_precompiled_tool_reads_what_needs_a_library_of_the_folder_for_all_platforms()
    {
        Assert.SkipUnless(Platforms.Contains(RuntimeInformation.RuntimeIdentifier), "nothing is compiled ahead for this platform");
        (await _author.DotnetAsync("restore", Library)).ShouldSucceed();
        var folder = Path.Combine(packages.Cache, packages.IdOf("Dataset.Generator").ToLowerInvariant(), packages.Version);
        var tool = Path.Combine(folder, "tools", "net10.0", RuntimeInformation.RuntimeIdentifier, "Dataset.Tool.dll");
        _author.Write("page.html", "<html><head><title>Swans</title></head><body><p>Some 40 swans came.</p></body></html>");
        (await _author.DotnetAsync("exec", tool, "add", "page.html", "--records", "Numbers/data", "--documents", "Numbers/documents"))
            .ShouldSucceed();
        Assert.Contains("Some 40 swans came.", _author.Read("Numbers/documents/page.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_runtime_is_of_one_code_too_and_its_default_is_il()
    {
        const string il = "lib/net8.0/Dataset.Runtime.dll";
        var package = packages.PathOf("Dataset.Runtime");
        var precompiled = Platforms.Select(static platform => $"runtimes/{platform}/lib/net10.0/Dataset.Runtime.dll").ToList();
        Assert.Equal([il, .. precompiled],
            PackageFile.EntriesOf(package).Where(IsAssembly).Order(StringComparer.Ordinal));
        Assert.False(IsPrecompiled(il, package));
        Assert.All(precompiled, entry => Assert.True(IsPrecompiled(entry, package), entry));
        Assert.All(precompiled, entry => Assert.Equal(VersionOf(il, package), VersionOf(entry, package)));
    }

    [Theory]
    [InlineData("net10.0", null, "runtimes/{0}/lib/net10.0/")]
    [InlineData("net10.0", "linux-musl-riscv64", "lib/net8.0/")]
    [InlineData("net8.0", null, "lib/net8.0/")]
    public async Task An_app_has_the_runtime_in_the_form_of_its_framework_and_platform(string framework, string? platform, string folder)
    {
        platform ??= RuntimeInformation.RuntimeIdentifier;
        Assert.SkipUnless(!folder.Contains('{') || Platforms.Contains(platform), "nothing is compiled ahead for this platform");
        var app = packages.CopyConsumer("csharp");
        app.Replace("csharp.csproj", "<TargetFramework>net10.0</TargetFramework>",
            $"<TargetFramework>{framework}</TargetFramework><RuntimeIdentifier>{platform}</RuntimeIdentifier><UseAppHost>false</UseAppHost>"
            + "<SelfContained>false</SelfContained>");
        (await app.DotnetAsync("restore")).ShouldSucceed();
        var resolved = (await app.DotnetAsync("msbuild", "-t:ResolvePackageAssets", "-getItem:RuntimeCopyLocalItems"))
            .ShouldSucceed().Output.Replace('\\', '/').Replace("//", "/", StringComparison.Ordinal);
        Assert.Equal(1, Count(resolved, "Dataset.Runtime.dll", "\"Identity\": "));
        Assert.Equal(1, Count(resolved, string.Format(CultureInfo.InvariantCulture, folder, platform) + "Dataset.Runtime.dll"));
    }

    [Fact]
    public async Task An_app_for_all_platforms_loads_the_form_of_the_one_that_it_runs_on()
    {
        Assert.SkipUnless(Platforms.Contains(RuntimeInformation.RuntimeIdentifier), "nothing is compiled ahead for this platform");
        var app = packages.CopyConsumer("csharp");
        app.Write("Program.cs", "System.Console.WriteLine(Dataset.Border.Crossings.March2025.Value);\n"
            + "System.Console.WriteLine(typeof(Dataset.Runtime.IFigure).Assembly.Location);\n");
        var output = (await app.DotnetAsync("run")).ShouldSucceed();
        output.ShouldShow("7,000 crossings");
        Assert.Contains($"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/Dataset.Runtime.dll",
            output.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    /// <summary>Expects the two analyzers of that folder of the package and no others of ours, and the tool.</summary>
    private async Task ExpectAsync(string folder, string tool, params string[] more)
    {
        (await _author.DotnetAsync("restore", Library)).ShouldSucceed();
        var items = (await _author.DotnetAsync(
            ["msbuild", Library, "-t:ResolveAssemblyReferences;_DatasetTool", "-getItem:Analyzer",
                "-getProperty:DatasetToolPath", .. more])).ShouldSucceed().Output.Replace(@"\\", "/", StringComparison.Ordinal)
            .Replace("/build/../", "/", StringComparison.Ordinal);
        foreach (var file in new[] { "Dataset.Generator.dll", "YamlDotNet.dll" })
        {
            Assert.Equal(1, Count(items, folder + file, "\"FullPath\": "));
            Assert.Equal(1, Count(items, file, "\"FullPath\": "));
        }

        Assert.Contains(tool, items, StringComparison.Ordinal);
    }

    private static int Count(string text, string word, string inLineWith = "\"Identity\": ") => text.Split('\n')
        .Count(line => line.Contains(inLineWith, StringComparison.Ordinal) && line.Contains(word, StringComparison.Ordinal));

    private static bool IsAssembly(string file) => file.EndsWith(".dll", StringComparison.Ordinal);

    private bool IsPrecompiled(string entry, string? package = null) => Read(
        package ?? Package, entry, static file => file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);

    private string VersionOf(string entry, string? package = null) => Read(package ?? Package, entry, static file =>
    {
        var metadata = file.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToString();
    });

    private static T Read<T>(string package, string entry, Func<PEReader, T> read)
    {
        using var zip = ZipFile.OpenRead(package);
        using var bytes = new MemoryStream();
        using (var stream = zip.GetEntry(entry)!.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var file = new PEReader(bytes);
        return read(file);
    }
}
