namespace Dataset.Runtime;

/// <summary>The formatters that a notebook asks for, by convention and not by an interface.</summary>
internal sealed class NotebookFormatters
{
    /// <summary>One for pages, one for terminals, and the same for lists of figures that are no list of ours.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        [new HtmlFormatter(), new PlainFormatter(), new FigureListHtmlFormatter(), new FigureListPlainFormatter()];

    /// <summary>Shows a value as HTML.</summary>
    internal class HtmlFormatter
    {
        public string MimeType => "text/html";

        public bool Format(object instance, TextWriter writer) => Write(NotebookHtml.Of(instance), writer);
    }

    /// <summary>Shows a value as plain text.</summary>
    internal class PlainFormatter
    {
        public string MimeType => "text/plain";

        public bool Format(object instance, TextWriter writer) => Write(NotebookText.Of(instance), writer);
    }

    /// <summary>Shows what somebody collected: an array, a list, a query.</summary>
    internal sealed class FigureListHtmlFormatter : HtmlFormatter
    {
        public Type Type => typeof(IEnumerable<IFigure>);
    }

    /// <inheritdoc cref="FigureListHtmlFormatter"/>
    internal sealed class FigureListPlainFormatter : PlainFormatter
    {
        public Type Type => typeof(IEnumerable<IFigure>);
    }

    /// <summary>A formatter that writes nothing says so, and the next one is asked.</summary>
    private static bool Write(string? text, TextWriter writer)
    {
        writer.Write(text);
        return text is not null;
    }
}
