namespace Briefing.Pages;

/// <summary>Plain text for files and pipes: no escape sequence, no drawing, the same at every terminal width.</summary>
internal sealed class TextPage(TextWriter output) : IPage
{
    private const int Width = 100;
    private const string Indent = "  ";
    private const string Gap = "  ";
    private const string Beneath = "      ";

    private bool _isAfterBlank = true;

    public void Title(string title, string subtitle)
    {
        Write(title.ToUpperInvariant(), string.Empty);
        Write(subtitle, string.Empty);
        Blank();
    }

    public void Section(string heading, string lead)
    {
        Blank();
        output.WriteLine();
        Write(heading.ToUpperInvariant(), string.Empty);
        Write(new string('=', heading.Length), string.Empty);
        Write(lead, string.Empty);
        Blank();
    }

    public void Heading(string heading)
    {
        Blank();
        Write(heading, string.Empty);
    }

    public void Finding(string sentence, params string[] names)
    {
        var lines = WordWrap.Lines(sentence, Width - Indent.Length - 2);
        for (var line = 0; line < lines.Count; line++)
        {
            WriteLine(Indent + (line == 0 ? "- " : "  ") + lines[line]);
        }

        Write(string.Join(", ", names), Beneath);
    }

    public void Paragraph(string text, Tone tone = Tone.Plain) => Write(text, Indent);

    public void Table(Table table)
    {
        var columns = table.LastIsLong ? table.Columns - 1 : table.Columns;
        var headings = table.Headings.Take(columns).ToArray();
        var rows = table.Rows.Select(row => row.Take(columns).Select(Text).ToArray()).ToList();
        var widths = ColumnWidths.Fit([headings, .. rows], columns, Width - Indent.Length - (Gap.Length * (columns - 1)));
        if (headings.Length > 0)
        {
            WriteRow(headings, widths);
            WriteRow([.. headings.Select((heading, column) => new string('-', Math.Min(heading.Length, widths[column])))], widths);
        }

        for (var row = 0; row < rows.Count; row++)
        {
            WriteRow(rows[row], widths);
            if (table.LastIsLong)
            {
                Write(Text(table.Rows[row][columns]), Beneath);
            }
        }
    }

    private static string Text(PageCell cell) => cell.Remark is null ? cell.Text : $"{cell.Text}\n{cell.Remark}";

    private void WriteRow(string[] row, int[] widths)
    {
        var cells = row.Select((text, column) => WordWrap.Lines(text, widths[column])).ToList();
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var columns = cells.Select((cell, column) => (line < cell.Count ? cell[line] : string.Empty).PadRight(widths[column]));
            WriteLine(Indent + string.Join(Gap, columns));
        }
    }

    private void Write(string text, string indent)
    {
        foreach (var line in WordWrap.Lines(text, Width - indent.Length))
        {
            WriteLine(indent + line);
        }
    }

    private void WriteLine(string line)
    {
        output.WriteLine(line.TrimEnd());
        _isAfterBlank = false;
    }

    private void Blank()
    {
        if (!_isAfterBlank)
        {
            output.WriteLine();
            _isAfterBlank = true;
        }
    }
}
