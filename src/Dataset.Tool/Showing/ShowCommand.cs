using System.CommandLine;
using Dataset.Runtime;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;

namespace Dataset.Tool.Showing;

/// <summary>Shows figures: value, unit, hedge, period, words, cells, speakers, earlier editions, checks, conflicts and documents.</summary>
internal static class ShowCommand
{
    public static Command Build(ToolConsole console)
    {
        var options = new CatalogOptions();
        var name = new Argument<string?>("name")
        {
            Description = "A name or id of a figure or series; * stands for any letters. Without it, all figures are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var search = new Option<string?>("--search") { Description = "Words that stand in titles, quotations or names of speakers." };
        var json = JsonAnswer.Option();
        var verb = new Verb("show", "Show a figure with its words or cells, its speakers, earlier editions, checks and conflicts.")
        {
            Examples =
            [
                new("dataset show Border.Crossings.March2025", "All that is known of one figure."),
                new("dataset show \"Border.*\"", "The figures of a topic, one on a line."),
                new("dataset show --search \"crossings border\"", "The figures in whose words both words stand."),
            ],
        };
        verb.Add(name);
        options.AddTo(verb);
        verb.Add(search);
        verb.Add(json);
        verb.SetAction(result => options.Load(result, console) is { } catalog
            ? Show(catalog, result.GetValue(name), result.GetValue(search), result.GetValue(json), console)
            : ExitCode.Findings);
        return verb;
    }

    private static int Show(LoadedCatalog catalog, string? name, string? words, bool isJson, ToolConsole console)
    {
        var found = name is null ? catalog.Figures : FigureSearch.Find(catalog, name);
        if (words is not null)
        {
            found = [.. found.Intersect(FigureSearch.Search(catalog, words))];
        }

        var bulk = FigureSearch.FindBulk(catalog, name, words);
        if (catalog.ReadBulk(bulk, console) is not { } rows)
        {
            return ExitCode.Findings;
        }

        var tables = bulk.Zip(rows, static (series, table) => new BulkCard(series, table)).ToList();
        var exit = found.Count + tables.Count > 0 ? ExitCode.Fine : ExitCode.Findings;
        if (isJson)
        {
            return JsonAnswer.Write(console.Output, "show", exit, [], json =>
            {
                json.WriteStartArray();
                foreach (var figure in found)
                {
                    CardJson.Write(json, FigureCard.Of(catalog, figure));
                }

                tables.ForEach(table => table.Write(json));
                json.WriteEndArray();
            });
        }

        if (found.Count + tables.Count == 0)
        {
            console.Error.WriteLine(words is null ? $"There is no figure '{name}'{FigureSearch.DidYouMean(catalog, name!)}."
                : $"There is no figure with the words '{words}'.");
        }

        if (found.Count + tables.Count == 1)
        {
            CardPrinter.Print(tables.Count == 1 ? tables[0].Lines() : CardLines.Of(FigureCard.Of(catalog, found[0])), console);
        }
        else
        {
            foreach (var line in found.Select(FigureCard.Line).Concat(tables.Select(static table => table.Line)))
            {
                console.Output.WriteLine(line);
            }
        }

        return exit;
    }
}
