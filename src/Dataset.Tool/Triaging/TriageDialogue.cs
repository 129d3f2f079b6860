using Spectre.Console;

namespace Dataset.Tool.Triaging;

/// <summary>Asks a person about one number after the other, on a terminal.</summary>
internal sealed class TriageDialogue(IAnsiConsole terminal, CancellationToken cancellation)
{
    private const string Stop = "stop here";

    /// <summary>The decisions up to where the person stops; a number that an earlier answer set aside is not asked for.</summary>
    public IEnumerable<TriageDecision> Ask(IReadOnlyList<TriageItem> items)
    {
        var decided = new List<TriageDecision>();
        for (var at = 0; at < items.Count; at++)
        {
            var item = items[at];
            if (decided.Exists(one => Covers(one, item)))
            {
                continue;
            }

            Show(item, at + 1, items.Count);
            if (AskAnswer(item, items) is not { } answer)
            {
                yield break;
            }

            var because = answer is TriageAnswer.Skip or TriageAnswer.Record ? null : AskReason(item);
            var decision = new TriageDecision(item, answer, because);
            decided.Add(decision);
            yield return decision;
        }
    }

    private static bool Covers(TriageDecision decision, TriageItem item) => decision.Answer switch
    {
        TriageAnswer.Same => decision.Item.IsLike(item),
        TriageAnswer.Class => decision.Item.Class == item.Class && decision.Item.Place.Source == item.Place.Source,
        _ => false,
    };

    private void Show(TriageItem item, int number, int count)
    {
        var words = Markup.Escape(item.Place.Words);
        var around = Markup.Escape(item.Around).Replace(words, $"[bold]{words}[/]", StringComparison.Ordinal);
        terminal.WriteLine();
        terminal.MarkupLine($"[grey]{number} of {count}: {Markup.Escape(item.Place.File)}, line {item.Place.Line}[/]");
        terminal.MarkupLine($"  … {around} …");
    }

    private TriageAnswer? AskAnswer(TriageItem item, IReadOnlyList<TriageItem> items)
    {
        var alike = items.Count(item.IsLike);
        var choices = new List<(string Label, TriageAnswer? Answer)>
        {
            ("a statistic: print a record to finish", TriageAnswer.Record),
            ("not a statistic: set it aside", TriageAnswer.Aside),
        };
        if (alike > 1)
        {
            choices.Add(($"set aside all {alike} in the same words", TriageAnswer.Same));
        }

        if (item.Class is { } name)
        {
            choices.Add(($"set aside all {name} of this document", TriageAnswer.Class));
        }

        choices.Add(("skip it for now", TriageAnswer.Skip));
        choices.Add((Stop, null));
        return Ask(new SelectionPrompt<(string Label, TriageAnswer? Answer)>()
            .Title($"What is “{Markup.Escape(item.Place.Words)}”?")
            .UseConverter(static choice => choice.Label)
            .AddChoices(choices)).Answer;
    }

    private string AskReason(TriageItem item) => Ask(new TextPrompt<string>("Why does it count nothing?")
        .DefaultValue(item.Class switch
        {
            "dates" => "a date",
            "times" => "a time",
            "ages" => "an age",
            "ordinals" => "an ordinal",
            "names" => "a name",
            _ => "a turn of phrase",
        }));

    // Only the asynchronous form ends at Ctrl-C.
    private T Ask<T>(IPrompt<T> prompt) => prompt.ShowAsync(terminal, cancellation).GetAwaiter().GetResult();
}
