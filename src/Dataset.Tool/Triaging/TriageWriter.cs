using System.Text;
using Dataset.Tool.Frame;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Triaging;

/// <summary>Writes what is set aside into the files of the sources: all of them or none.</summary>
internal static class TriageWriter
{
    /// <param name="records">The folder of the records.</param>
    /// <returns>How many entries were written, for each file.</returns>
    public static IReadOnlyList<(string File, int Entries)> Write(
        string records, IReadOnlyList<TriageItem> all, IReadOnlyList<TriageDecision> decisions, ToolConsole console)
    {
        // All texts first: an entry that cannot be written stops the run before the first file is touched.
        var edits = decisions
            .Where(static one => one.Answer is TriageAnswer.Aside or TriageAnswer.Same or TriageAnswer.Class)
            .GroupBy(static one => one.Item.File, StringComparer.Ordinal)
            .Select(group => Edit(group.Key, [.. group], all))
            .Where(static edit => edit.Entries > 0)
            .ToList();
        var changes = new FileChanges(records);
        edits.ForEach(edit => changes.Write(edit.File, edit.Bytes));
        changes.Commit(console);

        return [.. edits.Select(static edit => (edit.File, edit.Entries))];
    }

    private static (string File, byte[] Bytes, int Entries) Edit(
        string file, IReadOnlyList<TriageDecision> decisions, IReadOnlyList<TriageItem> all)
    {
        var bytes = RegularFile.ReadAllBytes(file);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.ToArray() : [];
        var text = Encoding.UTF8.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        var count = 0;
        foreach (var source in decisions.GroupBy(static one => one.Item.Place.Source, StringComparer.Ordinal))
        {
            var entries = source.SelectMany(one => Entries(one, all)).Distinct(StringComparer.Ordinal).ToList();
            count += entries.Count;
            text = entries.Count == 0 ? text : NotStatisticEditor.Add(text, file, source.Key, entries)
                ?? throw new UsageException($"{file} cannot be edited for the source '{source.Key}'. Add there by hand, under "
                    + $"'not_statistic:':\n{string.Join('\n', entries.Select(static entry => "  - " + entry))}");
        }

        return (file, [.. mark, .. Encoding.UTF8.GetBytes(text)], count);
    }

    private static IEnumerable<string> Entries(TriageDecision decision, IReadOnlyList<TriageItem> all)
    {
        var because = decision.Because!;
        return decision.Answer switch
        {
            TriageAnswer.Class => [NotStatisticEntry.OfClass(decision.Item.Class!, because)],
            TriageAnswer.Same => all.Where(decision.Item.IsLike).SelectMany(item => EntryOf(item, because)),
            _ => EntryOf(decision.Item, because),
        };
    }

    private static IEnumerable<string> EntryOf(TriageItem item, string because) =>
        item.Place.Passage is { } passage
        ? [NotStatisticEntry.OfQuotation(passage.Words, passage.Before, passage.After, because)] : [];
}
