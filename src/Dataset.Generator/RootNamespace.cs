using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator;

/// <summary>
/// A project's root namespace as C# can write it. MSBuild takes it from the file name, so that a project called
/// <c>my-app</c> has one that does not compile; its templates write <c>my_app</c>, and so does this.
/// </summary>
internal static class RootNamespace
{
    public static string Of(string text) => string.Join(".", text.Split('.').Select(Part));

    private static string Part(string text)
    {
        var part = new StringBuilder(text.Length + 1);
        foreach (var c in text)
        {
            if (part.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c) && SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                part.Append('_');
            }

            part.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        var name = part.Length == 0 ? "_" : part.ToString();
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
