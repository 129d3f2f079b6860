namespace Dataset.Tool.Showing;

/// <summary>A line of a card: on a terminal it is wrapped under its own beginning.</summary>
/// <param name="Indent">How far it stands in: 0 for the heading, 2 for what the figure has, 6 for what belongs to the line above.</param>
/// <param name="Text">Without line ends.</param>
internal readonly record struct CardLine(int Indent, string Text)
{
    /// <summary>As it is printed where no terminal is: one line, however long.</summary>
    public override string ToString() => new string(' ', Indent) + Text;
}
