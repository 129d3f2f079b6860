using System.Text;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>
/// Reads the words of LaTeX as its page shows them. No macro is expanded: of one that the draft defines, the arguments are read.
/// </summary>
internal sealed class LatexProse
{
    private const string DocumentBegins = @"\begin{document}";
    private const string DocumentEnds = @"\end{document}";

    private readonly ProseBuilder _builder;
    private readonly string _file;

    /// <summary>For each open brace, whether a paragraph ends where it closes.</summary>
    private readonly Stack<bool> _braces = new();

    /// <summary>Notes that are read when the text around them was.</summary>
    private readonly Queue<(int Start, int End)> _notes = new();

    private int _at;
    private int _end;

    /// <summary>How many tables are open.</summary>
    private int _tables;

    private LatexProse(ProseBuilder builder) => (_builder, _file) = (builder, builder.File);

    public static void Read(ProseBuilder builder)
    {
        var reader = new LatexProse(builder);
        var begin = reader.Uncommented(DocumentBegins, 0);
        if (begin < 0)
        {
            reader.Read(0, reader._file.Length);
        }
        else
        {
            if (reader.Uncommented(@"\title", 0) is >= 0 and var title && title < begin)
            {
                reader.Read(title, Math.Min(begin, reader.GroupEnd(reader.OpeningBrace(title, begin), begin)));
            }

            var end = reader.Uncommented(DocumentEnds, begin);
            reader.Read(begin + DocumentBegins.Length, end < 0 ? reader._file.Length : end);
        }

        while (reader._notes.TryDequeue(out var note))
        {
            reader.Read(note.Start, note.End);
        }
    }

    private void Read(int start, int end)
    {
        (_at, _end) = (start, end);
        _braces.Clear();
        _builder.Break();
        while (_at < _end)
        {
            ReadNext();
        }

        _builder.Break();
    }

    private void ReadNext()
    {
        var c = _file[_at];
        switch (c)
        {
            case '%':
                Comment();
                break;
            case '\\':
                Command();
                break;
            case '{':
                _braces.Push(false);
                _at++;
                break;
            case '}':
                if (_braces.TryPop(out var isParagraph) && isParagraph)
                {
                    _builder.Break();
                }

                _at++;
                break;
            case '$':
                _at++;
                break;
            case '~':
                _builder.Add("\u00A0", _at, _at + 1);
                _at++;
                break;
            case '&':
                _builder.BeginCell();
                _at++;
                break;
            case '-' when Follows("---"):
                Replace("—", 3);
                break;
            case '-' when Follows("--"):
                Replace("–", 2);
                break;
            case '`' when Follows("``"):
                Replace("“", 2);
                break;
            case '\'' when Follows("''"):
                Replace("”", 2);
                break;
            case '\r' or '\n':
                LineEnd();
                break;
            default:
                _builder.Copy(_at, _at + 1);
                _at++;
                break;
        }
    }

    private bool Follows(string text) => string.CompareOrdinal(_file, _at, text, 0, text.Length) == 0 && _at + text.Length <= _end;

    private void Replace(string words, int length)
    {
        _builder.Add(words, _at, _at + length);
        _at += length;
    }

    // ---- comments and lines ----

    private void Comment()
    {
        var end = LineEndAt(_at);
        _builder.Comment(_file[(_at + 1)..end], _at, end);
        _at = end;

        // A comment takes the end of its line and the indent of the next with it.
        if (_at < _end)
        {
            _at += _file[_at] == '\r' && _at + 1 < _end && _file[_at + 1] == '\n' ? 2 : 1;
            SkipBlanks();
        }
    }

    private int LineEndAt(int at)
    {
        while (at < _end && _file[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return at;
    }

    /// <summary>One line end is a blank, two are the end of a paragraph.</summary>
    private void LineEnd()
    {
        var (start, breaks) = (_at, 0);
        while (_at < _end && char.IsWhiteSpace(_file[_at]))
        {
            breaks += _file[_at] == '\n' || (_file[_at] == '\r' && !(_at + 1 < _end && _file[_at + 1] == '\n')) ? 1 : 0;
            _at++;
        }

        if (breaks > 1)
        {
            _builder.Break();
        }
        else
        {
            _builder.Space(start);
        }
    }

    private void SkipBlanks()
    {
        while (_at < _end && _file[_at] is ' ' or '\t')
        {
            _at++;
        }
    }

    // ---- commands ----

    private void Command()
    {
        var start = _at++;
        if (_at >= _end)
        {
            return;
        }

        if (!char.IsAsciiLetter(_file[_at]))
        {
            ControlSymbol(start, _file[_at++]);
            return;
        }

        while (_at < _end && char.IsAsciiLetter(_file[_at]))
        {
            _at++;
        }

        var name = _file[(start + 1).._at];
        if (_at < _end && _file[_at] == '*')
        {
            _at++;
        }

        SkipBlanks();
        Command(name, start);
    }

    private void ControlSymbol(int start, char symbol)
    {
        switch (symbol)
        {
            case '%' or '&' or '$' or '#' or '_' or '{' or '}':
                _builder.Copy(start + 1, start + 2);
                break;
            case ',':
                _builder.Add("\u2009", start, _at);
                break;
            case '\\':
                SkipOptional();
                NextRow();
                break;
            case '!' or '/' or '-' or '(' or ')':
                break;
            case '[' or ']':
                _builder.Space(start);
                break;
            case '\'' or '`' or '"' or '^' or '~' or '=' or '.':
                Accent(start, symbol);
                break;
            default:
                _builder.Space(start);
                break;
        }
    }

    private void NextRow()
    {
        if (_tables > 0)
        {
            _builder.BeginRow();
            _builder.BeginCell();
        }
        else
        {
            _builder.Break();
        }
    }

    /// <summary><c>\'e</c> and <c>\'{e}</c> are é.</summary>
    private void Accent(int start, char accent)
    {
        var at = _at < _end && _file[_at] == '{' ? _at + 1 : _at;
        if (at >= _end || !char.IsAsciiLetter(_file[at]))
        {
            return;
        }

        var mark = accent switch
        {
            '\'' => '\u0301',
            '`' => '\u0300',
            '"' => '\u0308',
            '^' => '\u0302',
            '~' => '\u0303',
            '=' => '\u0304',
            _ => '\u0307',
        };
        var end = at > _at && at + 1 < _end && _file[at + 1] == '}' ? at + 2 : at + 1;
        _builder.Add($"{_file[at]}{mark}".Normalize(NormalizationForm.FormC), start, end);
        _at = end;
    }

    private void Command(string name, int start)
    {
        if (LatexCommands.Signs.TryGetValue(name, out var sign))
        {
            _builder.Add(sign, start, _at);
        }
        else if (LatexCommands.Blanks.Contains(name))
        {
            _builder.Space(start);
        }
        else if (LatexCommands.Headings.Contains(name) || LatexCommands.OwnParagraphs.Contains(name))
        {
            SkipOptional();
            OwnParagraph(LatexCommands.Headings.Contains(name));
        }
        else if (LatexCommands.Notes.Contains(name))
        {
            SkipOptional();
            if (TakeGroup() is { } note)
            {
                _notes.Enqueue(note);
            }
        }
        else if (LatexCommands.NotRead(name) is > 0 and var arguments)
        {
            SkipGroups(arguments);
        }
        else
        {
            Structure(name, start);
        }
    }

    private void OwnParagraph(bool isHeading)
    {
        if (isHeading)
        {
            _builder.BeginHeading();
        }
        else
        {
            _builder.Break();
        }

        if (_at < _end && _file[_at] == '{')
        {
            _braces.Push(true);
            _at++;
        }
    }

    private void Structure(string name, int start)
    {
        switch (name)
        {
            case "begin":
                BeginEnvironment();
                break;
            case "end":
                EndEnvironment();
                break;
            case "item" or "par":
                SkipOptional();
                _builder.Break();
                break;
            case "hline" or "toprule" or "midrule" or "bottomrule":
                SkipOptional();
                break;
            case "tabularnewline":
                NextRow();
                break;
            case "verb" when _at < _end:
                var close = _file.IndexOf(_file[_at], _at + 1, _end - _at - 1);
                _at = close < 0 ? _end : close + 1;
                break;
            case "def":
                while (_at < _end && _file[_at] != '{')
                {
                    _at++;
                }

                TakeGroup();
                break;
            case "frac" or "tfrac" or "dfrac" or "sfrac" or "nicefrac":
                Fraction();
                break;
            case "num" or "SI" or "qty" or "numrange" or "SIrange" or "qtyrange" or "numlist" or "SIlist" or "qtylist" or "si" or "unit":
                Quantity(name, start);
                break;
            default:
                SkipOptional();
                break;
        }
    }

    private void BeginEnvironment()
    {
        if (TakeGroup() is not { } group)
        {
            return;
        }

        var name = _file[group.Start..group.End];
        _builder.Break();
        if (LatexCommands.NotProse.Contains(name))
        {
            var end = _file.IndexOf($@"\end{{{name}}}", _at, _end - _at, StringComparison.Ordinal);
            _at = end < 0 ? _end : end;
            return;
        }

        var layout = LatexCommands.LayoutArguments(name);
        SkipGroups(layout);
        if (LatexCommands.IsTable(name))
        {
            _tables++;
            _builder.BeginTable();
            _builder.BeginRow();
            _builder.BeginCell();
        }
        else if (layout == 0)
        {
            SkipOptional();
        }
    }

    private void EndEnvironment()
    {
        if (TakeGroup() is { } group && LatexCommands.IsTable(_file[group.Start..group.End]) && _tables > 0)
        {
            _tables--;
            _builder.EndTable();
        }

        _builder.Break();
    }

    // ---- numbers ----

    private void Fraction()
    {
        if (TakeGroup() is { } above && TakeGroup() is { } below)
        {
            _builder.Copy(above.Start, above.End);
            _builder.Add("/", above.End, below.Start);
            _builder.Copy(below.Start, below.End);
        }
    }

    /// <summary>The commands of siunitx, old and new.</summary>
    private void Quantity(string name, int start)
    {
        SkipOptional();
        var isUnitAlone = name is "si" or "unit";
        var isRange = name.EndsWith("range", StringComparison.Ordinal);
        var numbers = new List<string>();
        for (var missing = isUnitAlone ? 0 : isRange ? 2 : 1; missing > 0; missing--)
        {
            if (TakeGroup() is not { } argument)
            {
                return;
            }

            numbers.AddRange(_file[argument.Start..argument.End].Split(';').Select(SiUnits.Number));
        }

        _builder.Add(string.Join(isRange ? " to " : ", ", numbers), start, _at);
        if (!name.StartsWith("num", StringComparison.Ordinal))
        {
            SkipOptional();
            if (TakeGroup() is { } argument)
            {
                var unit = SiUnits.Unit(_file[argument.Start..argument.End]);
                _builder.Add(unit is "%" or "°" || isUnitAlone ? unit : "\u00A0" + unit, argument.Start, _at);
            }
        }
    }

    // ---- arguments ----

    private void SkipGroups(int count)
    {
        for (var left = count; left > 0; left--)
        {
            SkipOptional();
            if (TakeGroup() is not null)
            {
                continue;
            }

            // \newcommand\name{…}: a command stands for a group.
            if (_at < _end && _file[_at] == '\\')
            {
                _at++;
                while (_at < _end && char.IsAsciiLetter(_file[_at]))
                {
                    _at++;
                }
            }
        }
    }

    private void SkipOptional()
    {
        while (_at < _end && _file[_at] == '[')
        {
            var close = _file.IndexOf(']', _at, _end - _at);
            if (close < 0)
            {
                return;
            }

            _at = close + 1;
        }
    }

    /// <summary>Goes behind the group that begins here, and gives what stands in it; null where none begins.</summary>
    private (int Start, int End)? TakeGroup()
    {
        if (_at >= _end || _file[_at] != '{')
        {
            return null;
        }

        var start = _at + 1;
        _at = GroupEnd(_at, _end);
        return (start, Math.Max(start, _at - 1));
    }

    /// <summary>Behind the brace that closes the one at a place; the end where none does.</summary>
    private int GroupEnd(int at, int end)
    {
        var depth = 0;
        for (; at < end; at++)
        {
            switch (_file[at])
            {
                case '\\':
                    at++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return at + 1;
            }
        }

        return end;
    }

    private int OpeningBrace(int at, int end) => _file.IndexOf('{', at, end - at) is >= 0 and var brace ? brace : end;

    private int Uncommented(string words, int from)
    {
        for (var at = _file.IndexOf(words, from, StringComparison.Ordinal); at >= 0;
            at = _file.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var line = at;
            var isComment = false;
            while (line > 0 && _file[line - 1] is not ('\r' or '\n'))
            {
                line--;
                isComment |= _file[line] == '%' && (line == 0 || _file[line - 1] != '\\');
            }

            if (!isComment)
            {
                return at;
            }
        }

        return -1;
    }
}
