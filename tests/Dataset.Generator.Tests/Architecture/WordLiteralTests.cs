using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Generator.Tests.Architecture;

/// <summary>
/// What documents print is read by the words of <c>Language/Data</c> alone. The other files of <c>Language</c> read what records write, in
/// the words of the schema.
/// </summary>
public sealed partial class WordLiteralTests
{
    private static readonly SourceTree Sources = SourceTree.Instance;

    private static readonly string[] Folders =
    [
        "src/Dataset.Generator/Language/Grammar/", "src/Dataset.Generator/Quotations/", "src/Dataset.Tool/Drafting/",
        "src/Dataset.Tool/Quoting/",
    ];

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["LanguageTable.cs"] = "names the sections and keys of the files of words",
        ["UnitSymbols.cs"] = "symbols are the same in every language; the units have their keys",
        ["Currencies.cs"] = "signs and codes are the same in every language; the currencies have their keys",
        ["DraftText.cs"] = "writes the keys of records",
        ["DraftJson.cs"] = "writes names for machines",
        ["TableDraftCommand.cs"] = "writes names for machines",
        ["DraftCommand.cs"] = "names its options",
        ["Singular.cs"] = "the endings of the language that keys are in",
        ["EnglishPlural.cs"] = "the endings of the language that keys are in",
    };

    private static readonly Dictionary<string, string> Literals = new(StringComparer.Ordinal)
    {
        ["any"] = "the key of a unit that is not known",
        ["numbers"] = "the key of a series that is drafted without words",
        ["Numbers"] = "the title of a series that is drafted without words",
        ["head"] = "what a rate per head is of, as the files of words and the keys of units name it",
        ["as reported"] = "a period that a record writes",
        ["TODO"] = "a proposal in a record",
        ["person"] = "the key of a unit",
        ["people"] = "the plural of the key of a unit",
        ["en"] = "the code of a language",
        ["permille"] = "the key of a built-in unit",
        ["percentage-point"] = "the key of a built-in unit",
        ["basis-point"] = "the key of a built-in unit",
        ["tera"] = "begins the key of a unit",
        ["giga"] = "begins the key of a unit",
        ["mega"] = "begins the key of a unit",
        ["kilo"] = "begins the key of a unit",
        ["hecto"] = "begins the key of a unit",
        ["deci"] = "begins the key of a unit",
        ["centi"] = "begins the key of a unit",
        ["milli"] = "begins the key of a unit",
        ["micro"] = "begins the key of a unit",
        ["nano"] = "begins the key of a unit",
        ["one"] = "the key of a built-in unit",
        ["per"] = "parts the units of a rate, in a record",
        ["within"] = "a key of a record",
        ["percent"] = "the key of a built-in unit, and a word of a message",
        ["per mille"] = "a word of a message",
        ["percentage points"] = "a word of a message",
        ["basis points"] = "a word of a message",
    };

    [Fact]
    public void No_word_of_a_language_stands_in_the_code_that_reads_documents()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        var excused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, line, word) in Words())
        {
            if (Files.ContainsKey(Path.GetFileName(file)))
            {
                if (!Literals.ContainsKey(word))
                {
                    excused.Add(Path.GetFileName(file));
                }

                continue;
            }

            seen.Add(word);
            if (!Literals.ContainsKey(word))
            {
                wrong.Add($"{file}:{line}: \"{word}\" belongs into a file of Language/Data");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Empty(Literals.Keys.Except(seen));

        // A file that is gone, or has no other word than those, needs no exception.
        Assert.Empty(Files.Keys.Except(excused));
    }

    [Theory]
    [InlineData("from ", true)]
    [InlineData("Instead of", true)]
    [InlineData("größer", true)]
    [InlineData("'s", true)]
    [InlineData("its words make no number", false)]
    [InlineData("(", false)]
    [InlineData("N", false)]
    public void A_word_or_two_are_no_sentence_of_a_message(string literal, bool isWord) =>
        Assert.Equal(isWord, OneOrTwoWords().IsMatch(literal));

    private static IEnumerable<(string File, int Line, string Word)> Words() =>
        from tree in Sources.Compilation.SyntaxTrees
        let file = Sources.Relative(tree.FilePath)
        where Folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal))
        from literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression) && OneOrTwoWords().IsMatch(literal.Token.ValueText)
        select (file, literal.GetLocation().GetLineSpan().StartLinePosition.Line + 1, literal.Token.ValueText.Trim());

    [GeneratedRegex(@"^\s*['’]?[\p{L}-]{2,}( [\p{L}-]+)?\s*$|^\s*['’]\p{L}+\s*$")]
    private static partial Regex OneOrTwoWords();
}
