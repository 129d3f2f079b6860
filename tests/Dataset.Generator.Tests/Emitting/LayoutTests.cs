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
        GeneratorRun.Of(
            ShippedRecords.Files.Select(static name => (name, ShippedRecords.Text(name))), unmarked: ShippedRecords.TableTexts));

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
        Assert.InRange(Shipped.Value.Result.GeneratedSources.Length, 10, 30);
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

        // What says so of a type says so of those inside it.
        Assert.InRange(types.Count, 50, 500);
        Assert.All(types.Where(static type => type.ContainingType is null), type =>
        {
            var attribute = Assert.Single(type.GetAttributes(), one => one.AttributeClass!.Name == "GeneratedCodeAttribute");
            Assert.Equal(["Dataset.Generator", version], attribute.ConstructorArguments.Select(argument => argument.Value));
        });
    }

    [Fact]
    public void In_a_series_the_figures_come_first()
    {
        var classes = Nodes<ClassDeclarationSyntax>()
            .Where(type => type.Members.OfType<PropertyDeclarationSyntax>().Any(IsSeries))
            .ToList();

        var figures = classes.ToDictionary(type => type, type => type.Members.TakeWhile(IsFigure).Count());

        Assert.InRange(figures.Values.Sum(), 40, 1_000);
        Assert.All(classes, type =>
            Assert.Equal(
                ["Series", "Figures"],
                type.Members.OfType<PropertyDeclarationSyntax>().Skip(figures[type]).Select(property => property.Identifier.Text)));

        static bool IsSeries(PropertyDeclarationSyntax property) =>
            property.Identifier.Text == "Series"
            && property.Type.ToString().StartsWith("global::Dataset.Runtime.Series<", StringComparison.Ordinal);
        static bool IsFigure(MemberDeclarationSyntax member) => member is PropertyDeclarationSyntax { Identifier.Text: not "Series" };
    }

    [Fact]
    public void A_summary_is_text_and_paragraphs_stand_in_the_remarks()
    {
        var paragraphs = Nodes<XmlElementSyntax>().Where(element => Name(element) == "para").ToList();

        Assert.InRange(paragraphs.Count, 100, 1_000);
        Assert.All(paragraphs, paragraph => Assert.Equal("remarks", Name((XmlElementSyntax)paragraph.Parent!)));
        Assert.All(paragraphs, paragraph => Assert.Equal("/// ", LineUpTo(paragraph).TrimStart()));

        var summaries = Nodes<XmlElementSyntax>().Where(element => Name(element) == "summary").ToList();
        Assert.InRange(summaries.Count, 100, 1_000);
        Assert.All(summaries, static summary =>
            Assert.All(summary.Content.OfType<XmlElementSyntax>(), static element => Assert.Equal("c", Name(element))));
    }

    [Fact]
    public void The_summary_of_a_figure_has_its_value_period_words_and_speaker()
    {
        var figure = Member("Enforcement.Removals", "April2025");

        Assert.Equal(
            "17,200 removals, April 2025. “ICE deported 17,200 people in April alone” (“Trump Sets Daily Deportation Target of 3,000"
            + " as Inner Circle Calls It a ‘Comprehensive Restoration of National Security and Border Integrity’”). 1 conflict, 2 failed"
            + " checks.",
            figure.Summary);
        Assert.Equal(
            [
                "Counts persons.",
                "Printed “in April alone”; the year after April 2024, to which it is compared.",
                "Conflict (unexplained): 17,200 in April are 573 a day; more than 65,000 in 100 days are over 650 a day, and over 100,000 "
                + "to the end of March over 1,408 a day.",
                "Check fails: this figure / 30 should be at least First100Days / 100. 17,200 / 30 = 573.33 removals per day, against over"
                + " 65,000 / 100 = over 650 removals per day; with the rounding of the printed digits 571.67 to 575, against over 650: the"
                + " nearest ends are 75 removals per day apart. 573 a day in April are fewer than the over 650 a day of the first 100 days,"
                + " in a document that gives April for a rise. <c>enforcement.april-is-above-the-pace-of-100-days</c>",
                "Check fails: this figure / 30 should be at least SinceInauguration / 71. 17,200 / 30 = 573.33 removals per day, against"
                + " over 100,000 / 71 = over 1,408.45 removals per day; with the rounding of the printed digits 571.67 to 575, against over"
                + " 1,408.45: the nearest ends are 833.45 removals per day apart. 573 a day in April are fewer than the over 1,408 a day"
                + " that another document gives to the end of March. <c>enforcement.april-is-above-the-pace-to-the-end-of-march</c>",
            ],
            figure.Remarks);
    }

    [Fact]
    public void The_summary_of_a_dispute_has_the_value_of_each_voice_and_its_remarks_have_the_words()
    {
        var figure = Member("Enforcement.Arrests", "On26January2025");

        Assert.Equal("Disputed, 26 January 2025: 956 arrests (PerIce); 1,179 arrests (PerDataObtainedByNbcNews); "
            + "1,179 arrests (PerNbcNews). 3 conflicts, 2 failed checks.", figure.Summary);
        Assert.Equal(
            [
                "“ICE reported 956 arrests on Sunday”",
                "“Data first obtained by NBC News shows that ICE arrested a total of 1,179 people on Sunday”",
                "“NBC News has learned that ICE arrested 1,179 undocumented immigrants on Sunday”",
                "Printed “Sunday”",
                "Conflict", "Conflict", "Conflict",
                "Check fails", "Check fails",
            ],
            figure.Remarks.Select(static remark => remark.Split([" (", ";", ":"], StringSplitOptions.None)[0]));
    }

    [Fact]
    public void A_series_lists_its_figures_and_of_many_the_last()
    {
        var few = Nodes<ClassDeclarationSyntax>().Single(type => type.Identifier.Text == "Crossings");
        var many = Nodes<ClassDeclarationSyntax>().Single(type => type.Identifier.Text == "BorderPatrolEncounters");

        Assert.Equal("March2024: 137,000; February2025: about 8,300; March2025: 7,000.", Paragraphs(few)[^1]);
        Assert.Matches("^The last 5 of 47 figures: April2025: 8,377; .*; August2025: 6,321[.]$", Paragraphs(many)[^1]);
    }

    [Fact]
    public void The_member_of_a_voice_has_its_number_and_its_words() =>
        Assert.Equal(
            "1,179 arrests, 26 January 2025. “NBC News has learned that ICE arrested 1,179 undocumented immigrants on Sunday” (NBC News, in"
            + " “Press Briefing by Press Secretary Karoline Leavitt”, 2025-01-29).",
            Member("Enforcement.Arrests", "PerNbcNews").Summary);

    /// <summary>No paragraph shows the syntax of an expression or an id; the id of a check is code.</summary>
    [Fact]
    public void Every_sentence_of_a_remark_ends_and_has_no_expression_in_it()
    {
        var paragraphs = Nodes<XmlElementSyntax>().Where(element => Name(element) == "para").Select(Text)
            .Select(static text => CodeAtTheEnd().Replace(text, string.Empty)).ToList();

        Assert.InRange(paragraphs.Count, 100, 1_000);
        Assert.All(paragraphs, text => Assert.Matches("[.!?:][”\")]*$", text));
        Assert.All(paragraphs, text => Assert.DoesNotMatch(@"==|&[lg]t;|\w\[|#\w", Quoted().Replace(text, string.Empty)));
    }

    private static (string Summary, IReadOnlyList<string> Remarks) Member(string series, string name)
    {
        var type = Nodes<ClassDeclarationSyntax>().Single(type =>
            type.Parent is ClassDeclarationSyntax topic && series == $"{topic.Identifier.Text}.{type.Identifier.Text}");
        var member = type.DescendantNodes().OfType<PropertyDeclarationSyntax>().Single(property => property.Identifier.Text == name);
        var elements = member.DescendantNodes(descendIntoTrivia: true).OfType<XmlElementSyntax>().ToList();
        return (
            Text(elements.Single(element => Name(element) == "summary")),
            Paragraphs(member));
    }

    /// <summary>The text of the elements in the documentation of one type or member, without that of its own members.</summary>
    /// <summary>Those of the remarks; one alone is the remarks.</summary>
    private static IReadOnlyList<string> Paragraphs(SyntaxNode node)
    {
        var elements = node.GetLeadingTrivia().Select(static trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.DescendantNodes().OfType<XmlElementSyntax>()).ToList();
        return
        [
            .. elements.Where(element => Name(element) == "para" || (Name(element) == "remarks" && !HasParagraphs(element)))
                .Select(Text),
        ];

        static bool HasParagraphs(XmlElementSyntax remarks) =>
            remarks.Content.OfType<XmlElementSyntax>().Any(element => Name(element) == "para");
    }

    private static IEnumerable<T> Nodes<T>() => Shipped.Value.Result.GeneratedSources
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<T>());

    private static IEnumerable<INamedTypeSymbol> Types(Compilation compilation) => Nodes<BaseTypeDeclarationSyntax>()
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

    [GeneratedRegex(" <c>[^<]*</c>$")]
    private static partial Regex CodeAtTheEnd();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    // A string of C#.
    [GeneratedRegex("""
        "(\\.|[^"\\])*"
        """)]
    private static partial Regex Texts();
}
