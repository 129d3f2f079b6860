namespace Dataset.Tool.Extracting.Pdf;

/// <summary>Where the paragraphs of a page end: a PDF places lines and does not say.</summary>
internal sealed class PdfParagraphs
{
    // In parts of the usual distance between two lines, of the size of their letters, and of the width of their column.
    private const double FarApart = 1.25;
    private const double OtherSize = 1.15;
    private const double Indented = 0.8;
    private const double Short = 0.25;

    private const string SentenceEnds = ".!?:;”\"…";

    private readonly IReadOnlyList<PdfLine> _lines;
    private readonly double _usual;
    private readonly Dictionary<int, double> _right = [];

    public PdfParagraphs(IReadOnlyList<PdfLine> lines)
    {
        _lines = lines;
        _usual = UsualDistance(lines);
        foreach (var line in lines)
        {
            _right[Column(line)] = Math.Max(line.Right, _right.GetValueOrDefault(Column(line), line.Right));
        }
    }

    /// <summary>Whether a paragraph ends with a line that is not the last.</summary>
    public bool EndsAt(int index)
    {
        var (line, next) = (_lines[index], _lines[index + 1]);
        if (line.IsRow || next.IsRow || line.Direction != next.Direction
            || Math.Max(line.Size, next.Size) > OtherSize * Math.Min(line.Size, next.Size))
        {
            return true;
        }

        var last = line.Words[^1].Text;
        var isSentence = SentenceEnds.Contains(last[^1]);
        var goesOn = LineEndHyphen.Divides(last) || (!isSentence && char.IsLower(next.Words[0].Text[0]));
        var distance = (line.Baseline - next.Baseline) / line.Size;
        if (distance <= 0)
        {
            // At the head of the next column.
            return !goesOn;
        }

        return distance > FarApart * _usual
            || (isSentence && next.Left > line.Left + (Indented * line.Size))
            || (IsShort(line) && !goesOn);
    }

    /// <summary>The distance of most lines from the next, in parts of their size.</summary>
    private static double UsualDistance(IReadOnlyList<PdfLine> lines)
    {
        var distances = lines.Zip(lines.Skip(1))
            .Where(static pair => pair.First.Size == pair.Second.Size)
            .Select(static pair => (pair.First.Baseline - pair.Second.Baseline) / pair.First.Size)
            .Where(static distance => distance is > 0.8 and < 3)
            .Order()
            .ToList();

        // A third from the nearest: on a page of short paragraphs half of the distances are those between paragraphs.
        return distances.Count == 0 ? 1.2 : distances[distances.Count / 3];
    }

    private bool IsShort(PdfLine line) => line.Right < _right[Column(line)] - (Short * (_right[Column(line)] - line.Left));

    private static int Column(PdfLine line) => (int)Math.Round(line.Left / (4 * Math.Max(line.Size, 1)));
}
