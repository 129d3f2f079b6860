using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Testing;

/// <summary>A file of a project as the compiler hands it to the generator, which counts how often it is asked for.</summary>
/// <param name="path">Where the file would stand.</param>
/// <param name="text">Null when the compiler could not decode the file.</param>
/// <param name="isRecord">Marked as a record by its project; locks and foreign files are not.</param>
public sealed class RecordText(string path, SourceText? text, bool isRecord) : AdditionalText
{
    public RecordText(string path, string content, bool isRecord)
        : this(path, SourceText.From(content, Encoding.UTF8), isRecord)
    {
    }

    public override string Path { get; } = path;

    public bool IsRecord { get; } = isRecord;

    /// <summary>What the file says; not counted.</summary>
    public string Content => text?.ToString() ?? string.Empty;

    /// <summary>How often the text was asked for since this was last set to 0.</summary>
    public int Fetched { get; set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Fetched++;
        return text;
    }
}
