using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>
/// Series of a topic, whose texts stand in one literal: a method for the text of each series would be compiled for each that a catalogue
/// enumerates. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TopicPage
{
    // An address and a length: emitted texts are part of the assembly's image, which does not move.
    private readonly unsafe byte* _start;
    private readonly int _length;
    private readonly Func<int, Source>? _sources;
    private readonly Func<int, Agent>? _agents;
    private readonly List<Series> _series = [];
    private int[]? _offsets;
    private string? _topicId;
    private string? _topic;

    /// <summary>For generated code.</summary>
    /// <param name="text">A <c>u8</c> literal, and nothing else: its address is kept.</param>
    /// <param name="sources">The sources that the text refers to by number.</param>
    /// <param name="agents">The agents that the text refers to by number.</param>
    public unsafe TopicPage(ReadOnlySpan<byte> text, Func<int, Source>? sources = null, Func<int, Agent>? agents = null)
    {
        _start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(text));
        _length = text.Length;
        _sources = sources;
        _agents = agents;
    }

    /// <summary>The series, in the order of the text.</summary>
    internal IReadOnlyList<Series> Series => _series;

    /// <summary>The id of the topic: <c>border</c>.</summary>
    internal string TopicId => _topicId ??= Head(0).String(0);

    /// <summary>The class of the topic: <c>Border</c>.</summary>
    internal string Topic => _topic ??= Head(0).String(1);

    /// <summary>The assembly of the dataset; null where nothing is referred to.</summary>
    internal Assembly? Assembly => _sources?.Method.Module.Assembly;

    private unsafe ReadOnlySpan<byte> Text => new(_start, _length);

    private int[] Offsets => _offsets ??= FindSeries();

    /// <summary>The place of the next series of the text.</summary>
    internal int Add(Series series)
    {
        _series.Add(series);
        return _series.Count - 1;
    }

    internal string IdOf(int series) => TextId.Of(TopicId, Head(Offsets[series]).Field(0));

    /// <summary>The text of one series, as the generator wrote it.</summary>
    internal ReadOnlySpan<byte> TextOf(int series) => Text[Offsets[series]..Offsets[series + 1]];

    internal Source SourceAt(int number) => _sources?.Invoke(number) ?? throw new ArgumentOutOfRangeException(nameof(number));

    internal Agent AgentAt(int number) => _agents?.Invoke(number) ?? throw new ArgumentOutOfRangeException(nameof(number));

    private SeriesTextReader.TextLines Head(int offset)
    {
        var lines = new SeriesTextReader.TextLines(Text, offset);
        return lines.Next() ? lines : throw new FormatException("The text of a topic is damaged: it has no series.");
    }

    private int[] FindSeries()
    {
        ReadOnlySpan<byte> opening = [(byte)'\n', (byte)SeriesTextTag.Series, (byte)' '];
        var offsets = new List<int>(_series.Count + 1);
        for (var (at, found) = (0, Text.IndexOf(opening)); found >= 0; found = Text[at..].IndexOf(opening))
        {
            at += found + 1;
            offsets.Add(at);
        }

        offsets.Add(_length);
        return offsets.Count == _series.Count + 1 ? [.. offsets]
            : throw new FormatException($"The text of the topic {Topic} is damaged: it has {offsets.Count - 1} of {_series.Count} series.");
    }
}
