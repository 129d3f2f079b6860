using System.Security.Cryptography;

namespace Dataset.Package.Tests;

/// <summary>A dataset in a folder whose name could be taken for something else, behind links, and where nothing can be written.</summary>
public sealed class AuthorPathTests(PackagesFixture packages)
{
    private const string Project = "Numbers.csproj";
    private const string Address = "https://example.org/a;b#c%20d?x=1&y=2";
    private static readonly string[] Verify = ["build", "-t:DatasetVerify"];

    /// <summary>
    /// Documents that are verified, a resource that the tool makes, addresses, and the folder of the package itself: whatever a path
    /// reaches.
    /// </summary>
    [Fact]
    public async Task A_path_with_any_character_is_built_in_and_no_shell_reads_it()
    {
        var author = CopyAuthor(Paths.MostHostile)
            .With(("NUGET_PACKAGES", Path.Combine(packages.CreateWorkspace(Paths.Hostile).Folder, "cache")));
        author.Replace(Project, "<DatasetIsNew>", "<DatasetHelpBase>https://example.invalid/#a%3Bb%2520c/</DatasetHelpBase><DatasetIsNew>");
        AddTable(author);

        (await author.DotnetAsync(Verify)).ShouldSucceed();
        (await author.DotnetAsync("build")).ShouldSucceed().ShouldNotMatch(@"\bwarning( [A-Z]+\d+)? ?:");
        (await author.DotnetAsync("exec", "bin/Debug/net10.0/Numbers.dll")).ShouldSucceed()
            .ShouldShow("12,431 people", "13 people", Address);

        author.Replace("data/town.yaml", "value: 12,431", "value: 12,432");
        (await author.DotnetAsync("build", "-p:DatasetDocuments=")).ShouldFail()
            .ShouldShow("town.yaml(11,14): error DS4001: ", "(https://example.invalid/#a;b%20c/DS4001.md)");
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(author.Folder)!, Paths.Left, SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_project_behind_a_link_whose_records_and_documents_are_links_is_verified()
    {
        var author = CopyAuthor();
        var elsewhere = packages.CreateWorkspace();
        foreach (var name in new[] { "data", "documents" })
        {
            Directory.Move(author.PathOf(name), elsewhere.PathOf(name));
            Directory.CreateSymbolicLink(author.PathOf(name), elsewhere.PathOf(name));
        }

        var link = packages.CreateWorkspace().PathOf("link");
        Directory.CreateSymbolicLink(link, author.Folder);
        var linked = author.At(link);
        (await linked.DotnetAsync(Verify)).ShouldSucceed();
        Assert.Contains("town.txt", elsewhere.Read("data/quotes.lock"), StringComparison.Ordinal);
        (await linked.DotnetAsync("run")).ShouldSucceed().ShouldShow("12,431 people");
        elsewhere.Append("documents/town.txt", "One more number: 17.\n");
        (await linked.DotnetAsync("build")).ShouldFail().ShouldShow("error DS4014");
    }

    /// <summary>By a user whom the rights hold: for root they do not.</summary>
    [Fact]
    public async Task Sources_that_cannot_be_written_are_built_and_a_lock_that_cannot_be_is_told_in_a_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a folder there has no such right");
        var author = CopyAuthor();
        (await author.DotnetAsync(Verify)).ShouldSucceed();
        File.Delete(author.PathOf("data/names.lock"));
        foreach (var output in new[] { "bin", "obj" })
        {
            await AllowAsync("a+rwX", Directory.CreateDirectory(author.PathOf(output)).FullName);
        }

        await AllowAsync("a-w", author.PathOf("data"), author.PathOf("documents"));
        var before = Sources(author);

        (await AsNobodyAsync(author, [.. Verify, "--no-restore"])).ShouldFail()
            .ShouldMatch(@"names\.lock.*denied").ShouldNotMatch(@"\n\s+at |Unhandled");
        Assert.Equal(before, Sources(author));

        await AllowAsync("u+w", author.PathOf("data"));
        (await author.DotnetAsync(Verify)).ShouldSucceed();
        await AllowAsync("a-w", author.PathOf("data"));
        before = Sources(author);
        (await AsNobodyAsync(author, "build", "--no-restore")).ShouldSucceed();
        (await AsNobodyAsync(author, [.. Verify, "--no-restore"])).ShouldSucceed(); // Nothing is behind, so that nothing is written.
        Assert.Equal(before, Sources(author));

        Task<CommandResult> AllowAsync(string rights, params string[] paths) => author.RunCommandAsync("chmod", ["-R", rights, .. paths]);
    }

    /// <summary>Runs dotnet as somebody who is not root, with a home of their own.</summary>
    private Task<CommandResult> AsNobodyAsync(Workspace author, params string[] arguments)
    {
        var home = packages.CreateWorkspace();
        if (Environment.UserName != "root" || OperatingSystem.IsWindows())
        {
            return author.DotnetAsync(arguments);
        }

        // The folder of all that the tests make is its maker's alone.
        File.SetUnixFileMode(Path.GetDirectoryName(packages.Feed)!, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(home.Folder, (UnixFileMode)0b111_111_111);
        return author.With(("DOTNET_CLI_HOME", home.Folder), ("HOME", home.Folder), ("NUGET_SCRATCH", home.Folder), ("TMPDIR", home.Folder))
            .RunCommandAsync("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", .. arguments]);
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private static string[] Sources(Workspace author) =>
        [.. author.Files().Order(StringComparer.Ordinal).Select(file => $"{file} {Hash(file)} {File.GetLastWriteTimeUtc(file):O}")];

    /// <summary>The library of the author alone, as a program.</summary>
    private Workspace CopyAuthor(string folder = "")
    {
        var author = packages.CopyConsumer("author", folder).In("Numbers");
        author.Replace(
            Project, "<TargetFramework>", "<OutputType>Exe</OutputType><DatasetDocuments>documents</DatasetDocuments><TargetFramework>");
        author.Replace(Project, "<DatasetIsNew>true", "<DatasetIsNew>false");
        author.Write("Program.cs", """
            foreach (var figure in Towns.Catalog.Figures)
            {
                System.Console.WriteLine(figure.Text);
            }
            """);
        return author;
    }

    private static void AddTable(Workspace author)
    {
        author.Write("data/births.csv", "Year,Kind,Births\n2023,A,12\n2024,B,13\n");
        author.Append("data/sources.yaml", $"""
              births:
                title: Births
                table: births.csv
                url: '{Address}'
                sha256: {Hash(author.PathOf("data/births.csv"))}

            """);
        author.Append("data/town.yaml", """

            births:
              title: Births
              unit: person
              rows: { in: births, period: Year, value: Births, by: Kind }
              members: none

            """);
        author.Append("Program.cs", """

            System.Console.WriteLine(Towns.Town.Births.At("B", Dataset.Runtime.Period.Year(2024)).Value);
            System.Console.WriteLine(Towns.Sources.Births.Url);

            """);
    }
}
