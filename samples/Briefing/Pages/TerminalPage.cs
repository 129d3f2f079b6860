using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing.Pages;

/// <summary>Colour and tables, as wide as the terminal but no wider than is pleasant to read.</summary>
internal sealed class TerminalPage : IPage
{
    private const int WidestLine = 130;

    private readonly IAnsiConsole _console;

    public TerminalPage(IAnsiConsole console)
    {
        _console = console;
        _console.Profile.Width = Math.Min(_console.Profile.Width, WidestLine);
    }

    public void Title(string title, string subtitle)
    {
        var lines = new Rows(new Text(title, new Style(decoration: Decoration.Bold)), new Text(subtitle, Look(Tone.Quiet)));
        _console.Write(new Panel(lines) { Border = BoxBorder.Rounded, BorderStyle = Frame, Padding = new Padding(2, 0), Expand = true });
    }

    public void Section(string heading, string lead)
    {
        _console.WriteLine();
        _console.Write(new Rule($"[bold aqua]{Markup.Escape(heading)}[/]") { Justification = Justify.Left, Style = Frame });
        _console.Write(new Text(lead, Look(Tone.Quiet)));
        _console.WriteLine();
    }

    public void Heading(string heading)
    {
        _console.WriteLine();
        _console.Write(new Text(heading, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
    }

    public void Paragraph(string text, Tone tone = Tone.Plain) => _console.Write(new Padder(new Text(text, Look(tone)), new Padding(2, 0, 0, 0)));

    public void Table(Table table)
    {
        var drawn = new Spectre.Console.Table { Border = TableBorder.Rounded, BorderStyle = Frame, ShowHeaders = table.Headings.Count > 0, ShowRowSeparators = table.LastIsLong };
        for (var column = 0; column < table.Columns; column++)
        {
            var heading = column < table.Headings.Count ? table.Headings[column] : string.Empty;
            drawn.AddColumn(new TableColumn(new Text(heading, Look(Tone.Quiet))));
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(Draw));
        }

        _console.Write(drawn);
    }

    private static readonly Style Frame = new(Color.Grey37);

    private static Paragraph Draw(Cell cell)
    {
        var paragraph = new Paragraph(cell.Text, Look(cell.Tone));
        return cell.Remark is null ? paragraph : paragraph.Append("\n" + cell.Remark, Look(Tone.Quiet));
    }

    private static Style Look(Tone tone) => tone switch
    {
        Tone.Stated => new Style(Color.White, decoration: Decoration.Bold),
        Tone.Hedged => new Style(Color.Yellow),
        Tone.Disputed => new Style(Color.Orange1),
        Tone.Computed => new Style(Color.Aqua),
        Tone.Quiet => new Style(Color.Grey62),
        _ => Style.Plain,
    };
}
