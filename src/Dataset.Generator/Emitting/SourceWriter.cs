using System.Text;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Emitting;

/// <summary>Prints C#: every line is indented by the blocks that are open, and members stand apart by a blank line.</summary>
internal sealed class SourceWriter(int capacity = 4096, CancellationToken cancellation = default)
{
    /// <summary>No line is longer, save for a text that cannot be broken.</summary>
    public const int Width = 160;

    private const int Step = 4;

    private readonly StringBuilder _text = new(capacity);
    private int _indentation;
    private int _lineStart;
    private bool _isBlockEmpty = true;

    /// <summary>How many characters the line has, its indentation among them.</summary>
    public int Column => IsLineEmpty ? _indentation : _text.Length - _lineStart;

    private bool IsLineEmpty => _text.Length == _lineStart;

    /// <summary>A part of a line.</summary>
    public void Write(string part)
    {
        if (part.Length > 0)
        {
            Indent();
            _text.Append(part);
        }
    }

    /// <summary>A part of a line.</summary>
    public void Write(char part)
    {
        Indent();
        _text.Append(part);
    }

    /// <summary>A look at the token too: whatever grows with the data writes lines.</summary>
    public void EndLine()
    {
        cancellation.Look();
        _text.Append('\n');
        _lineStart = _text.Length;
    }

    /// <summary>One line, or what is left of it.</summary>
    public void Line(string line)
    {
        Write(line);
        EndLine();
    }

    /// <summary>Several lines as a raw string shows them.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            Line(line);
        }
    }

    /// <summary>A line of C# with no text in it: broken after an arrow, a comma or an opening bracket where it would be too long.</summary>
    public void Code(string line)
    {
        var depth = _indentation;
        while (FindBreak(line, Width - _indentation) is var end and > 0)
        {
            Line(line.Substring(0, end).TrimEnd());
            line = line.Substring(end);
            _indentation = depth + Step;
        }

        Line(line);
        _indentation = depth;
    }

    /// <summary>A member of one expression.</summary>
    public void Member(string declaration, string expression) => Code($"{declaration} => {expression};");

    /// <summary>A blank line, unless the block has only begun.</summary>
    public void Separate()
    {
        if (!_isBlockEmpty)
        {
            EndLine();
        }

        _isBlockEmpty = false;
    }

    /// <summary>A line, and below it braces around what is written until the scope is disposed.</summary>
    public Scope Block(string head, string end = "}")
    {
        Line(head);
        return Braces(end);
    }

    /// <summary>Braces around what is written until the scope is disposed.</summary>
    public Scope Braces(string end = "}")
    {
        Line("{");
        _indentation += Step;
        _isBlockEmpty = true;
        return new(this, end);
    }

    /// <summary>Indents what is written until the scope is disposed.</summary>
    public Scope Deeper()
    {
        _indentation += Step;
        return new(this, null);
    }

    public override string ToString() => _text.ToString();

    private void Indent()
    {
        if (IsLineEmpty)
        {
            _text.Append(' ', _indentation);
        }
    }

    /// <summary>Where the rest of a line begins that is longer than the room; -1 where it is not, or cannot be broken.</summary>
    private static int FindBreak(string line, int room)
    {
        const string Arrow = "=> ";
        const string Comma = ", ";
        if (line.Length <= room)
        {
            return -1;
        }

        var arrow = line.LastIndexOf(Arrow, room, StringComparison.Ordinal);
        if (arrow >= 0)
        {
            return arrow + Arrow.Length;
        }

        var comma = line.LastIndexOf(Comma, room - 1, StringComparison.Ordinal);
        var bracket = line.LastIndexOfAny(['<', '('], room - 1);
        return Math.Max(comma < 0 ? -1 : comma + Comma.Length, bracket < 0 ? -1 : bracket + 1);
    }

    private void Close(string? end)
    {
        _indentation -= Step;
        _isBlockEmpty = false;
        if (end is not null)
        {
            Line(end);
        }
    }

    internal readonly struct Scope(SourceWriter code, string? end) : IDisposable
    {
        public void Dispose() => code.Close(end);
    }
}
