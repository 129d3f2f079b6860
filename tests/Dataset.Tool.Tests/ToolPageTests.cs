using System.Text;
using System.Text.RegularExpressions;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

/// <summary>
/// The page of the tool shows what the tool prints: each command that has an output below it is run in a new dataset. With DATASET_ACCEPT
/// in the environment, the page is written anew.
/// </summary>
public sealed class ToolPageTests
{
    private static readonly Regex Example = new("```sh\ndataset (?<args>.*)\n```\n\n```text\n(?<output>(?:.*\n)*?)```\n");

    private static readonly string Page = Repository.PathOf("docs", "tool.md");

    [Fact]
    public void Every_example_prints_what_the_page_shows()
    {
        using var folder = new Folder();
        var template = Repository.PathOf("templates", "dataset", "My-Numbers");
        foreach (var part in new[] { "data", "documents" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(template, part)))
            {
                File.Copy(file, Path.Combine(folder.Root, part, Path.GetFileName(file)));
            }
        }

        var page = File.ReadAllText(Page);
        var run = Example.Replace(page, example =>
            $"```sh\ndataset {example.Groups["args"].Value}\n```\n\n```text\n{Run(folder, example.Groups["args"].Value)}```\n");

        Assert.True(Example.Count(page) > 8, "The page has examples.");
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") is { Length: > 0 })
        {
            File.WriteAllText(Page, run);
            page = run;
        }

        Assert.Equal(run, page);
    }

    [Fact]
    public void Every_verb_has_its_row_and_every_row_its_verb() => Assert.Equal(
        CommandTable.Build(ToolConsole.To(TextWriter.Null)).Subcommands.Select(verb => verb.Name).Order(StringComparer.Ordinal),
        Regex.Matches(File.ReadAllText(Page), @"^\| \[`(\w+)`\]", RegexOptions.Multiline).Select(row => row.Groups[1].Value)
            .Order(StringComparer.Ordinal));

    private static string Run(Folder folder, string line)
    {
        var output = new StringWriter { NewLine = "\n" };
        var args = Regex.Matches(line, "\"([^\"]*)\"|(\\S+)")
            .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value);
        CommandTable.Run([.. args.Select(arg => Exists(folder, arg) ? Path.Combine(folder.Root, arg) : arg)],
            new ToolConsole { Output = output, Error = TextWriter.Null, Folder = folder.Root });
        var text = new StringBuilder(output.ToString()).Replace(folder.Root + Path.DirectorySeparatorChar, string.Empty).ToString();
        return text.TrimEnd('\n') + "\n";
    }

    // A path on a command line is relative to the current folder, which is the test run's.
    private static bool Exists(Folder folder, string arg) => Path.Exists(Path.Combine(folder.Root, arg));
}
