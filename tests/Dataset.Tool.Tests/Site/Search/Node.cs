using System.Diagnostics;
using System.Text.Json;

namespace Dataset.Tool.Tests.Site.Search;

/// <summary>Runs the script of the search page as a browser does, without a page.</summary>
internal static class Node
{
    private const string Script = """
        const [,, index, script, asked] = process.argv;
        const fs = require('fs');
        const begin = performance.now();
        (0, eval)(fs.readFileSync(index, 'utf8'));
        (0, eval)(fs.readFileSync(script, 'utf8'));
        const search = new datasetSearch.Index(datasetIndex);
        const loaded = performance.now() - begin;
        const { queries, texts, filters } = JSON.parse(fs.readFileSync(asked, 'utf8'));
        const answers = queries.map(query => {
          const start = performance.now();
          const found = search.find(query);
          search.facets(found.entries, {});
          const chosen = search.chosen(found.entries, filters || {});
          return { time: performance.now() - start, count: chosen.length, isPartial: found.isPartial,
            entries: chosen.slice(0, 5).map(one => search.entry(one)) };
        });
        process.stdout.write(JSON.stringify({ loaded, answers, terms: texts.map(text => datasetSearch.terms(text, false).flat()) }));
        """;

    /// <summary>Skips where Node.js is not installed; in the gate, which installs it, that is a failure.</summary>
    public static void Require()
    {
        if (!IsThere)
        {
            const string What = "There is no Node.js here (the program node) to run the search page's script with.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", What + " It is in .ci/packages.txt.");
            Skip.If(true, What);
        }
    }

    /// <summary>What the script answers to some queries with an index, and how it reads some texts.</summary>
    public static JsonElement Ask(
        ReadOnlyMemory<byte> index, IEnumerable<string> queries, IEnumerable<string>? texts = null, object? filters = null)
    {
        var folder = Directory.CreateTempSubdirectory("dataset-search-");
        try
        {
            string PathOf(string name) => Path.Combine(folder.FullName, name);
            File.WriteAllText(PathOf("run.cjs"), Script);
            File.WriteAllBytes(PathOf("index.js"), index.ToArray());
            File.WriteAllText(PathOf("asked.json"), JsonSerializer.Serialize(new { queries, texts = texts ?? [], filters }));
            var start = new ProcessStartInfo("node")
            {
                ArgumentList =
                {
                    PathOf("run.cjs"), PathOf("index.js"), Repository.PathOf("src", "Dataset.Tool", "Site", "Assets", "search.js"),
                    PathOf("asked.json"),
                },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var node = Process.Start(start)!;
            var error = node.StandardError.ReadToEndAsync();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            Assert.True(node.ExitCode == 0, error.Result);
            using var json = JsonDocument.Parse(output);
            return json.RootElement.Clone();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
}
