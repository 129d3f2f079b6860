using System.CommandLine;
using Dataset.Runtime;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;

namespace Dataset.Tool.Showing;

/// <summary>Shows figures: value, unit, hedge, period, words, speakers, checks and conflicts.</summary>
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
        var verb = new Verb("show", "Show a figure with its words, its speakers, its checks and its conflicts.")
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

        var exit = found.Count > 0 ? ExitCode.Fine : ExitCode.Findings;
        if (isJson)
        {
            return JsonAnswer.Write(console.Output, "show", exit, [], json =>
            {
                json.WriteStartArray();
                foreach (var figure in found)
                {
                    FigureCard.Of(catalog, figure).Write(json);
                }

                json.WriteEndArray();
            });
        }

        if (found.Count == 0)
        {
            console.Error.WriteLine(words is null ? $"There is no figure '{name}'{FigureSearch.DidYouMean(catalog, name!)}."
                : $"There is no figure with the words '{words}'.");
        }

        foreach (var line in found.Count == 1 ? FigureCard.Of(catalog, found[0]).Lines() : found.Select(FigureCard.Line))
        {
            console.Output.WriteLine(line);
        }

        return exit;
    }
}
