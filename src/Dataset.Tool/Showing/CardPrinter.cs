using Dataset.Tool.Frame;
using Spectre.Console;

namespace Dataset.Tool.Showing;

/// <summary>Prints the lines of a card: on a terminal within its width, else each as one line.</summary>
internal static class CardPrinter
{
    // Longer lines are hard to read, however wide the terminal is.
    private const int Widest = 100;

    public static void Print(IEnumerable<CardLine> lines, ToolConsole console)
    {
        if (console.Terminal is not { } terminal)
        {
            foreach (var line in lines)
            {
                console.Output.WriteLine(line);
            }

            return;
        }

        var card = new Grid { Width = Math.Min(Widest, terminal.Profile.Width), Expand = false };
        card.AddColumn(new GridColumn().Padding(0, 0));
        foreach (var line in lines)
        {
            var text = new Text(line.Text, line.Indent == 0 ? new Style(decoration: Decoration.Bold) : Style.Plain);
            card.AddRow(new Padder(text).Padding(line.Indent, 0, 0, 0));
        }

        terminal.Write(card);
    }
}
