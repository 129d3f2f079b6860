using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Dataset.Tool.Tests;

/// <summary>The build logic that makes the resources of series without members, in a project of an author.</summary>
public sealed class BulkBuildTests : IDisposable
{
    private const string Rows = "rows: { period: Year, value: Value, by: Code }";

    private readonly Folder _folder = new();

    public BulkBuildTests()
    {
        var csv = "Code,Year,Value\nARB,2014,2905.1\n";
        var hash = _folder.Table("gdp.csv", Encoding.UTF8.GetBytes(csv));
        Write("data/sources.yaml", $$"""
            units: { dollar: { plural: dollars, kind: measure } }
            sources: { gdp: { table: gdp.csv, sha256: {{hash}} } }
            """);
        var build = Repository.PathOf("src", "Dataset.Generator", "build");
        Write("Numbers.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/Dataset.Generator.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <DatasetIsNew>true</DatasetIsNew>
                <DatasetToolPath>{Path.Combine(AppContext.BaseDirectory, "Dataset.Tool.dll")}</DatasetToolPath>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{AppContext.BaseDirectory}/Dataset.Generator.dll;{AppContext.BaseDirectory}/YamlDotNet.dll" />
                <Reference Include="{AppContext.BaseDirectory}/Dataset.Runtime.dll" />
              </ItemGroup>
              <Import Project="{build}/Dataset.Generator.targets" />
            </Project>
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_spelling_of_the_key_in_YAML_is_noticed_and_no_other_word()
    {
        string[] spellings =
        [
            "members: none", "members:   none", "members:\tnone", "\"members\": none", "'members': 'none'", "members : none",
            "members: \"none\"",
            "? members\n  : none", "? members # the key\n  # and more\n  : none", "\"memb\\x65rs\": none", "\"mem\\\n    bers\": none",
            "members: # none of them\n    none", "members: >-\n    none",
        ];
        string[] others = ["title: Members of staff", "raid-gang-members: { title: Told }", "note: \"a \\\"member\\\"\"", "# member: none"];
        foreach (var (spelling, index) in spellings.Concat(others).Select((text, index) => (text, index)))
        {
            Write($"data/of-{index:00}.yaml", $"series:\n  {spelling}\n");
        }

        Write("data/of-98.yaml", "series: { title: Product,members: none }\r\n");
        Write("data/of-99.yaml", "series:\r\n  members: none\r\n");

        var listed = JsonDocument.Parse(await DotnetAsync("msbuild", "-t:_DatasetListBulk", "-getItem:_DatasetBulkSeries")).RootElement
            .GetProperty("Items").GetProperty("_DatasetBulkSeries").EnumerateArray()
            .Select(item => item.GetProperty("Filename").GetString());
        Assert.Equal(
            [.. Enumerable.Range(0, spellings.Length).Append(98).Append(99).Select(index => $"of-{index:00}")], listed.Order());
    }

    [Fact]
    public async Task A_project_without_records_builds()
    {
        File.Delete(Path.Combine(_folder.Records, "sources.yaml"));
        Write("Program.cs", "System.Console.WriteLine(1);");

        await DotnetAsync("build");
    }

    [Fact]
    public async Task A_build_makes_the_resources_once_and_again_for_a_record_that_changes_or_goes()
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder.Root, "else`where")).FullName;
        File.Move(Path.Combine(_folder.Records, "gdp.csv"), Path.Combine(outside, "gdp.csv"));
        Insert("<ItemGroup>", "<ItemGroup><AdditionalFiles Include=\"else`where/gdp.csv\" DatasetTable=\"true\" />");
        Write("data/world.yaml", $"topic: World\nin: gdp\ngdp: {{ title: Product, unit: dollar, \"members\":   'none', {Rows} }}\n");
        Write("data/more.yaml", $"topic: More\nin: gdp\ngdp: {{ title: Product, unit: dollar, members: none, {Rows} }}\n");
        Write("Program.cs", "System.Console.WriteLine(Numbers.World.Gdp.At(\"ARB\", Dataset.Runtime.Period.Year(2014)).Value);");

        await DotnetAsync("build");
        Assert.Equal("2,905.1 dollars", (await DotnetAsync("run", "--no-build")).Trim());
        Assert.Equal(["more.gdp.bulk", "world.gdp.bulk"], Resources());
        var made = Made();

        await DotnetAsync("build");
        Assert.Equal(made, Made());

        Write("data/sources.yaml", Read("data/sources.yaml") + "# more\n");
        await DotnetAsync("build");
        Assert.NotEqual(made, Made());

        File.Delete(Path.Combine(_folder.Records, "more.yaml"));
        await DotnetAsync("build");
        Assert.Equal(["world.gdp.bulk"], Resources());
    }

    [Fact]
    public async Task The_verify_target_and_a_build_tell_the_tool_of_tables_that_MSBuild_alone_knows()
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder.Root, "else`where")).FullName;
        var table = Path.Combine(outside, "gdp.csv");
        File.Move(Path.Combine(_folder.Records, "gdp.csv"), table);
        Insert("<DatasetIsNew>true</DatasetIsNew>",
            "<Elsewhere>else`where</Elsewhere><DatasetDocuments>$(MSBuildProjectDirectory)/documents</DatasetDocuments>");
        Insert("<ItemGroup>", "<ItemGroup><AdditionalFiles Include=\"$(Elsewhere)/gdp.csv\" DatasetTable=\"true\" />");
        Write("data/world.yaml", $"topic: World\nin: gdp\ngdp: {{ title: Product, unit: dollar, {Rows} }}\n");
        Write("Program.cs", "System.Console.WriteLine(Numbers.World.ARB.Year2014);");

        await DotnetAsync("build", "-t:Restore;DatasetVerify");
        Assert.Contains("World.ARB.Year2014", File.ReadAllText(_folder.NamesLock), StringComparison.Ordinal);
        await DotnetAsync("build");

        // A build checks again when a table of another folder changes.
        File.AppendAllText(table, "ARB,2015,7\n");
        var output = await DotnetAsync(fails: true, "build");
        Assert.Contains("error DS7003", output, StringComparison.Ordinal);
        Assert.Contains("error DS9005", output, StringComparison.Ordinal);
    }

    private IEnumerable<string?> Resources() =>
        Directory.GetFiles(Path.Combine(_folder.Root, "obj", "Debug", "net10.0", "bulk"), "*.bulk").Select(Path.GetFileName).Order();

    private DateTime Made() => File.GetLastWriteTimeUtc(Path.Combine(_folder.Root, "obj", "Debug", "net10.0", "bulk", "made"));

    private void Insert(string before, string after) => Write(
        "Numbers.csproj", Read("Numbers.csproj").Replace(before, after, StringComparison.Ordinal));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.Root, name), text);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Root, name));

    private Task<string> DotnetAsync(params string[] args) => DotnetAsync(fails: false, args);

    private async Task<string> DotnetAsync(bool fails, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", args)
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a build leaves running would hold the streams of a test open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True((process.ExitCode != 0) == fails, output + await errors);
        return output;
    }
}
