using System.CommandLine;
using Dataset.Tool.Bulk;
using Dataset.Tool.Comparing;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;

namespace Dataset.Tool.Site;

/// <summary>Makes a static site of a dataset: every figure with its words, speakers, contradictions and checks.</summary>
internal static class SiteCommand
{
    public static Command Build(ToolConsole console)
    {
        var records = new CatalogOptions();
        var options = new SiteCommandOptions();
        var verb = new Verb("site", "Make a static site: every figure with its words, speakers, contradictions, checks and citations.")
        {
            Examples =
            [
                new("dataset site --output site", "The site of the nearest dataset; open site/index.html."),
                new("dataset site --output site --title \"The border\" --address https://example.org/border/",
                    "With a title of its own, and the address at which it will be."),
            ],
        };
        records.AddTo(verb);
        options.AddTo(verb);
        verb.SetAction(result =>
        {
            var folder = options.Folder(result, console);
            SiteFolder.Require(folder);
            if (records.Load(result, console) is not { } catalog || catalog.ReadBulk(catalog.BulkSeries, console) is not { } bulk)
            {
                return ExitCode.Findings;
            }

            IReadOnlyList<Change> changes = [];
            if (options.Baseline(result) is { } baseline)
            {
                if (CatalogOptions.Load(baseline, console) is not { } earlier
                    || earlier.ReadBulk(earlier.BulkSeries, console) is not { } earlierBulk)
                {
                    return ExitCode.Findings;
                }

                changes = catalog.ChangesSince(earlier, earlierBulk, bulk);
            }

            var data = new SiteData(catalog, bulk, options.Read(result, catalog)) { Changes = changes, Api = options.Api(result, console) };
            var files = Progress.Show(console, "Writing the pages…", () => Write(folder, data, console));
            console.Error.WriteLine(FormattableString.Invariant(
                $"{files:N0} files of {BulkRows.Figures(data.FigureCount)} in {folder}. Open {Path.Combine(
                    folder, SiteMap.Start.Value)}."));
            return ExitCode.Fine;
        });
        return verb;
    }

    private static int Write(string folder, SiteData data, ToolConsole console)
    {
        var count = 0;
        SiteFolder.Write(folder, SiteBuilder.Build(data).Select(file =>
        {
            count++;
            return file;
        }), console);
        return count;
    }
}
