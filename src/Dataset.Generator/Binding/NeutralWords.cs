using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Binding;

/// <summary><c>neutral: [astonishing]</c>: words that a curator vouches for, and none of them is taken for a hedge.</summary>
internal static class NeutralWords
{
    private const string Advice = "List the words that say nothing of the number's size, as in 'neutral: [astonishing]'.";

    /// <summary>Those of an outer level and the level's own, each once.</summary>
    public static EquatableArray<string> Bind(Fields fields, EquatableArray<string> outer, BindingContext context)
    {
        var own = new List<string>();
        foreach (var (word, span) in fields.PlacedTexts("neutral", Advice))
        {
            if (word.Any(char.IsLetter) && !word.Any(char.IsDigit))
            {
                own.Add(word);
            }
            else
            {
                context.Report(BindingRules.WrongForm, span, "An item of 'neutral'", $"'{word}'", "a word without digits", Advice);
            }
        }

        return own.Count == 0 ? outer : outer.Concat(own).Distinct().ToEquatable();
    }
}
