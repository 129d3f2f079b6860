using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Dataset.Testing;

/// <summary>A diagnostic as an editor shows it: line and column from one.</summary>
public sealed record Reported(string Id, string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}({Line},{Column}): {Id}: {Message}";

    public static Reported Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();

        // Not Path.GetFileName: a record may stand in a folder of Windows.
        var file = span.Path is null ? string.Empty : span.Path[(span.Path.LastIndexOfAny(['/', '\\']) + 1)..];
        var start = span.StartLinePosition;
        return new(diagnostic.Id, file, start.Line + 1, start.Character + 1, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
