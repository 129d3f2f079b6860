using System.Globalization;

namespace Dataset.Cases.Reporting;

/// <summary>What a person reads: the rows that are not right, a table of each file, and a summary.</summary>
internal static class CaseReport
{
    private const string Columns = "{0,-66} {1,6} {2,6} {3,15} {4,14} {5,11}";

    public static void WriteRows(IEnumerable<CaseResult> rows, bool isVerbose, TextWriter output)
    {
        foreach (var row in rows.Where(row => isVerbose || !row.IsRight))
        {
            output.WriteLine($"{(row.IsRight ? "right" : Words(row.Fault))}: {row.Id} [{row.Kind}] {Visible(row.Text)}");
            output.WriteLine($"    {Visible(row.Because)}");
            foreach (var note in row.Notes)
            {
                output.WriteLine($"    note: {note}");
            }

            foreach (var line in isVerbose ? row.Trace : [])
            {
                output.WriteLine($"    tried: {Visible(line)}");
            }
        }
    }

    public static void WriteTables(IReadOnlyCollection<CaseResult> rows, TextWriter output)
    {
        foreach (var file in rows.GroupBy(row => row.File))
        {
            output.WriteLine();
            output.WriteLine(Format(file.Key, "total", "right", "accepted wrong", "refused right", "misleading"));
            foreach (var tally in CaseTally.ByKind(file))
            {
                output.WriteLine(Format("  " + tally.Kind, tally));
            }

            foreach (var group in file.Where(row => row.Group.Length > 0).GroupBy(row => row.Group, StringComparer.Ordinal))
            {
                output.WriteLine(Format("  = " + group.Key, CaseTally.Of(group.Key, [.. group])));
            }
        }

        output.WriteLine();
        output.WriteLine(Format("summary", "total", "right", "accepted wrong", "refused right", "misleading"));
        foreach (var file in rows.GroupBy(row => row.File))
        {
            var tally = CaseTally.Of(file.Key, [.. file]);
            var share = (100m * tally.Right / tally.Total).ToString("F1", CultureInfo.InvariantCulture);
            output.WriteLine($"{Format("  " + tally.Kind, tally)}   {share} % right");
        }
    }

    /// <summary>Each remark once, with the rows that have it.</summary>
    public static void WriteNotes(IEnumerable<CaseResult> rows, TextWriter output)
    {
        var notes = rows.SelectMany(row => row.Notes.Select(note => (Row: row, Note: note)));
        foreach (var same in notes.GroupBy(note => (note.Row.File, Note: note.Note.Split(": ")[0])))
        {
            var ids = string.Join(", ", same.Select(note => note.Row.Id));
            output.WriteLine($"{same.Key.File}, {same.Key.Note}: {same.Count()} rows: {ids}");
        }
    }

    private static string Words(CaseFault fault) => string.Join(", ", new[]
    {
        fault.HasFlag(CaseFault.AcceptedWrong) ? "accepted wrong" : null,
        fault.HasFlag(CaseFault.RefusedRight) ? "refused right" : null,
        fault.HasFlag(CaseFault.Misleading) ? "misleading" : null,
    }.OfType<string>());

    private static string Format(string name, CaseTally tally) =>
        Format(name, tally.Total, tally.Right, tally.AcceptedWrong, tally.RefusedRight, tally.Misleading);

    private static string Format(params object[] cells) => string.Format(CultureInfo.InvariantCulture, Columns, cells);

    private static string Visible(string text) => string.Concat(text.Select(character => character switch
    {
        '\n' => "\\n",
        '\t' => "\\t",
        _ when char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator =>
            $"\\u{(int)character:X4}",
        _ => character.ToString(),
    }));
}
