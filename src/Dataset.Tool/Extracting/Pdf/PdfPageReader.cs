using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Dataset.Tool.Extracting.Pdf;

/// <summary>
/// Joins the letters of a page to lines, in the order in which they are printed. A program that makes a PDF prints a text as it is read:
/// column after column, a table row by row. Ordering letters by their places would mix the lines of two columns.
/// </summary>
internal sealed class PdfPageReader
{
    // Widths are in parts of the size of the letters. Words of a justified text are 0.2 apart or more, letters 0.1 at most.
    private const double SpaceWidth = 0.15;
    private const double GapWidth = 1.2;
    private const double SameLine = 0.5;
    private const double ScriptSize = 0.85;
    private const double ScriptShift = 0.12;

    private readonly List<PdfLine> _lines = [];
    private readonly HashSet<(string Value, int X, int Y)> _printed = [];
    private readonly List<PlacedLetter> _line = [];
    private double _size;

    /// <summary>Digits that were raised or lowered.</summary>
    public int Scripts { get; private set; }

    /// <summary>Letters of which the font does not say the character.</summary>
    public int Unknown { get; private set; }

    /// <summary>Letters that are not painted, as over the picture of a scanned page.</summary>
    public int Unpainted { get; private set; }

    public IReadOnlyList<PdfLine> Read(IReadOnlyList<Letter> letters)
    {
        foreach (var letter in letters)
        {
            Unpainted += letter.RenderingMode == TextRenderingMode.Neither ? 1 : 0;
            if (PlacedLetter.Of(letter) is { } placed && (placed.IsSpace || _printed.Add(placed.Print)))
            {
                Add(placed);
            }
        }

        EndLine();
        return _lines;
    }

    private void Add(PlacedLetter letter)
    {
        if (_line.Count > 0 && !IsSameLine(letter))
        {
            EndLine();
        }

        _line.Add(letter);
        _size = letter.IsSpace ? _size : Math.Max(_size, letter.Size);
    }

    private bool IsSameLine(PlacedLetter letter)
    {
        var last = _line[^1];
        var size = Math.Max(_size, letter.Size);
        return letter.Direction == last.Direction
            && Math.Abs(letter.Across - last.Across) < SameLine * size
            && letter.Start > last.End - size;
    }

    private void EndLine()
    {
        var letters = _line.Where(static letter => !letter.IsSpace).ToList();
        if (letters.Count > 0)
        {
            var baseline = Baseline(letters);
            _lines.Add(new(Words(baseline), letters[0].Start, letters.Max(static letter => letter.End), baseline, _size,
                letters[0].Direction));
        }

        _line.Clear();
        _size = 0;
    }

    /// <summary>Where the letters of full size stand: what is smaller may be raised.</summary>
    private double Baseline(List<PlacedLetter> letters) =>
        letters.Where(letter => letter.Size >= ScriptSize * _size).Select(static letter => letter.Across).Order().ToList() is var full
            ? full[full.Count / 2]
            : 0;

    private List<PdfWord> Words(double baseline)
    {
        List<PdfWord> words = [];
        var word = new StringBuilder();
        var (isSpaced, isGap) = (false, false);
        PlacedLetter? last = null;
        foreach (var letter in _line)
        {
            if (letter.IsSpace)
            {
                isSpaced = true;
                continue;
            }

            var gap = last is null ? 0 : letter.Start - last.End;
            if (word.Length > 0 && (isSpaced || gap > SpaceWidth * _size))
            {
                words.Add(new(word.ToString(), isGap));
                word.Clear();
                isGap = gap > GapWidth * _size;
            }

            word.Append(Characters(letter, baseline));
            (last, isSpaced) = (letter, false);
        }

        words.Add(new(word.ToString(), isGap));
        return words;
    }

    private string Characters(PlacedLetter letter, double baseline)
    {
        Unknown += letter.Characters.Contains('\uFFFD') ? 1 : 0;
        var shift = letter.Across - baseline;
        if (letter.Size >= ScriptSize * _size || Math.Abs(shift) < ScriptShift * _size
            || ScriptDigits.Find(shift > 0, letter.Characters) is not { } script)
        {
            return letter.Characters;
        }

        Scripts++;
        return script.Convert(letter.Characters);
    }
}
