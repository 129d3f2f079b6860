namespace Dataset.Tool.Extracting.Pdf;

/// <summary>Letters that stand on one line, in the order of reading.</summary>
/// <param name="Words">At least one.</param>
/// <param name="Left">Where it begins, along the direction of its words.</param>
/// <param name="Baseline">Where it stands, across that direction; a lower line has a smaller one.</param>
/// <param name="Size">Of its largest letters, in points.</param>
/// <param name="Direction">The angle of its words in degrees; 0 is from left to right.</param>
internal sealed record PdfLine(
    IReadOnlyList<PdfWord> Words,
    double Left,
    double Right,
    double Baseline,
    double Size,
    int Direction)
{
    /// <summary>Whether it is a row of a table: a wide gap beside a number.</summary>
    public bool IsRow { get; } = Words.Zip(Words.Skip(1)).Any(static pair =>
        pair.Second.IsAfterGap && (char.IsAsciiDigit(pair.First.Text[^1]) || char.IsAsciiDigit(pair.Second.Text[0])));
}

/// <summary>Letters without a space between them.</summary>
/// <param name="IsAfterGap">Whether it is as far from the word before as one column of a table from another.</param>
internal sealed record PdfWord(string Text, bool IsAfterGap);
