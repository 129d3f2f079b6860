using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dataset.Tool.Extracting.Archives;
using DocumentFormat.OpenXml.Packaging;

namespace Dataset.Tool.Extracting.Word;

/// <summary>
/// Reads the markup of a Word document as it would be printed with all changes accepted: deleted and hidden words are left out, and so are
/// the codes of fields.
/// </summary>
internal sealed class WordWalker(HeadingStyles styles)
{
    private readonly PlainTextBuilder _text = new();
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);
    private readonly Queue<XElement> _boxes = new();
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private int _rows;
    private int _scripts;
    private bool _isRaised;
    private bool _isLowered;
    private bool _isHidden;
    private bool _hasFormulas;

    public void Walk(OpenXmlPart part)
    {
        using var reader = OfficeMarkup.Open(part);
        Walk(reader);
        WalkBoxes();
    }

    /// <summary>The notes of a part that the text refers to, in the order in which it does.</summary>
    public void WalkNotes(OpenXmlPart? part, string kind)
    {
        if (part is null || !_notes.Any(note => note.StartsWith(kind, StringComparison.Ordinal)))
        {
            return;
        }

        Dictionary<string, XElement> notes = new(StringComparer.Ordinal);
        using var reader = OfficeMarkup.Open(part);
        while (reader.Read())
        {
            while (reader.NodeType == XmlNodeType.Element && reader.LocalName == kind)
            {
                var id = kind + OfficeMarkup.Value(reader, "id");
                var note = (XElement)XNode.ReadFrom(reader);
                if (_marks.ContainsKey(id))
                {
                    notes[id] = note;
                }
            }
        }

        // A note may refer to a further one.
        for (var i = 0; i < _notes.Count; i++)
        {
            if (notes.Remove(_notes[i], out var note))
            {
                _text.EndParagraph();
                _text.Append(Mark(i) + " ");
                Walk(note);
            }
        }
    }

    public Extraction Build(bool hasMargins, IEnumerable<Metadatum> metadata)
    {
        List<string> warnings = [.. _leftOut.Select(static one => $"Left out: {one.Value} {one.Key}.")];
        if (hasMargins)
        {
            warnings.Add("Left out: what stands in the head and foot of each page.");
        }

        if (_scripts > 0)
        {
            warnings.Add($"Raised and lowered digits are written as such ({_scripts} times): 7,000¹, 10⁶, H₂O.");
        }

        if (_hasFormulas)
        {
            warnings.Add("Formulas are written on one line: a/b, a^b.");
        }

        return _text.Build(DocumentFormat.Word, warnings, metadata);
    }

    private void Walk(XElement element)
    {
        foreach (var child in element.Elements())
        {
            using var reader = child.CreateReader();
            Walk(reader);
        }
    }

    private void Walk(XmlReader reader)
    {
        for (reader.Read(); !reader.EOF;)
        {
            // What is skipped or taken out whole leaves the reader at what follows it.
            var isMoved = reader.NodeType switch
            {
                XmlNodeType.Element => Enter(reader),
                XmlNodeType.EndElement when IsText(reader.NamespaceURI) => Leave(reader.LocalName),
                _ => false,
            };
            if (!isMoved)
            {
                reader.Read();
            }
        }
    }

    /// <summary>Reads an element; true when the reader stands behind it.</summary>
    private bool Enter(XmlReader reader)
    {
        if (reader.Depth > ExtractionLimits.Depth)
        {
            throw new ExtractionException($"its elements are nested more than {ExtractionLimits.Depth} deep");
        }

        if (!IsText(reader.NamespaceURI))
        {
            // A fallback repeats in an older form what stands before it.
            if (reader.LocalName == "Fallback")
            {
                reader.Skip();
                return true;
            }

            return false;
        }

        switch (reader.LocalName)
        {
            case "instrText" or "pPrChange" or "rPrChange" or "sectPr":
                reader.Skip();
                return true;
            case "del" or "moveFrom" when !reader.IsEmptyElement:
                Count("passages that were deleted with changes tracked");
                reader.Skip();
                return true;
            case "sym":
                Count("symbols of a font of pictures");
                return false;
            case "txbxContent" when !reader.IsEmptyElement:
                // Where a box is anchored says nothing of where it is printed: it must not part a sentence.
                _boxes.Enqueue((XElement)XNode.ReadFrom(reader));
                return true;
            case "t":
                Write(reader.ReadElementContentAsString());
                return true;
            case "r":
                _isRaised = _isLowered = _isHidden = false;
                return false;
            case "vertAlign":
                (_isRaised, _isLowered) = (OfficeMarkup.Value(reader) == "superscript", OfficeMarkup.Value(reader) == "subscript");
                return false;
            case "vanish":
                _isHidden = OfficeMarkup.IsOn(reader);
                return false;
            case "pStyle":
                BeginHeading(styles.LevelOf(OfficeMarkup.Value(reader)));
                return false;
            case "outlineLvl":
                BeginHeading(HeadingStyles.LevelOfOutline(OfficeMarkup.Value(reader)));
                return false;
            case "footnoteReference" or "endnoteReference":
                _text.Append(Refer(reader.LocalName.Replace("Reference", string.Empty, StringComparison.Ordinal)
                    + OfficeMarkup.Value(reader, "id")));
                return false;
            case "tab" when !IsTabStop(reader):
                _text.AppendGap();
                return false;
            case "br" or "cr":
                EndLine(OfficeMarkup.Value(reader, "type"));
                return false;
            case "noBreakHyphen":
                _text.Append("-");
                return false;
            case "tr":
                BeginRow();
                return reader.IsEmptyElement && Leave("tr");
            case "sup":
                _text.Append("^");
                return false;
            case "f":
                _hasFormulas = true;
                return false;
            default:
                return reader.IsEmptyElement && Leave(reader.LocalName);
        }
    }

    private bool Leave(string name)
    {
        switch (name)
        {
            case "p":
                _text.EndHeading();
                WalkBoxes();
                break;
            case "tc" when _rows == 1:
                _text.EndCell();
                break;
            case "tr":
                EndRow();
                break;
            case "num":
                _text.Append("/");
                break;
            default:
                break;
        }

        return false;
    }

    /// <summary>A table inside a cell is words of the cell.</summary>
    private void BeginRow()
    {
        if (_rows++ == 0)
        {
            _text.BeginRow();
        }
    }

    private void EndRow()
    {
        if (--_rows == 0)
        {
            _text.EndRow();
        }
    }

    private void WalkBoxes()
    {
        while (_rows == 0 && _boxes.TryDequeue(out var box))
        {
            Walk(box);
        }
    }

    private void BeginHeading(int level)
    {
        if (level > 0 && _rows == 0)
        {
            _text.BeginHeading(level);
        }
    }

    private void Write(string words)
    {
        if (_isHidden)
        {
            Count("hidden passages");
            return;
        }

        var script = _isRaised || _isLowered ? ScriptDigits.Find(_isRaised, words) : null;
        _scripts += script is null ? 0 : 1;
        _text.Append(script is null ? words : script.Convert(words));
    }

    private void EndLine(string? type)
    {
        if (type == "page")
        {
            _text.EndParagraph();
        }
        else
        {
            _text.EndLine();
        }
    }

    private string Refer(string note)
    {
        if (!_marks.TryGetValue(note, out var index))
        {
            index = _notes.Count;
            _marks.Add(note, index);
            _notes.Add(note);
        }

        return Mark(index);
    }

    private static string Mark(int index) => ScriptDigits.Raise((index + 1).ToString(CultureInfo.InvariantCulture));

    // The same word names a tab stop among the properties of a paragraph.
    private static bool IsTabStop(XmlReader reader) => OfficeMarkup.Value(reader) is not null;

    /// <summary>Whether an element is one of a text or a formula, and not of a drawing that is laid out beside it.</summary>
    private static bool IsText(string space) =>
        space.EndsWith("/wordprocessingml/2006/main", StringComparison.Ordinal) || space.EndsWith("/math", StringComparison.Ordinal)
        || space.EndsWith("ooxml/wordprocessingml/main", StringComparison.Ordinal);

    private void Count(string what) => _leftOut[what] = _leftOut.GetValueOrDefault(what) + 1;
}
