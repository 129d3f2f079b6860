using Dataset.Generator.Yaml;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>The words of a draft as its reader sees them. Each character knows its place in the file.</summary>
internal sealed class ProseText
{
    private readonly IReadOnlyList<(int Start, int End)> _origins;
    private readonly LineMap _lines;

    /// <param name="text">Paragraphs, with a blank line between them.</param>
    /// <param name="origins">For each character of the text, where it begins and ends in the file.</param>
    /// <param name="headings">Where the headings stand in the text, in order.</param>
    /// <param name="file">The whole file.</param>
    public ProseText(
        string text, IReadOnlyList<(int Start, int End)> origins, IReadOnlyList<(int Start, int End)> headings, IReadOnlyList<Pin> pins,
        string file)
    {
        (Text, _origins, Headings, Pins) = (text, origins, headings, pins);
        _lines = new LineMap(file, 0);
    }

    public string Text { get; }

    public IReadOnlyList<(int Start, int End)> Headings { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Pin> Pins { get; }

    /// <summary>The place in the file of a passage of the text that is not empty.</summary>
    public DraftPlace PlaceOf(int start, int end) => Place(_origins[start].Start, _origins[end - 1].End);

    public DraftPlace PlaceOf(Pin pin) => Place(pin.Start, pin.End);

    private DraftPlace Place(int start, int end)
    {
        var span = _lines.Between(start, end);
        return new(span.Line + 1, span.Column + 1, span.EndLine + 1, span.EndColumn + 1);
    }
}
