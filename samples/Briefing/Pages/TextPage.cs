namespace Briefing.Pages;

/// <summary>Plain text for files and pipes: no escape sequence, no drawing, the same at every terminal width.</summary>
internal sealed class TextPage(TextWriter output) : IPage
{
    private const int Width = 100;
    private const string Indent = "  ";
    private const string Gap = "  ";

    public void Title(string title, string subtitle)
    {
        output.WriteLine(title.ToUpperInvariant());
        Write(subtitle, string.Empty);
    }

    public void Section(string heading, string lead)
    {
        output.WriteLine();
        output.WriteLine();
        output.WriteLine(heading);
        output.WriteLine(new string('=', heading.Length));
        Write(lead, string.Empty);
    }

    public void Heading(string heading)
    {
        output.WriteLine();
        Write(heading, string.Empty);
    }

    public void Paragraph(string text, Tone tone = Tone.Plain) => Write(text, Indent);

    public void Table(Table table)
    {
        var rows = new List<string[]>();
        if (table.Headings.Count > 0)
        {
            rows.Add([.. table.Headings]);
            rows.Add([.. table.Headings.Select(heading => new string('-', heading.Length))]);
        }

        rows.AddRange(table.Rows.Select(row => row.Select(cell => cell.Remark is null ? cell.Text : $"{cell.Text}\n{cell.Remark}").ToArray()));
        var widths = ColumnWidths.Fit(rows, table.Columns, Width - Indent.Length - (Gap.Length * (table.Columns - 1)));
        foreach (var row in rows)
        {
            WriteRow(row, widths);
        }
    }

    private void WriteRow(string[] row, int[] widths)
    {
        var cells = row.Select((text, column) => WordWrap.Lines(text, widths[column])).ToList();
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var columns = cells.Select((cell, column) => (line < cell.Count ? cell[line] : string.Empty).PadRight(widths[column]));
            output.WriteLine((Indent + string.Join(Gap, columns)).TrimEnd());
        }
    }

    private void Write(string text, string indent)
    {
        foreach (var line in WordWrap.Lines(text, Width - indent.Length))
        {
            output.WriteLine(indent + line);
        }
    }
}
