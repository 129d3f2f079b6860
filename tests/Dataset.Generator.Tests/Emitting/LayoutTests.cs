using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>The code emitted from the shipped records is laid out for whoever opens it.</summary>
public sealed partial class LayoutTests
{
    private const int Width = 160;

    private static readonly Lazy<GeneratorRun> Shipped = new(() =>
        GeneratorRun.Of([.. ShippedRecords.Files.Select(name => (name, ShippedRecords.Text(name)))]));

    [Fact]
    public void No_line_is_longer_than_160_characters_outside_a_text()
    {
        var lines = Shipped.Value.Sources.Values.SelectMany(WithoutRecordText).ToList();

        Assert.InRange(lines.Count, 1_500, 10_000);
        Assert.DoesNotContain(lines, line => Texts().Replace(line, string.Empty).Length > Width);
    }

    [Fact]
    public void A_file_begins_with_its_first_character_and_its_lines_end_alike()
    {
        Assert.InRange(Shipped.Value.Result.GeneratedSources.Length, 30, 100);
        Assert.All(Shipped.Value.Result.GeneratedSources, source =>
        {
            Assert.Empty(source.SourceText.Encoding!.Preamble.ToArray());
            Assert.DoesNotContain('\r', source.SourceText.ToString());
            Assert.EndsWith("}\n", source.SourceText.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_emitted_type_says_that_it_is_generated_and_by_which_version()
    {
        var compilation = Shipped.Value.Compile();
        var version = typeof(DatasetGenerator).Assembly.GetName().Version!.ToString(3);
        var types = Types(compilation).ToList();

        Assert.InRange(types.Count, 50, 500);
        Assert.All(types, type =>
        {
            var attribute = Assert.Single(type.GetAttributes(), one => one.AttributeClass!.Name == "GeneratedCodeAttribute");
            Assert.Equal(["Dataset.Generator", version], attribute.ConstructorArguments.Select(argument => argument.Value));
        });
    }

    [Fact]
    public void In_a_series_the_figures_come_first()
    {
        var classes = Nodes<ClassDeclarationSyntax>().Where(type => type.Members.OfType<FieldDeclarationSyntax>().Any(IsRows)).ToList();

        var figures = classes.ToDictionary(type => type, type => type.Members.TakeWhile(IsFigure).Count());

        Assert.InRange(figures.Values.Sum(), 40, 1_000);
        Assert.All(classes, type =>
            Assert.Equal(
                ["Series", "Figures"],
                type.Members.OfType<PropertyDeclarationSyntax>().Skip(figures[type]).Select(property => property.Identifier.Text)));

        static bool IsRows(FieldDeclarationSyntax field) => field.Declaration.Variables[0].Identifier.Text == "Rows";
        static bool IsFigure(MemberDeclarationSyntax member) => member is PropertyDeclarationSyntax { Identifier.Text: not "Series" };
    }

    [Fact]
    public void A_summary_is_text_and_paragraphs_stand_in_the_remarks()
    {
        var paragraphs = Nodes<XmlElementSyntax>().Where(element => Name(element) == "para").ToList();

        Assert.InRange(paragraphs.Count, 100, 1_000);
        Assert.All(paragraphs, paragraph => Assert.Equal("remarks", Name((XmlElementSyntax)paragraph.Parent!)));
        Assert.All(paragraphs, paragraph => Assert.Equal("/// ", LineUpTo(paragraph).TrimStart()));
    }

    [Fact]
    public void The_summary_of_a_figure_has_its_value_period_words_and_speaker()
    {
        var figure = Member("Enforcement.Removals", "April2025");

        Assert.Equal(
            "17,200 removals, April 2025. “ICE deported 17,200 people in April alone” (“Trump Sets Daily Deportation Target of 3,000"
            + " as Inner Circle Calls It a ‘Comprehensive Restoration of National Security and Border Integrity’”).",
            figure.Summary);
        Assert.Equal(["Printed “in April alone”; the year after April 2024, to which it is compared."], figure.Remarks);
    }

    [Fact]
    public void The_summary_of_a_dispute_has_the_value_of_each_voice_and_its_remarks_have_the_words()
    {
        var figure = Member("Enforcement.Arrests", "On26January2025");

        Assert.Equal("Disputed, 26 January 2025: 956 arrests (PerIce); 1,179 arrests (PerNbcNews).", figure.Summary);
        Assert.Contains("956 arrests", figure.Remarks[0], StringComparison.Ordinal);
        Assert.Contains("Conflict (", string.Join('\n', figure.Remarks), StringComparison.Ordinal);
    }

    private static (string Summary, IReadOnlyList<string> Remarks) Member(string series, string name)
    {
        var root = Shipped.Value.Result.GeneratedSources.Single(source => source.HintName == series + ".g.cs").SyntaxTree.GetRoot();
        var member = root.DescendantNodes().OfType<PropertyDeclarationSyntax>().Single(property => property.Identifier.Text == name);
        var elements = member.DescendantNodes(descendIntoTrivia: true).OfType<XmlElementSyntax>().ToList();
        return (
            Text(elements.Single(element => Name(element) == "summary")),
            [.. elements.Where(element => Name(element) == "para").Select(Text)]);
    }

    private static IEnumerable<T> Nodes<T>() => Shipped.Value.Result.GeneratedSources
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<T>());

    private static IEnumerable<INamedTypeSymbol> Types(Compilation compilation) => Nodes<TypeDeclarationSyntax>()
        .Select(type => compilation.GetSemanticModel(type.SyntaxTree).GetDeclaredSymbol(type)!)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static string Name(XmlElementSyntax element) => element.StartTag.Name.LocalName.Text;

    private static string Text(XmlElementSyntax element) =>
        string.Join(' ', element.Content.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word != "///"));

    private static string LineUpTo(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        return text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(line.Start, node.SpanStart));
    }

    /// <summary>The lines that are not the text of a series or of the catalogue.</summary>
    private static IEnumerable<string> WithoutRecordText(string code)
    {
        var isText = false;
        foreach (var line in code.Split('\n'))
        {
            if (line.TrimStart().StartsWith("\"\"\"", StringComparison.Ordinal))
            {
                isText = !isText;
            }
            else if (!isText)
            {
                yield return line;
            }
        }
    }

    // A string of C#, and words between the quotation marks of prose.
    [GeneratedRegex("""
        "(\\.|[^"\\])*"|“[^”]*”
        """)]
    private static partial Regex Texts();
}
