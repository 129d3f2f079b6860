using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>
/// Rows of cells with a delimiter between them (RFC 4180): a cell in quotation marks may hold delimiters, line breaks, and marks that are
/// written twice. Our own, since no reader at hand keeps the line and column of a cell, which every error needs.
/// </summary>
internal sealed class DelimitedReader(
    string text, string path, TableDialectRecord dialect, TableCells cells, RowSink rows, CappedIssues issues)
{
    private const char Mark = '"';

    private readonly char[] _ends = [dialect.Delimiter, '\r', '\n'];
    private int _at;
    private int _line = 1;

    /// <summary>False when a quotation mark was not closed, or closed in the middle of a cell: what follows it was not read.</summary>
    public bool Read(CancellationToken cancellation)
    {
        for (var row = 1; _at < text.Length; row++)
        {
            if (row % 4096 == 0)
            {
                cancellation.Look();
            }

            var (line, start) = (_line, _at);
            if (row <= dialect.SkipRows || IsEmptyLine() || IsComment())
            {
                SkipLine();
            }
            else if (ReadRow())
            {
                rows.EndRow(line, row, start, LengthOfLine(start));
            }
            else
            {
                cells.DropRow();
                return false;
            }
        }

        return true;
    }

    private bool ReadRow()
    {
        while (true)
        {
            if (!ReadCell())
            {
                return false;
            }

            if (_at == text.Length || text[_at] != dialect.Delimiter)
            {
                SkipLineBreak();
                return true;
            }

            _at++;
        }
    }

    private bool ReadCell()
    {
        var start = _at;
        while (start < text.Length && text[start] == ' ' && dialect.Delimiter != ' ')
        {
            start++;
        }

        if (start < text.Length && text[start] == Mark)
        {
            _at = start + 1;
            return ReadQuoted();
        }

        var end = text.IndexOfAny(_ends, _at);
        end = end < 0 ? text.Length : end;
        cells.Add(_at, end, isQuoted: false);
        _at = end;
        return true;
    }

    private bool ReadQuoted()
    {
        var (start, line) = (_at, _line);
        while (true)
        {
            var mark = text.IndexOf(Mark, _at);
            if (mark < 0)
            {
                Report(TableRules.QuoteNotClosed, start - 1, line, line.ToString("N0", CultureInfo.InvariantCulture));
                return false;
            }

            CountLines(_at, mark);
            _at = mark + 1;
            if (_at < text.Length && text[_at] == Mark)
            {
                _at++;
                continue;
            }

            cells.Add(start, mark, isQuoted: true);
            while (_at < text.Length && text[_at] == ' ' && dialect.Delimiter != ' ')
            {
                _at++;
            }

            if (_at == text.Length || text[_at] == dialect.Delimiter || text[_at] is '\r' or '\n')
            {
                return true;
            }

            Report(TableRules.TextBehindQuote, mark, _line, _line.ToString("N0", CultureInfo.InvariantCulture));
            return false;
        }
    }

    private bool IsEmptyLine() => text[_at] is '\r' or '\n';

    private bool IsComment() =>
        dialect.Comment is { } prefix && string.CompareOrdinal(text, _at, prefix, 0, prefix.Length) == 0;

    private void SkipLine()
    {
        _at += LengthOfLine(_at);
        SkipLineBreak();
    }

    private int LengthOfLine(int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        return (end < 0 ? text.Length : end) - start;
    }

    private void SkipLineBreak()
    {
        if (_at < text.Length)
        {
            _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
            _line++;
        }
    }

    private void CountLines(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _line += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n') ? 1 : 0;
        }
    }

    private void Report(Rule rule, int at, int line, string argument)
    {
        var first = at == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], at - 1) + 1;
        issues.Report(rule, new SourceSpan(path, line - 1, at - first, line - 1, at - first + 1), argument);
    }
}
