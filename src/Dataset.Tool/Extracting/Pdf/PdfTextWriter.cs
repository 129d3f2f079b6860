using System.Globalization;
using UglyToad.PdfPig.Content;

namespace Dataset.Tool.Extracting.Pdf;

/// <summary>Writes the lines of all pages as paragraphs, a form feed between two pages, and words whole that a line end divides.</summary>
internal sealed class PdfTextWriter
{
    private const int MostNamed = 10;

    private readonly PlainTextBuilder _text = new();
    private readonly List<int> _pictures = [];
    private readonly List<string> _joined = [];
    private LineEndHyphen _hyphen = new([]);
    private int _scripts;
    private int _unknown;
    private int _unpainted;

    /// <summary>Keeps what is to be said of a page.</summary>
    public void Note(Page page, PdfPageReader reader)
    {
        _scripts += reader.Scripts;
        _unknown += reader.Unknown;
        _unpainted += reader.Unpainted;
        if (page.Letters.Count == 0 && page.NumberOfImages > 0)
        {
            _pictures.Add(page.Number);
        }
    }

    public Extraction Write(IReadOnlyList<IReadOnlyList<PdfLine>> pages, IEnumerable<Metadatum> metadata)
    {
        _hyphen = new(pages.SelectMany(static page => page).SelectMany(static line => line.Words).Select(static word => word.Text));
        for (var i = 0; i < pages.Count; i++)
        {
            _text.BeginPage(i + 1);
            WritePage(pages[i]);
        }

        return _text.Build(DocumentFormat.Pdf, Warnings(), metadata);
    }

    private void WritePage(IReadOnlyList<PdfLine> lines)
    {
        var paragraphs = new PdfParagraphs(lines);
        var taken = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var next = i + 1 < lines.Count && !paragraphs.EndsAt(i) ? lines[i + 1] : null;
            taken = WriteLine(lines[i], taken, next);
        }
    }

    /// <summary>Writes a line; how many words of the next one were written with it.</summary>
    private int WriteLine(PdfLine line, int taken, PdfLine? next)
    {
        var rest = 0;
        for (var i = taken; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (i > taken)
            {
                Part(word);
            }

            var whole = i == line.Words.Count - 1 && next is not null ? _hyphen.Join(word.Text, next.Words[0].Text) : null;
            _text.Append(whole ?? word.Text);
            if (whole is not null)
            {
                rest = 1;
                _joined.Add(word.Text + next!.Words[0].Text);
            }
        }

        if (next is null)
        {
            _text.EndParagraph();
        }
        else if (taken < line.Words.Count)
        {
            _text.EndLine();
        }

        return rest;
    }

    private void Part(PdfWord word)
    {
        if (word.IsAfterGap)
        {
            _text.AppendGap();
        }
        else
        {
            _text.Append(" ");
        }
    }

    private IEnumerable<string> Warnings()
    {
        if (_joined.Count > 0)
        {
            yield return $"Words that a line end divided are joined ({Number(_joined.Count)}): {string.Join(", ", _joined.Take(MostNamed))}"
                + (_joined.Count > MostNamed ? " …" : ".");
        }

        if (_scripts > 0)
        {
            yield return $"Raised and lowered digits are written as such ({Number(_scripts)} of them): 7,000¹, 10⁶, H₂O.";
        }

        if (_unknown > 0)
        {
            yield return $"Of {Number(_unknown)} letters the document does not say the character; they stand as U+FFFD.";
        }

        if (_unpainted > 0)
        {
            yield return "The text lies unpainted over pictures, as text recognition leaves it: compare each number with the picture.";
        }

        if (_pictures.Count > 0)
        {
            yield return "Pages that are pictures without a text, and so left out: "
                + string.Join(", ", _pictures.Take(MostNamed).Select(Number)) + (_pictures.Count > MostNamed ? " …" : ".");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
