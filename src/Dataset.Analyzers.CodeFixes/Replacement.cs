using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>An edit that replaces one piece of text, and leaves all around it as it was typed.</summary>
internal static class Replacement
{
    public static CodeAction Action(Document document, Diagnostic diagnostic, string title, string text) =>
        Action(document, title, new TextChange(diagnostic.Location.SourceSpan, text));

    public static CodeAction Action(Document document, string title, TextChange change) =>
        CodeAction.Create(
            title,
            async cancel =>
            {
                var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
                return document.WithText(text.WithChanges(change));
            },
            title);
}
