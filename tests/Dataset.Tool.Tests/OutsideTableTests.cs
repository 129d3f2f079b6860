using System.Text;
using Dataset.Tool.Checking;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

/// <summary>A table that a project marks in another folder than the records': every command sees it, as the build does.</summary>
public sealed class OutsideTableTests : IDisposable
{
    private const string Ships = "Year,Port,Ships\n2024,North,7000\n2024,South,500\n";

    private const string Marked = "<AdditionalFiles Include=\"shared\\ships.csv\" DatasetTable=\"true\" />";

    private readonly Folder _folder = new();

    public OutsideTableTests()
    {
        var hash = _folder.Table("ships.csv", Encoding.UTF8.GetBytes(Ships));
        Directory.CreateDirectory(Path.Combine(_folder.Root, "shared", "deep"));
        File.Move(Path.Combine(_folder.Records, "ships.csv"), Table);
        _folder
            .Record("sources.yaml", $$"""
                units: { ship: { plural: ships, kind: measure } }
                sources: { ships: { table: ships.csv, sha256: {{hash}}, title: Ships } }
                """)
            .Record("harbour.yaml", """
                topic: Harbour
                ships: { title: Ships, unit: ship, rows: { in: ships, period: Year, value: Ships, by: Port } }
                all: { title: All ships, unit: ship, members: none, rows: { in: ships, period: Year, value: Ships, by: Port } }
                """);
        File.WriteAllText(Path.Combine(_folder.Root, "draft.md"), "In 2024, 7,000 ships came.");
    }

    public static TheoryData<string> Verbs() =>
    [
        "verify", "check", "lock", "show Harbour.North.Year2024", "export --format csv", "factcheck draft.md", "triage",
        "bulk --output bulk", "draft ships --print", "compare data data",
    ];

    private string Table => Path.Combine(_folder.Root, "shared", "ships.csv");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_command_sees_the_table_that_the_project_marks_and_the_one_that_is_named(string line)
    {
        Assert.NotEqual(ExitCode.Fine, Run(line).Exit);

        var table = line.Split(' ')[0] switch
        {
            "compare" => $"--old-table {Relative} --new-table {Relative}",
            "export" => $"--record-table {Relative}",
            _ => $"--table {Relative}",
        };
        var named = Run($"{line} {table}");
        Project(Marked);
        var marked = Run(line);

        Assert.True(IsWithoutError(line, marked), marked.Text);
        Assert.True(IsWithoutError(line, named), named.Text);
    }

    [Fact]
    public void Each_verb_that_has_the_option_for_records_has_the_one_for_tables()
    {
        // 'add' reads no figure: its option of the name says what the file is.
        var verbs = CommandTable.Build(ToolConsole.To(TextWriter.Null)).Subcommands
            .Where(static verb => verb.Options.Any(static option => option.Name == "--records")).ToList();

        Assert.True(verbs.Count > 8);
        Assert.All(verbs, static verb => Assert.Contains(
            verb.Options, option => option.Name == (verb.Name == "export" ? "--record-table" : "--table")));
    }

    [Theory]
    [InlineData(Marked)]
    [InlineData("<AdditionalFiles Include=\"shared/ships.csv\"><DatasetTable>true</DatasetTable></AdditionalFiles>")]
    [InlineData("<AdditionalFiles Include=\"other.csv;$(Elsewhere)/a.csv; shared/ships.csv\" DatasetTable=\"True\" />")]
    [InlineData("<AdditionalFiles Include=\"shared/*.csv\" DatasetTable=\"true\" />")]
    [InlineData("<AdditionalFiles Include=\"shared/**/s?ips.*\" DatasetTable=\"true\" />")]
    [InlineData("<AdditionalFiles Include=\"**/*.csv\" DatasetTable=\"true\" />")]
    [InlineData("<AdditionalFiles Include=\"shared/**\" DatasetTable=\"true\" />")]
    [InlineData("<AdditionalFiles Include=\"$(MSBuildThisFileDirectory)shared/ships.csv\" DatasetTable=\"true\" />")]
    [InlineData("<AdditionalFiles Include=\"$(MSBuildProjectDirectory)/shared/*.csv\" DatasetTable=\"true\" />")]
    public void A_table_is_marked_in_each_way_that_is_written_out(string item)
    {
        Project(item);

        Assert.Contains(Table, DatasetFolders.OfRecords(_folder.Records).Tables);
    }

    [Theory]
    [InlineData("<AdditionalFiles Include=\"shared/ships.csv\" />")]
    [InlineData("<AdditionalFiles Include=\"shared/ships.csv\" DatasetTable=\"false\" />")]
    [InlineData("<AdditionalFiles Include=\"shared/*.csv\" Exclude=\"shared/s*.csv\" DatasetTable=\"true\" />")]
    [InlineData(Marked + "<AdditionalFiles Remove=\"shared/*.csv\" />")]
    [InlineData("<AdditionalFiles Include=\"shared/*/*.csv\" DatasetTable=\"true\" />")]
    [InlineData("<AdditionalFiles Include=\"nowhere/**/*.csv\" DatasetTable=\"true\" />")]
    [InlineData("<AdditionalFiles Include=\"@(Tables)\" DatasetTable=\"true\" />")]
    [InlineData("<None Include=\"shared/ships.csv\" DatasetTable=\"true\" />")]
    public void A_file_that_is_not_marked_is_no_table(string item)
    {
        Project(item);

        Assert.Empty(DatasetFolders.OfRecords(_folder.Records).Tables);
    }

    [Fact]
    public void A_project_of_other_records_marks_no_table_of_these()
    {
        Project(Marked, "<DatasetRecords>elsewhere</DatasetRecords>");

        Assert.Empty(DatasetFolders.OfRecords(_folder.Records).Tables);
    }

    [Fact]
    public void The_project_may_stand_elsewhere_than_above_its_records()
    {
        var project = Directory.CreateDirectory(Path.Combine(_folder.Root, "code")).FullName;
        File.WriteAllText(Path.Combine(project, "Code.csproj"), $"""
            <Project><PropertyGroup><DatasetRecords>../data</DatasetRecords></PropertyGroup>
            <ItemGroup>{Marked.Replace("shared", "../shared", StringComparison.Ordinal)}</ItemGroup></Project>
            """);

        Assert.Equal([Table], DatasetFolders.FindRecords(null, null, ToolConsole.To(TextWriter.Null) with { Folder = project }).Tables);
    }

    [Fact]
    public void A_marked_table_is_added_where_it_is_marked()
    {
        Project(Marked);
        _folder.Record("sources.yaml", "units: { ship: { plural: ships, kind: measure } }\n").Record("harbour.yaml", "topic: Harbour\n");
        File.Copy(Table, Path.Combine(_folder.Root, "ships.csv"));

        // It is there already; and where it is not, that is its place.
        foreach (var path in new[] { Relative, "ships.csv" })
        {
            Fine($"add {path} --to {Path.Combine("data", "a.yaml")}");

            Assert.Equal(Ships, File.ReadAllText(Table));
            Assert.Empty(Directory.GetFiles(_folder.Records, "*.csv"));
            Assert.True(IsWithoutError("check", Run("check")), Run("check").Text);
            File.Delete(Path.Combine(_folder.Records, "a.yaml"));
            File.Delete(Table);
        }
    }

    [Fact]
    public void Another_table_of_the_name_of_a_marked_one_is_refused()
    {
        Project(Marked);
        File.WriteAllText(Path.Combine(_folder.Root, "ships.csv"), "Year,Ships\n2020,1\n");

        var (exit, text) = Run($"add ships.csv --key other --to {Path.Combine("data", "a.yaml")}");

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains($"{Table} is another document of the same name.", text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Records, "*.csv"));
    }

    [Fact]
    public void A_draft_says_whether_its_table_is_nowhere_or_in_two_places()
    {
        Assert.Contains($"The table 'ships.csv' of the source 'ships' is neither among the records in {_folder.Records} nor a table that "
            + "the project marks. Put it there, or name it: --table FILE.", Run("draft ships --print").Text, StringComparison.Ordinal);

        var other = Path.Combine(_folder.Root, "shared", "deep", "ships.csv");
        File.Copy(Table, other);
        Project("<AdditionalFiles Include=\"shared/**/*.csv\" DatasetTable=\"true\" />");
        Assert.Contains($"may be any of {other}, {Table}. Delete all but the one that is meant.", Run("draft ships --print").Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_table_that_is_named_and_not_there_is_wrong_usage(string line)
    {
        Project(Marked);
        var option = line.Split(' ')[0] switch
        {
            "compare" => "--new-table",
            "export" => "--record-table",
            _ => "--table",
        };

        var (exit, text) = Run($"{line} {option} typo.csv");

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains($"There is no table {Path.Combine(_folder.Root, "typo.csv")}. Correct its name, or leave the option out.", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_watch_wakes_when_a_table_of_another_folder_changes()
    {
        using var watch = new FolderWatch([_folder.Records], [Table], static _ => false);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        File.AppendAllText(Path.Combine(_folder.Root, "shared", "other.csv"), "x");
        File.AppendAllText(Table, "2025,North,1\n");

        Assert.Equal([Table], watch.WaitForChange(limit.Token));
    }

    private static string Relative => Path.Combine("shared", "ships.csv");

    // No lock was written yet, which 'check' says.
    private static bool IsWithoutError(string line, (int Exit, string Text) run) =>
        run.Exit == ExitCode.Fine || (line == "check" && !run.Text.Contains("error DS7", StringComparison.Ordinal));

    private void Project(string item, string property = "") => File.WriteAllText(Path.Combine(_folder.Root, "Ships.csproj"),
        $"<Project><PropertyGroup>{property}</PropertyGroup><ItemGroup>{item}</ItemGroup></Project>");

    private void Fine(string line)
    {
        var (exit, text) = Run(line);
        Assert.True(exit == ExitCode.Fine, text);
    }

    private (int Exit, string Text) Run(string line) =>
        Folder.RunIn(_folder.Root, [.. line.Split(' ').Select(arg => arg == "data" ? _folder.Records : arg)]);
}
