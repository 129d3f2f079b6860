using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing.Pages;

/// <summary>Colour and tables, as wide as the terminal but no wider than is pleasant to read.</summary>
internal sealed class TerminalPage : IPage
{
    private const int WidestLine = 130;
    private const int NarrowestBeside = 110;

    private static readonly Style Frame = new(Color.Grey37);

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
        _console.Write(new Rule($"[bold teal]{Markup.Escape(heading)}[/]") { Justification = Justify.Left, Style = Frame });
        _console.Write(new Text(lead, Look(Tone.Quiet)));
        _console.WriteLine();
    }

    public void Heading(string heading)
    {
        _console.WriteLine();
        _console.Write(new Text(heading, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
    }

    public void Finding(string sentence, params string[] names)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        _console.Write(grid.AddRow(new Text("•"), new Text(sentence)));
        _console.Write(new Padder(new Text(string.Join(", ", names), Look(Tone.Computed)), new Padding(4, 0, 0, 0)));
    }

    public void Paragraph(string text, Tone tone = Tone.Plain) =>
        _console.Write(new Padder(new Text(text, Look(tone)), new Padding(2, 0, 0, 0)));

    public void Table(Table table) =>
        _console.Write(table.LastIsLong && _console.Profile.Width < NarrowestBeside ? Beneath(table) : Beside(table));

    private static Spectre.Console.Table Beside(Table table)
    {
        var drawn = Drawn(table);
        for (var column = 0; column < table.Columns; column++)
        {
            drawn.AddColumn(new TableColumn(Heading(table, column)));
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(Draw));
        }

        return drawn;
    }

    /// <summary>One column, in which each row is its short cells side by side and the long one beneath them.</summary>
    private Spectre.Console.Table Beneath(Table table)
    {
        var columns = table.Columns - 1;
        var drawn = Drawn(table).AddColumn(new TableColumn(Line(Enumerable.Range(0, columns).Select(column => Heading(table, column)))));
        foreach (var row in table.Rows)
        {
            drawn.AddRow(new Rows(Line(row.Take(columns).Select(Draw)), new Padder(Draw(row[columns]), new Padding(4, 0, 0, 0))));
        }

        return drawn;

        Grid Line(IEnumerable<IRenderable> cells)
        {
            var grid = new Grid();
            for (var column = 0; column < columns; column++)
            {
                grid.AddColumn(new GridColumn { Width = ((_console.Profile.Width - 4) / columns) - 1, Padding = new Padding(0, 0, 1, 0) });
            }

            return grid.AddRow([.. cells]);
        }
    }

    private static Spectre.Console.Table Drawn(Table table) => new()
    {
        Border = TableBorder.Rounded,
        BorderStyle = Frame,
        ShowHeaders = table.Headings.Count > 0,
        ShowRowSeparators = table.LastIsLong,
    };

    private static Text Heading(Table table, int column) =>
        new(column < table.Headings.Count ? table.Headings[column] : string.Empty, Look(Tone.Quiet));

    private static Paragraph Draw(PageCell cell)
    {
        var paragraph = new Paragraph(cell.Text, Look(cell.Tone));
        return cell.Remark is null ? paragraph : paragraph.Append("\n" + cell.Remark, Look(Tone.Quiet));
    }

    /// <summary>Colours that can be read on a light ground and on a dark one.</summary>
    private static Style Look(Tone tone) => tone switch
    {
        Tone.Stated => new Style(decoration: Decoration.Bold),
        Tone.Hedged => new Style(Color.Olive),
        Tone.Disputed => new Style(Color.DarkOrange),
        Tone.Computed => new Style(Color.Teal),
        Tone.Quiet => new Style(Color.Grey50),
        _ => Style.Plain,
    };
}
