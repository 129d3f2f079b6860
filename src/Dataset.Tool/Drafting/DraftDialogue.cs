using Dataset.Generator.Primitives;
using Spectre.Console;

namespace Dataset.Tool.Drafting;

/// <summary>Asks at a terminal which numbers to record, and what the topic is called.</summary>
internal static class DraftDialogue
{
    public static (Draft Draft, string Topic) Run(IAnsiConsole terminal, string sourceKey, Draft draft,
        CancellationToken cancellation)
    {
        var picked = draft.Numbers;
        if (picked.Count > 0)
        {
            var choice = new MultiSelectionPrompt<DraftedNumber>()
                .Title("Which of these numbers are to be recorded?")
                .NotRequired()
                .PageSize(20)
                .MoreChoicesText("[grey](more below)[/]")
                .InstructionsText("[grey](space takes one in or out, enter ends)[/]")
                .UseConverter(static number => Markup.Escape(
                    $"{number.Line,4}: {number.Value ?? "?"} {number.Unit.Key}: {number.Quote.Words}"))
                .AddChoices(draft.Numbers);
            foreach (var number in draft.Numbers)
            {
                choice.Select(number);
            }

            picked = Ask(choice);
        }

        var name = Ask(new TextPrompt<string>("The name of the topic:")
            .DefaultValue(Identifier.ToName(sourceKey))
            .Validate(static text => Identifier.IsName(text) ? ValidationResult.Success()
                : ValidationResult.Error("Letters and digits, a capital first, as in Harbour.")));
        return (draft with { Numbers = [.. picked.OrderBy(static number => number.Phrase.NumberStart)] }, name);

        // Only the asynchronous form ends at Ctrl-C.
        T Ask<T>(IPrompt<T> prompt) => prompt.ShowAsync(terminal, cancellation).GetAwaiter().GetResult();
    }
}
