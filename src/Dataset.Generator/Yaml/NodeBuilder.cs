using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dataset.Generator.Yaml;

/// <summary>
/// Turns the events of YamlDotNet into nodes, with a stack instead of recursion, at most
/// <see cref="YamlReader.MaximumDepth"/> deep: the parser is lazy, so that a deeper file ends at its 65th bracket, before the
/// parser's own lists (walked for every token) make it quadratic.
/// </summary>
internal sealed class NodeBuilder(string text, int first, LineMap lines, IssueList issues, CancellationToken cancellation)
{
    private readonly Frame[] _frames = new Frame[YamlReader.MaximumDepth];
    private readonly TextPool _pool = new();
    private int _depth;
    private Node? _root;
    private bool _isOver;

    public MappingNode? Build()
    {
        var reader = new StringReader(text);
        if (first > 0)
        {
            reader.Read();
        }

        var scanner = new Scanner(reader);
        try
        {
            return Build(new Parser(scanner));
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception e)
        {
            // Not only YamlException: half a surrogate pair ends the scanner in ArgumentOutOfRangeException, a flow mapping that
            // continues at column 0 in InvalidOperationException.
            SyntaxError.Report(e, Index(scanner.CurrentPosition), OpenBracket(), text, first, lines, issues);
            return null;
        }
    }

    private MappingNode? Build(Parser parser)
    {
        var documents = 0;
        var events = 0;
        while (!_isOver && parser.MoveNext())
        {
            if ((++events & 0xFF) == 0)
            {
                cancellation.Look();
            }

            switch (parser.Current)
            {
                case Scalar scalar:
                    OnScalar(scalar);
                    break;
                case MappingStart mapping:
                    OnStart(mapping, isMapping: true, mapping.Style == MappingStyle.Flow);
                    break;
                case MappingEnd end:
                    OnMappingEnd(end);
                    break;
                case SequenceStart sequence:
                    OnStart(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow);
                    break;
                case SequenceEnd end:
                    OnSequenceEnd(end);
                    break;
                case AnchorAlias alias:
                    OnAlias(alias);
                    break;
                case DocumentStart start when documents++ > 0:
                    issues.Add(ReadingRules.SecondDocument, start.IsImplicit ? lines.Character(Index(start.Start)) : SpanOf(start));
                    return _root as MappingNode;
            }
        }

        if (_depth > 0)
        {
            return null;
        }

        switch (_root)
        {
            case MappingNode mapping:
                return mapping;
            case null:
            case ScalarNode { IsPlain: true, Text: "" }:
                issues.Add(ReadingRules.Empty, default);
                return null;
            default:
                issues.Add(ReadingRules.RootIsNotMapping, _root.Span, _root is ScalarNode ? "text" : "list");
                return null;
        }
    }

    private void OnScalar(Scalar scalar)
    {
        ReportProperties(scalar);
        var value = _pool.Of(scalar.Value);
        var span = SpanOf(scalar);
        var form = ScalarForm.Plain;
        switch (scalar.Style)
        {
            case ScalarStyle.Plain when value.Length > 0:
                ReportTextCutAtComment(Index(scalar.End));
                break;
            case ScalarStyle.SingleQuoted:
                form = ScalarForm.Quoted;
                break;
            case ScalarStyle.DoubleQuoted:
                form = ScalarForm.Quoted;
                if (!EscapeScan.IsText(value))
                {
                    EscapeScan.Report(text, Index(scalar.Start), Index(scalar.End), lines, issues);
                }

                break;
            case ScalarStyle.Literal:
            case ScalarStyle.Folded:
                form = ScalarForm.Block;
                span = WithoutTrailingLines(span, Index(scalar.Start), Index(scalar.End));
                break;
        }

        if (_depth == 0)
        {
            _root = new ScalarNode(span, value, form);
            return;
        }

        var frame = _frames[_depth - 1];
        if (!frame.IsMapping)
        {
            OnItem(frame, new ScalarNode(span, value, form), scalar);
        }
        else if (!frame.HasKey)
        {
            OnKey(frame, new ScalarNode(span, value, form), scalar);
        }
        else
        {
            var isEmpty = form == ScalarForm.Plain && value.Length == 0;
            if (isEmpty && frame.IsFlow && frame.Key is not null && !HasColon(frame.KeyEnd))
            {
                OnKeyWithoutColon(frame);
                return;
            }

            // YamlDotNet puts an empty value behind the colon, on whichever line that is.
            AddValue(frame, new ScalarNode(isEmpty && frame.Key is { } key ? key.Span.End : span, value, form));
            frame.LastPlainStart = frame.IsFlow && form == ScalarForm.Plain && !isEmpty ? Index(scalar.Start) : -1;
        }
    }

    private void OnKey(Frame frame, ScalarNode key, Scalar scalar)
    {
        frame.HasKey = true;
        frame.Key = key;
        frame.KeyStart = Index(scalar.Start);
        frame.KeyEnd = Index(scalar.End);
        if (key is { IsPlain: true, Text.Length: 0 })
        {
            // The mark is that of the colon or, in a mapping's later lines, of what follows it.
            var colon = frame.KeyStart;
            if (colon > first && (colon >= text.Length || text[colon] != ':') && text[colon - 1] == ':')
            {
                colon--;
            }

            issues.Add(ReadingRules.KeyIsEmpty, lines.Character(colon));
            frame.Key = null;
        }
        else if (key is { IsPlain: true, Text: "<<" })
        {
            issues.Add(ReadingRules.MergeKey, key.Span);
            frame.Key = null;
        }
    }

    private void OnItem(Frame frame, ScalarNode item, Scalar scalar)
    {
        var start = Index(scalar.Start);
        if (frame.IsFlow && item.IsPlain && frame.LastPlainStart >= 0 && FlowComma.CutsThousands(text, start))
        {
            ExtendJoin(frame, item, Index(scalar.End), isNumber: true);
            return;
        }

        AddItem(frame, item);
        frame.LastPlainStart = frame.IsFlow && item.IsPlain && item.Text.Length > 0 ? start : -1;
    }

    /// <summary><c>{ value: 7,000 }</c>: the comma made a key of what was the rest of a value. The two are joined again, so that the
    /// rest of the file is checked as it was meant.</summary>
    private void OnKeyWithoutColon(Frame frame)
    {
        var key = frame.Key!;
        frame.HasKey = false;
        frame.Key = null;
        if (key.IsPlain && frame.LastPlainStart >= 0)
        {
            ExtendJoin(frame, key, frame.KeyEnd, FlowComma.CutsDigits(text, frame.KeyStart));
        }
        else
        {
            issues.Add(ReadingRules.TextCutAtComma, key.Span, key.Text);
        }
    }

    private static void ExtendJoin(Frame frame, ScalarNode rest, int end, bool isNumber)
    {
        frame.JoinIsNumber = isNumber || (frame.JoinEnd >= 0 && frame.JoinIsNumber);
        frame.JoinEnd = end;
        frame.JoinRest = rest;
    }

    private void CloseJoin(Frame frame)
    {
        if (frame.JoinEnd < 0)
        {
            return;
        }

        var rest = frame.JoinRest!;
        var last = frame.IsMapping ? frame.Entries.Count - 1 : frame.Items.Count - 1;
        var head = frame.IsMapping ? frame.Entries[last].Value : frame.Items[last];
        var whole = new ScalarNode(
            head.Span.To(rest.Span),
            FlowComma.Fold(text.Substring(frame.LastPlainStart, frame.JoinEnd - frame.LastPlainStart)),
            ScalarForm.Plain);
        frame.ReplaceLast(whole);
        if (frame.JoinIsNumber)
        {
            issues.Add(ReadingRules.NumberCutAtComma, whole.Span, whole.Text, rest.Text);
        }
        else
        {
            issues.Add(ReadingRules.TextCutAtComma, rest.Span, rest.Text);
        }

        frame.JoinEnd = -1;
    }

    private void OnAlias(AnchorAlias alias)
    {
        var span = SpanOf(alias);
        var name = "*" + alias.Value.Value;
        issues.Add(ReadingRules.Alias, span, name);
        Add(new ScalarNode(span, name, ScalarForm.Plain), isAlias: true);
    }

    private void OnStart(NodeEvent start, bool isMapping, bool isFlow)
    {
        ReportProperties(start);
        var index = Index(start.Start);
        var span = SpanOf(start);
        if (_depth > 0 && _frames[_depth - 1] is { IsMapping: false, IsFlow: true } list && index <= list.StartIndex)
        {
            // The mapping of the one pair in [key: value] has no bracket of its own, and YamlDotNet says it starts at line 1, column 1.
            index = list.StartIndex;
            span = list.Start;
        }

        if (_depth == YamlReader.MaximumDepth)
        {
            issues.Add(ReadingRules.TooDeep, lines.Character(index));
            _isOver = true;
            return;
        }

        var frame = _frames[_depth] ??= new Frame();
        frame.Open(isMapping, isFlow, span, index);
        _depth++;
    }

    private void OnMappingEnd(MappingEnd end)
    {
        var frame = _frames[--_depth];
        CloseJoin(frame);
        var entries = frame.Entries.Count == 0 ? [] : DuplicateKeys.Remove(frame.Entries, issues);
        var last = entries.Length == 0 ? frame.Start : entries[entries.Length - 1].Value.Span;
        Add(new MappingNode(SpanOfCollection(frame, last, end, '}'), entries, frame.IsFlow));
    }

    private void OnSequenceEnd(SequenceEnd end)
    {
        var frame = _frames[--_depth];
        CloseJoin(frame);
        Node[] items = frame.Items.Count == 0 ? [] : frame.Items.ToArray();
        var last = items.Length == 0 ? frame.Start : items[items.Length - 1].Span;
        Add(new SequenceNode(SpanOfCollection(frame, last, end, ']'), items));
    }

    private void Add(Node node, bool isAlias = false)
    {
        if (_depth == 0)
        {
            _root = node;
            return;
        }

        var frame = _frames[_depth - 1];
        if (!frame.IsMapping)
        {
            AddItem(frame, node);
        }
        else if (frame.HasKey)
        {
            AddValue(frame, node);
        }
        else
        {
            frame.HasKey = true;
            frame.Key = null;
            if (!isAlias)
            {
                issues.Add(ReadingRules.KeyIsNotScalar, node.Span, node is MappingNode ? "mapping" : "list");
            }
        }
    }

    private void AddItem(Frame frame, Node item)
    {
        CloseJoin(frame);
        frame.Add(item);
        frame.LastPlainStart = -1;
    }

    private void AddValue(Frame frame, Node value)
    {
        CloseJoin(frame);
        frame.LastPlainStart = -1;
        if (frame.Key is { } key)
        {
            frame.Add(new Entry(key, value));
        }

        frame.HasKey = false;
        frame.Key = null;
    }

    /// <summary>A node with an anchor or a tag starts, for YamlDotNet, at the first of them; the other may follow.</summary>
    private void ReportProperties(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return;
        }

        var i = Index(node.Start);
        while (i < text.Length && text[i] is '&' or '!')
        {
            var start = i;
            while (i < text.Length && text[i] is not (' ' or '\t') && !LineMap.IsBreak(text[i]))
            {
                i++;
            }

            var rule = text[start] == '&' ? ReadingRules.Anchor : ReadingRules.Tag;
            issues.Add(rule, lines.Between(start, i), text.Substring(start, i - start));
            while (i < text.Length && text[i] is ' ' or '\t')
            {
                i++;
            }
        }
    }

    /// <summary><c>title: Households of town #2</c>: the rest is a comment, though nobody writes one so.</summary>
    private void ReportTextCutAtComment(int end)
    {
        var start = end;
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        if (start + 1 >= text.Length || text[start] != '#' || text[start + 1] is ' ' or '\t' or '#' || LineMap.IsBreak(text[start + 1]))
        {
            return;
        }

        var rest = start;
        while (rest < text.Length && !LineMap.IsBreak(text[rest]))
        {
            rest++;
        }

        issues.Add(ReadingRules.TextCutAtComment, lines.Between(start, rest), text.Substring(start, rest - start).TrimEnd());
    }

    private bool HasColon(int index)
    {
        while (index < text.Length && (text[index] is ' ' or '\t' || LineMap.IsBreak(text[index])))
        {
            index++;
        }

        // A comment may part key and colon ({ a # why ⏎ : b }); then the value is empty by choice.
        return index < text.Length && text[index] is ':' or '#';
    }

    private YamlSpan SpanOfCollection(Frame frame, YamlSpan last, ParsingEvent end, char bracket)
    {
        if (frame is { IsFlow: true, IsMapping: true } && frame.Entries.Count > 0 && text[frame.StartIndex] != '{')
        {
            return frame.Entries[0].Key.Span.To(last);
        }

        var index = Index(end.End);
        if (frame.IsFlow && index < text.Length && text[index] == bracket)
        {
            var closing = SpanOf(end);
            return frame.Start.To(new YamlSpan(closing.Line, closing.Column, closing.EndLine, closing.EndColumn + 1));
        }

        // A block ends for YamlDotNet where the next token begins, after blank lines and comments.
        return frame.Start.To(last);
    }

    private YamlSpan WithoutTrailingLines(YamlSpan span, int start, int end)
    {
        var trimmed = Math.Min(end, text.Length);
        while (trimmed > start && (text[trimmed - 1] == ' ' || LineMap.IsBreak(text[trimmed - 1])))
        {
            trimmed--;
        }

        var line = span.EndLine;
        var lineStart = trimmed;
        for (var i = trimmed; i < end && i < text.Length; i++)
        {
            if (LineMap.IsBreak(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                line--;
            }
        }

        while (lineStart > first && !LineMap.IsBreak(text[lineStart - 1]))
        {
            lineStart--;
        }

        return new YamlSpan(span.Line, span.Column, line, trimmed - lineStart);
    }

    private int OpenBracket()
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_frames[i].IsFlow)
            {
                return _frames[i].StartIndex;
            }
        }

        return -1;
    }

    private int Index(in Mark mark) => (int)mark.Index + first;

    // At the end of the text YamlDotNet may tell of a line behind it: "- !" ends on the second.
    private YamlSpan SpanOf(ParsingEvent e) => Index(e.End) >= text.Length
        ? lines.Between(Index(e.Start), Index(e.End))
        : new((int)e.Start.Line - 1, (int)e.Start.Column - 1, (int)e.End.Line - 1, (int)e.End.Column - 1);
}
