using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>
/// What became of a figure after it was shipped, in words: for the build that uses it and for the note that a reader sees.
/// </summary>
internal static class Revisions
{
    public static WarningModel? Warning(FigureSymbol figure)
    {
        var sentences = Sentences(figure.Record);
        return sentences.Count == 0 ? null : new(figure.Record.Retracted is not null, $"{figure.Name}: {string.Join(" ", sentences)}");
    }

    /// <summary>The figure's note with what became of it first; null when there is nothing to say.</summary>
    public static string? Note(FigureRecord record)
    {
        var sentences = Sentences(record);
        if (record.Note is { } note)
        {
            sentences.Add(note);
        }

        return sentences.Count == 0 ? null : string.Join(" ", sentences);
    }

    private static List<string> Sentences(FigureRecord record)
    {
        var sentences = new List<string>();
        if (record.Retracted is { } reason)
        {
            sentences.Add($"Retracted: {End(reason)}");
        }

        if (record.Corrected is { } corrected)
        {
            var day = corrected.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            sentences.Add($"Corrected on {day}, was {corrected.Was}: {End(corrected.Because)}");
        }

        return sentences;
    }

    private static string End(string sentence) => sentence[sentence.Length - 1] is '.' or '!' or '?' ? sentence : sentence + ".";
}
