namespace Dataset.Package.Tests;

/// <summary>An author's library: one reference and a folder of records, used by a program of somebody else.</summary>
public sealed class AuthorTests(PackagesFixture packages)
{
    private const string Record = "Numbers/data/town.yaml";
    private const string Library = "Numbers/Numbers.csproj";
    private const string Program = "App/App.csproj";

    private readonly Workspace _author = packages.CopyConsumer("author");

    [Fact]
    public async Task A_program_uses_the_figures_and_one_unit_of_two_datasets_adds()
    {
        (await _author.DotnetAsync("build", Program)).ShouldSucceed().ShouldNotMatch(@"DS\d{4}"); // The library's other YAML is left alone.
        (await _author.DotnetAsync("run", "--no-build", "--project", "App")).ShouldSucceed()
            .ShouldShow("12,431 people", "both: 12,448 people", "Town.Numbers.Year2024");
    }

    [Fact]
    public async Task The_generator_and_its_build_logic_act_in_the_library_alone()
    {
        (await _author.DotnetAsync("build", Program, "-p:EmitCompilerGeneratedFiles=true")).ShouldSucceed();
        var imports = Directory.GetFiles(_author.PathOf("App/obj"), "*.nuget.g.*");
        Assert.NotEmpty(imports);
        Assert.All(imports, file => Assert.DoesNotMatch(@"Dataset\.Generator\.(props|targets)", File.ReadAllText(file)));
        // NuGet passes an analyzer on through a project reference. Without the build logic it has no records and must emit nothing.
        Assert.NotEmpty(Directory.GetDirectories(_author.PathOf("Numbers/obj"), "Dataset.Generator", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetDirectories(_author.PathOf("App/obj"), "Dataset.Generator", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Dotnet_watch_builds_again_for_a_record()
    {
        (await _author.DotnetAsync("restore", Library)).ShouldSucceed();
        (await _author.DotnetAsync("msbuild", Library, "-getItem:Watch")).ShouldSucceed().ShouldShow("town.yaml", "sources.yaml");
    }

    [Fact]
    public async Task Internal_by_choice_is_not_seen_by_the_program() =>
        (await _author.DotnetAsync("build", Program, "-p:DatasetVisibility=internal")).ShouldFail().ShouldShow("error CS0122");

    [Fact]
    public async Task An_error_is_at_the_line_of_the_record()
    {
        _author.Replace(Record, "value: 12,431", "value: 12,432");
        (await _author.DotnetAsync("build", Library)).ShouldFail().ShouldMatch(@"town\.yaml\(\d+,\d+\): error DS4");
    }

    [Fact]
    public async Task An_old_compiler_is_named() =>
        (await _author.DotnetAsync("build", Library, "-p:LangVersion=10")).ShouldFail().ShouldShow("warning DS9002");

    [Fact]
    public async Task Whoever_uses_a_corrected_figure_is_told_the_reason_and_where_to_read_on()
    {
        AddToFigure("corrected: { was: \"12,430\", because: a digit was misread, on: 2025-06-01 }");
        (await BuildWithWarningsAsync("-p:DatasetHelpBase=https://example.invalid/rules/")).ShouldSucceed().ShouldShow(
            "Program.cs(4,",
            "warning DSDATA003: 'Town.Numbers.Year2024' is obsolete: "
            + "'Town.Numbers.Year2024: Corrected on 1 June 2025, was 12,430: a digit was misread.'",
            "https://example.invalid/rules/DSDATA003.md");
    }

    [Fact]
    public async Task Whoever_uses_a_retracted_figure_is_told_the_reason()
    {
        AddToFigure("retracted: the town counted twice");
        (await BuildWithWarningsAsync()).ShouldSucceed()
            .ShouldShow(
                "warning DSDATA002: 'Town.Numbers.Year2024' is obsolete: 'Town.Numbers.Year2024: Retracted: the town counted twice.'")
            .ShouldNotMatch("https?://");
    }

    [Fact]
    public async Task Whoever_uses_a_renamed_figure_is_told_the_new_name_and_stopped_where_warnings_are_errors()
    {
        AddToFigure("name: CensusOf2024", "renamed_from: Year2024");
        (await _author.DotnetAsync("build", Program)).ShouldFail().ShouldShow(
            "error DSDATA001: 'Town.Numbers.Year2024' is obsolete: "
            + "'Town.Numbers.Year2024 was renamed: use Town.Numbers.CensusOf2024, which is the same.'");
    }

    [Fact]
    public async Task Verifying_with_the_tool_of_the_package_writes_the_locks_and_finds_a_changed_document()
    {
        Assert.Empty(Directory.GetFiles(_author.PathOf("Numbers/data"), "*.lock"));
        (await VerifyAsync()).ShouldSucceed();
        Assert.Contains("town.txt", _author.Read("Numbers/data/quotes.lock"), StringComparison.Ordinal);
        (await _author.DotnetAsync("build", Library, "-p:DatasetDocuments=documents")).ShouldSucceed();
        _author.Append("Numbers/documents/town.txt", "One more number: 17.\n");
        (await VerifyAsync()).ShouldFail();
    }

    [Fact]
    public async Task Documents_are_found_in_several_folders_and_one_that_is_not_there_is_skipped_by_itself()
    {
        Directory.CreateDirectory(_author.PathOf("Numbers/more"));
        File.Move(_author.PathOf("Numbers/documents/town.txt"), _author.PathOf("Numbers/more/town.txt"));
        (await DotnetAsync("-t:DatasetVerify")).ShouldSucceed();
        Directory.Delete(_author.PathOf("Numbers/more"), recursive: true);
        (await DotnetAsync("-t:Rebuild")).ShouldSucceed().ShouldShow("more is not there and is skipped.",
            "1 document not at hand and compared with quotes.lock alone: town.txt");

        // Quoted for MSBuild, which parts properties at ';' too.
        Task<CommandResult> DotnetAsync(string target) =>
            _author.DotnetAsync("build", Library, target, "-p:DatasetDocuments=\"documents;more\"");
    }

    [Fact]
    public async Task Records_that_were_never_verified_are_an_error_until_the_first_lock()
    {
        (await BuildAsOldAsync()).ShouldFail()
            .ShouldShow("error DS9008: There are records in 'data', but neither their quotes.lock nor their documents");
        (await VerifyAsync()).ShouldSucceed();
        (await BuildAsOldAsync()).ShouldSucceed();
        File.Delete(_author.PathOf("Numbers/data/quotes.lock"));
        (await BuildAsOldAsync()).ShouldFail().ShouldShow("error DS9008");

        Task<CommandResult> BuildAsOldAsync() => _author.DotnetAsync("build", Library, "-p:DatasetIsNew=false");
    }

    [Fact]
    public async Task Documents_that_a_file_read_after_the_package_names_are_verified()
    {
        (await VerifyAsync()).ShouldSucceed();
        _author.Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup><DatasetDocuments>$(MSBuildProjectDirectory)/documents</DatasetDocuments></PropertyGroup>
            </Project>
            """);
        (await _author.DotnetAsync("build", Library)).ShouldSucceed();
        _author.Append("Numbers/documents/town.txt", "One more number: 17.\n");
        (await _author.DotnetAsync("build", Library)).ShouldFail().ShouldShow("error DS4014");

        _author.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup><DatasetDocumentFolder Include="$(MSBuildProjectDirectory)/documents" /></ItemGroup>
            </Project>
            """);
        (await _author.DotnetAsync("build", Library)).ShouldFail().ShouldShow("error DS4014");
    }

    [Fact]
    public async Task What_a_build_left_clean_takes_away_and_the_next_build_looks_again()
    {
        (await VerifyAsync()).ShouldSucceed();
        (await BuildAsync()).ShouldSucceed();
        Assert.NotEmpty(Left());
        (await _author.DotnetAsync("clean", Library, "-p:DatasetDocuments=documents")).ShouldSucceed();
        Assert.Empty(Left());

        Task<CommandResult> BuildAsync() => _author.DotnetAsync("build", Library, "-p:DatasetDocuments=documents");
        string[] Left() => [.. Directory.GetFiles(_author.PathOf("Numbers/obj"), "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetFileName(file) is "dataset.checked" or "dataset.inputs" or "arguments")];
    }

    [Fact]
    public async Task A_project_for_several_frameworks_verifies_once()
    {
        _author.Replace(Library, "<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        (await VerifyAsync()).ShouldSucceed();
        Assert.Contains("town.txt", _author.Read("Numbers/data/quotes.lock"), StringComparison.Ordinal);
        (await _author.DotnetAsync("build", Library, "-p:DatasetDocuments=documents", "-p:DatasetIsNew=false")).ShouldSucceed();
    }

    [Fact]
    public async Task A_folder_without_records_and_a_file_that_is_not_read_are_told()
    {
        (await BuildEmptyAsync("nowhere")).ShouldSucceed().ShouldShow("warning DS9010: There is no folder of records at 'nowhere'");
        (await BuildEmptyAsync("documents")).ShouldSucceed().ShouldShow("warning DS9010: There is no record in 'documents'");
        _author.Write("Numbers/data/more.yml", "topic: More\n");
        (await _author.DotnetAsync("build", Library, "-p:TreatWarningsAsErrors=false")).ShouldSucceed()
            .ShouldMatch(@"more\.yml ?: warning DS9011: This file is not read: records end in \.yaml").ShouldNotMatch("DS9010");

        Task<CommandResult> BuildEmptyAsync(string records) =>
            _author.DotnetAsync("build", Library, $"-p:DatasetRecords={records}", "-p:TreatWarningsAsErrors=false");
    }

    [Fact]
    public async Task What_a_build_copied_is_no_second_record_and_records_there_alone_are_told()
    {
        Directory.Delete(_author.PathOf("Numbers/settings"), recursive: true);
        _author.Replace(Library, "<DatasetIsNew>", "<DatasetRecords>.</DatasetRecords><DatasetIsNew>");
        _author.Replace(Library, "<AdditionalFiles Include=\"settings/*.yaml\" />",
            "<None Include=\"data/*.yaml\" CopyToOutputDirectory=\"Always\" />");
        (await _author.DotnetAsync("build", Library)).ShouldSucceed();
        Assert.True(File.Exists(_author.PathOf("Numbers/bin/Debug/net10.0/data/town.yaml")));
        (await VerifyAsync()).ShouldSucceed();
        (await _author.DotnetAsync("build", Library, "-p:DatasetDocuments=documents")).ShouldSucceed();

        (await _author.DotnetAsync("build", Library, "-p:DatasetRecords=bin", "-p:TreatWarningsAsErrors=false")).ShouldSucceed()
            .ShouldShow("warning DS9010: The records in 'bin' lie where a build writes and 'clean' deletes, and are not read");
    }

    [Theory]
    [InlineData("net6.0")]
    [InlineData("netstandard2.0")]
    public async Task An_old_framework_is_told_which_there_are(string framework)
    {
        _author.Replace(Library, "<TargetFramework>net10.0</TargetFramework>", $"<TargetFramework>{framework}</TargetFramework>");
        (await _author.DotnetAsync("restore", Library)).ShouldFail().ShouldMatch($@"error NU1202: .*{framework}.*supports: net8\.0");
    }

    [Theory]
    [InlineData("fsharp")]
    [InlineData("vb")]
    public async Task In_another_language_the_generator_says_that_it_does_nothing(string language)
    {
        var consumer = packages.CopyConsumer(language);
        (await consumer.DotnetAsync("add", "package", packages.IdOf("Dataset.Generator"))).ShouldSucceed();
        (await consumer.DotnetAsync("build")).ShouldFail().ShouldShow("error DS9009: Records are compiled in a C# project alone");
    }

    [Fact]
    public async Task Another_analyzer_with_another_version_of_YamlDotNet_works_beside_ours() =>
        (await packages.CopyConsumer("yaml").DotnetAsync("run", "--project", "App")).ShouldSucceed()
            .ShouldShow("12,431 people", "the other analyzer read YAML with 15.");

    private void AddToFigure(params string[] lines) =>
        _author.Replace(Record, "    2024:\n", $"    2024:\n{string.Concat(lines.Select(line => $"      {line}\n"))}");

    private Task<CommandResult> BuildWithWarningsAsync(params string[] more) =>
        _author.DotnetAsync(["build", Program, "-p:TreatWarningsAsErrors=false", .. more]);

    private Task<CommandResult> VerifyAsync() =>
        _author.DotnetAsync("build", Library, "-t:DatasetVerify", "-p:DatasetDocuments=documents");
}
