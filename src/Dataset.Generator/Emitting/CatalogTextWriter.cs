using System.Globalization;
using System.Text;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Emitting;

/// <summary>
/// Prints the checks and conflicts that the runtime's <c>CatalogIndex</c> reads. Checks of one kind differ in little but the figures
/// they speak of, so a sentence names these by number, and what the check before said is not said again: less than half of the text is left.
/// </summary>
internal sealed class CatalogTextWriter
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<char, string> _said = [];
    private string _reference = string.Empty;

    public static string Of(CatalogPart part)
    {
        var text = new CatalogTextWriter();
        foreach (var check in part.Checks)
        {
            text.Append(check);
        }

        foreach (var conflict in part.Conflicts)
        {
            text.Append(conflict);
        }

        return text._text.ToString();
    }

    private void Append(CheckModel check)
    {
        _text.Append('K');
        AppendUnlessSaid('K', check.Id, check.Figures);
        _text.Append('\t').Append(Literals.Int((int)check.Verdict)).Append('\t').Append(check.IsComputed ? '2' : check.IsWritten ? '1' : '0').Append('\n');
        Line('s', check.Assertion, check.Figures);
        Line('e', check.Explanation, check.Figures);
        Line('y', check.Because);
        foreach (var figure in check.Figures)
        {
            Reference('f', figure);
        }
    }

    private void Append(ConflictModel conflict)
    {
        Line('X', conflict.Id, conflict.Kind.ToWord());
        Line('y', conflict.Because);
        foreach (var claim in conflict.Between)
        {
            Reference('b', claim);
        }
    }

    private void Line(char tag, params string?[] fields)
    {
        if (fields[0] is null)
        {
            return;
        }

        _text.Append(tag);
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                _text.Append('\t');
            }

            Literals.AppendField(_text, fields[i]!);
        }

        _text.Append('\n');
    }

    private void Line(char tag, string? sentence, EquatableArray<string> figures)
    {
        if (sentence is not null)
        {
            _text.Append(tag);
            AppendUnlessSaid(tag, sentence, figures);
            _text.Append('\n');
        }
    }

    /// <summary>A sentence with <c>{0}</c> for the first figure, unless that is what the last one with the same tag was.</summary>
    private void AppendUnlessSaid(char tag, string sentence, EquatableArray<string> figures)
    {
        var numbered = sentence.Replace("{", "{{");
        for (var i = 0; i < figures.Count; i++)
        {
            numbered = numbered.Replace(figures[i], "{" + Literals.Int(i) + "}");
        }

        if (!_said.TryGetValue(tag, out var said) || said != numbered)
        {
            Literals.AppendField(_text, numbered);
            _said[tag] = numbered;
        }
    }

    /// <summary>An id as the number of characters it begins with that the id before began with too, and the rest.</summary>
    private void Reference(char tag, string id)
    {
        var shared = 0;
        while (shared < id.Length && shared < _reference.Length && id[shared] == _reference[shared])
        {
            shared++;
        }

        Line(tag, shared.ToString(CultureInfo.InvariantCulture), id.Substring(shared));
        _reference = id;
    }
}
