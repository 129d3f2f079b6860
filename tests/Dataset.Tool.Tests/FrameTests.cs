using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

public sealed class FrameTests
{
    [Fact]
    public void Without_a_verb_the_command_lists_its_verbs()
    {
        var (exit, lines) = Folder.Run();

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Contains("  dataset [command] [options]", lines);
        Assert.Contains(lines, line => line.StartsWith("  verify ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_help_of_each_verb_has_an_example_that_parses_and_the_exit_codes(string verb)
    {
        var (exit, lines) = Folder.Run(verb, "--help");

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Contains("Examples:", lines);
        Assert.Contains(lines[(Array.IndexOf(lines, "Examples:") + 1)..], line =>
            line.Contains("dataset " + verb, StringComparison.Ordinal));
        Assert.Contains("  130  stopped by Ctrl-C; every file is as it was", lines);
    }

    [Fact]
    public void No_line_of_a_help_is_wider_than_a_terminal_and_the_first_help_has_examples()
    {
        var verbs = CommandTable.Build(ToolConsole.To(TextWriter.Null)).Subcommands.Select(verb => verb.Name);
        var helps = verbs.Select(verb => (Of: verb, Folder.Run(verb, "--help").Lines)).Append((Of: "dataset", Folder.Run("--help").Lines))
            .ToList();

        Assert.Empty(helps.SelectMany(help => help.Lines.Where(line => line.Length > 100).Select(line => $"{help.Of}: {line}")));
        Assert.Contains("  dataset add report.pdf", helps[^1].Lines);
    }

    [Fact]
    public void The_rule_of_explain_is_completed_and_its_help_does_not_list_the_rules()
    {
        Assert.Contains("DS4011", Folder.Run("[suggest:18]", "dataset explain DS").Lines);
        Assert.Contains("  dataset explain [<rule>] [options]", Folder.Run("explain", "--help").Lines);
    }

    public static TheoryData<string> Verbs() =>
        [.. CommandTable.Build(ToolConsole.To(TextWriter.Null)).Subcommands.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void No_verb_has_two_options_of_one_name(string verb)
    {
        var names = CommandTable.Build(ToolConsole.To(TextWriter.Null)).Subcommands.Single(one => one.Name == verb).Options
            .SelectMany(static option => option.Aliases.Append(option.Name)).ToList();

        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'verfy'.", "verfy")]
    [InlineData("Unrecognized command or argument '--chek'.", "verify", "--chek")]
    [InlineData("Directory does not exist: 'nowhere'.", "verify", "--records", "nowhere")]
    [InlineData("Name a text to read, or --json to read cases from standard input.", "read")]
    public void Wrong_usage_ends_with_2_and_says_why(string why, params string[] args)
    {
        var (exit, lines) = Folder.Run(args);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains(why, lines);
    }

    [Fact]
    public void Verbs_and_options_are_completed()
    {
        Assert.Equal(["verify"], Folder.Run("[suggest:9]", "dataset v").Lines.Where(line => line[0] != '-'));
        Assert.Equal(["--records"], Folder.Run("[suggest:19]", "dataset verify --re").Lines);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    public void The_script_for_a_shell_asks_the_command_itself(string shell) =>
        Assert.Contains(Folder.Run("completion", shell).Lines, line => line.Contains("[suggest:$", StringComparison.Ordinal));

    [Fact]
    public void The_folders_of_the_nearest_dataset_are_found_from_its_top_from_inside_it_and_beside_it()
    {
        using var folder = Ducks.Write();
        File.WriteAllText(Path.Combine(folder.Root, "Lake.csproj"),
            "<Project><PropertyGroup><DatasetDocuments>documents</DatasetDocuments></PropertyGroup></Project>");
        var tests = Directory.CreateDirectory(Path.Combine(folder.Root, "tests", "deep")).FullName;

        foreach (var start in new[] { folder.Root, folder.Records, folder.Documents, tests })
        {
            var found = Find(start).Folders;
            Assert.Equal(folder.Records, found.Records);
            Assert.Equal([folder.Documents], found.Documents);
        }

        Assert.Equal($"Records in data, documents in documents.{Environment.NewLine}", Find(folder.Root).Said);
    }

    [Fact]
    public void A_project_below_the_solution_names_its_folders()
    {
        using var folder = Ducks.Write();
        var solution = Directory.CreateDirectory(Path.Combine(folder.Root, "..", Guid.NewGuid().ToString("N"))).FullName;
        try
        {
            var project = Path.Combine(solution, "Lake");
            Directory.Move(folder.Root, project);
            Directory.Move(Path.Combine(project, "data"), Path.Combine(project, "records"));
            Directory.Move(Path.Combine(project, "documents"), Path.Combine(project, "texts"));
            File.WriteAllText(Path.Combine(project, "Lake.csproj"), """
                <Project><PropertyGroup><DatasetRecords>records</DatasetRecords></PropertyGroup>
                <PropertyGroup><DatasetDocuments>texts;more</DatasetDocuments></PropertyGroup>
                <ItemGroup><DatasetDocumentFolder Include="last" /></ItemGroup></Project>
                """);

            var (found, said) = Find(solution);
            Assert.Equal(Path.Combine(project, "records"), found.Records);
            Assert.Equal(["texts", "more", "last"], found.Documents.Select(one => Path.GetRelativePath(project, one)));
            var skipped = Path.Combine("Lake", "more");
            Assert.Contains($"The folder of documents {skipped} is not there and is skipped.", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Move(Path.Combine(solution, "Lake"), folder.Root);
            Directory.Delete(solution);
        }
    }

    [Fact]
    public void Where_there_is_no_dataset_the_option_is_named()
    {
        using var folder = new Folder();

        var wrong = Assert.Throws<UsageException>(() => Find(folder.Root));

        Assert.Contains("Name their folder: --records FOLDER.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_datasets_below_none_is_chosen()
    {
        using var folder = Ducks.Write();
        foreach (var name in new[] { "a", "b" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Root, "both", name, "data"));
            File.WriteAllText(Path.Combine(folder.Root, "both", name, "data", "a.yaml"), "topic: A\n");
        }

        var wrong = Assert.Throws<UsageException>(() => Find(Path.Combine(folder.Root, "both")));

        Assert.Contains($"a{Path.DirectorySeparatorChar}data, b{Path.DirectorySeparatorChar}data", wrong.Message, StringComparison.Ordinal);
    }

    private static (DatasetFolders Folders, string Said) Find(string start)
    {
        var said = new StringWriter();
        var folders = DatasetFolders.Find(null, null, null, ToolConsole.To(said) with { Folder = start });
        return (folders, said.ToString());
    }
}
