using System.CommandLine;
using Dataset.Generator.Diagnostics;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Explaining;

/// <summary>Shows the page of a rule: what is wrong, a bad and a good sample, and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Build(ToolConsole console)
    {
        var rule = new Argument<string?>("rule")
        {
            Description = "The id of the rule, as an error has it: DS4011. Without it, all rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        rule.CompletionSources.Add(static _ => RulePages.Ids);

        // Help takes the completions for the name where none is given, and they are all rules.
        rule.HelpName = "rule";
        var json = JsonAnswer.Option();
        var verb = new Verb("explain", "Show what an error means, with a bad and a good sample.")
        {
            Examples =
            [
                new("dataset explain DS4011", "What \"found twice\" means, and what to write instead."),
                new("dataset explain", "Lists every rule."),
            ],
        };
        verb.Add(rule);
        verb.Add(json);
        verb.SetAction(result => result.GetValue(rule) is { } id ? Explain(id, result.GetValue(json), console)
            : List(result.GetValue(json), console));
        return verb;
    }

    private static int Explain(string given, bool isJson, ToolConsole console)
    {
        var id = given.ToUpperInvariant();
        if (RulePages.Find(id) is not { } page)
        {
            console.Error.WriteLine($"There is no rule '{given}'{Suggestion.DidYouMean(id, RulePages.Ids)}. 'dataset explain' lists all.");
            return ExitCode.Findings;
        }

        if (isJson)
        {
            return JsonAnswer.Write(console.Output, "explain", ExitCode.Fine, [], json =>
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("title", RulePages.TitleOf(page));
                json.WriteString("page", page);
                json.WriteEndObject();
            });
        }

        foreach (var line in PlainMarkdown.Lines(page))
        {
            console.Output.WriteLine(line);
        }

        return ExitCode.Fine;
    }

    private static int List(bool isJson, ToolConsole console)
    {
        var rules = RulePages.Ids.Select(static id => (Id: id, Title: RulePages.TitleOf(RulePages.Find(id)!))).ToList();
        if (isJson)
        {
            return JsonAnswer.Write(console.Output, "explain", ExitCode.Fine, [], json =>
            {
                json.WriteStartArray();
                foreach (var (id, title) in rules)
                {
                    json.WriteStartObject();
                    json.WriteString("id", id);
                    json.WriteString("title", title);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
        }

        foreach (var (id, title) in rules)
        {
            console.Output.WriteLine($"{id,-9}  {title}");
        }

        return ExitCode.Fine;
    }
}
