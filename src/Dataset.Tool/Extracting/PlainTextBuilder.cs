using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dataset.Tool.Extracting;

/// <summary>
/// Writes a text as a reader sees it: white space within a paragraph is one space, paragraphs are parted by a blank line, pages by a form
/// feed. A break is written only once words follow, so that none stands at an end.
/// </summary>
/// <param name="limit">How many characters the text may have.</param>
internal sealed class PlainTextBuilder(int limit = ExtractionLimits.TextCharacters)
{
    // A vertical line, as in Markdown: between two numbers of a row a tab would do, but a quotation has its white space collapsed, and
    // "1,310 1,420" is then one number or two.
    private const char CellEnd = '|';

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Locator>.Builder _locators = ImmutableArray.CreateBuilder<Locator>();
    private Break _pending;
    private int _pendingCells;
    private bool _isInRow;
    private int _rowStart;
    private int _invisible;
    private bool _hasCells;
    private (int Start, int Level)? _heading;

    private enum Break
    {
        None,
        Space,
        Gap,
        Line,
        Paragraph,
        Page,
    }

    /// <summary>Words of a paragraph; their white space collapses.</summary>
    public void Append(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                Request(Break.Space);
            }
            else
            {
                Write(character);
            }
        }
    }

    /// <summary>
    /// A wide space between words, as of a tab: beside a digit it ends a cell, or two columns of numbers would be read as one number.
    /// </summary>
    public void AppendGap() => Request(Break.Gap);

    /// <summary>Words whose line ends count, as in source code.</summary>
    public void AppendPreformatted(ReadOnlySpan<char> words)
    {
        foreach (var line in words.EnumerateLines())
        {
            Append(line);
            EndLine();
        }
    }

    /// <summary>What follows is on the next line; twice, in the next paragraph.</summary>
    public void EndLine() => Request(_pending == Break.Line ? Break.Paragraph : Break.Line);

    /// <summary>What follows is in another paragraph.</summary>
    public void EndParagraph() => Request(Break.Paragraph);

    /// <summary>What follows up to <see cref="EndRow"/> is a row of a table, a paragraph whose cells are parted.</summary>
    public void BeginRow()
    {
        EndParagraph();
        (_isInRow, _rowStart) = (true, _text.Length);
    }

    /// <summary>What follows is in the next cell of the row.</summary>
    public void EndCell()
    {
        if (_text.Length > _rowStart)
        {
            _pending = Break.None;
        }

        _pendingCells++;
    }

    public void EndRow()
    {
        (_isInRow, _pendingCells) = (false, 0);
        EndParagraph();
    }

    /// <summary>What follows stands on this page.</summary>
    public void BeginPage(int number)
    {
        if (number > 1)
        {
            // A page without words has its form feed all the same: the count of form feeds is the number of the page.
            _text.Append('\f');
            _pending = Break.None;
        }

        _locators.Add(new(_text.Length, LocatorKind.Page, number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The words up to <see cref="EndHeading"/> are a heading.</summary>
    public void BeginHeading(int level)
    {
        EndParagraph();
        _heading = (-1, level);
    }

    public void EndHeading()
    {
        if (_heading is { Start: >= 0 } heading)
        {
            var words = _text.ToString(heading.Start, _text.Length - heading.Start);
            _locators.Add(new(heading.Start, LocatorKind.Heading, words, heading.Level));
        }

        _heading = null;
        EndParagraph();
    }

    /// <summary>The text and its locators.</summary>
    /// <param name="warnings">What the reader of the format undid; what the builder left out is added.</param>
    public Extraction Build(DocumentFormat format, IEnumerable<string> warnings, IEnumerable<Metadatum> metadata)
    {
        List<string> all = [.. warnings];
        if (_hasCells)
        {
            all.Add("The cells of tables are parted by “ | ”.");
        }

        if (_invisible > 0)
        {
            all.Add($"{_invisible.ToString(CultureInfo.InvariantCulture)} characters that print nothing (soft hyphens, zero-width "
                + "spaces, control characters) are left out.");
        }

        return new(format, _text.Length == 0 ? string.Empty : _text.Append('\n').ToString(), _locators.ToImmutable(), [.. all],
            [.. metadata]);
    }

    private void Request(Break wanted)
    {
        // Whatever parts the words of a cell is a space; white space beside the line between two cells is none of theirs.
        var given = _isInRow ? Break.Space : wanted;
        if (_pendingCells == 0 && given > _pending)
        {
            _pending = given;
        }
    }

    private void Write(char character)
    {
        if (IsInvisible(character))
        {
            _invisible++;
            return;
        }

        WritePending(character);
        if (_heading is { Start: < 0 } heading)
        {
            _heading = (_text.Length, heading.Level);
        }

        _text.Append(character);
        if (_text.Length > limit)
        {
            throw new ExtractionException($"its text has more than {limit.ToString("N0", CultureInfo.InvariantCulture)} characters; cut "
                + "the document into parts");
        }
    }

    private void WritePending(char next)
    {
        if (!IsAtStart)
        {
            _text.Append(_pending switch
            {
                Break.Space => " ",
                Break.Gap => IsBesideNumber(_text[^1], next) ? WriteCell() : " ",
                Break.Line => "\n",
                Break.Paragraph => "\n\n",
                _ => string.Empty,
            });
        }

        if (_pendingCells > 0)
        {
            for (; _pendingCells > 0; _pendingCells--)
            {
                _text.Append(IsAtLineStart ? string.Empty : " ").Append(CellEnd);
            }

            _text.Append(' ');
            _hasCells = true;
        }

        _pending = Break.None;
    }

    private string WriteCell()
    {
        _hasCells = true;
        return " | ";
    }

    private static bool IsBesideNumber(char before, char after) =>
        char.IsAsciiDigit(before) || before is '%' or '‰' || char.IsAsciiDigit(after)
        || char.GetUnicodeCategory(after) == UnicodeCategory.CurrencySymbol;

    private bool IsAtStart => _text.Length == 0 || _text[^1] == '\f';

    private bool IsAtLineStart => IsAtStart || _text[^1] == '\n';

    // No text has a noncharacter: a grammar may write one for a sign that a language lacks.
    private static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF')
        || (char.IsControl(character) && character != '\u0085');
}
