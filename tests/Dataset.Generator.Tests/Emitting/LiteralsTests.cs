using System.Collections.Concurrent;
using System.Xml.Linq;
using Dataset.Generator.Language;
using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>Whatever a text of a record holds, it neither leaves its literal nor its comment, and the catalogue gives it back.</summary>
public sealed class LiteralsTests
{
    private static readonly ConcurrentDictionary<string, (GeneratorRun Run, Compiled Compiled)> Compilations = new();

    private const string Address = "https://example.org/";

    public static TheoryData<string> Texts =>
    [
        "a \"quoted\" word and \"\"\" three and \"\"\"\"\" five, ending in \"",
        "\"",
        "\"\"\"",
        @"back\slash \\ and \n \t \u0041 \U0001F600 and a last \",
        "*/ // /* </summary> <para> & &amp; <!-- --> ]]> <![CDATA[",
        "{ braces } {{ doubled }} {0} $\"{x}\" {{{",
        "line\u2028separator paragraph\u2029separator next\u0085line",
        "bidi \u202E\u202D\u2066\u2067\u2068\u2069\u200E\u200F\u061C\u202A\u202B\u202C",
        "emoji 😀 👩‍👩‍👧‍👦 🇺🇸 and ZWSP\u200B, BOM \uFEFF, soft\u00ADhyphen",
        "no-break\u00A0space, narrow\u202Fno-break, figure\u2007space, ideographic\u3000space",
        "‘curly’ “quotes” – dashes — … ½ ﬁ é e\u0301 İ ı ß ẞ",
        "#error #pragma warning disable #if false",
        "first\nsecond\n\nfourth",
        "@\"verbatim\" %percent% `backtick` ~tilde^ |pipe| =cmd+1",
        "\uFFFD and \u007E and \uE000 and \uFFFC",
        "'; DROP TABLE figures; --",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_of_a_record_compiles_without_a_warning_and_comes_back(string text)
    {
        var (run, compiled) = Compile(text);

        Assert.All(run.Sources.Values, source => Assert.DoesNotContain('\r', source));
        var collapsed = QuotedText.Collapse(text);
        var trimmed = text.Trim();
        var source = Assert.Single(compiled.Sources);
        AssertAll(trimmed, source.Title, source.Author, source.Publisher, source.PublishedBasis, source.FileName, source.Note);
        Assert.Equal(Address + text.TrimEnd(), source.Url);
        AssertAll(trimmed, compiled.Agents[0].Name, compiled.Agents[0].Kind);
        var series = Assert.Single(compiled.Series);
        AssertAll(trimmed, series.Title, series.Area, series.Population, series.Note, series.Unit.Singular, series.Unit.Plural);
        var figure = compiled.Figures[0];
        AssertAll(trimmed, figure.Period.Printed, figure.Period.Basis, figure.Note);
        var claim = figure.Claims[0];
        AssertAll(trimmed, claim.By.Name, claim.By.Why, claim.Note, claim.RankReason);
        var quotation = Assert.Single(claim.Quotations);
        Assert.Equal(QuotedText.Collapse("12 " + text), quotation.Words);
        AssertAll(collapsed, quotation.Before, quotation.After);
        Assert.All(compiled.Figures, one => AssertOneLine(one.ToString()!));
        Assert.All(compiled.Figures, one => AssertOneLine(one.Cite()));
        XDocument.Parse(compiled.Documentation);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_hover_shows_the_words_as_they_are(string text)
    {
        var (_, compiled) = Compile(text);

        var member = XDocument.Parse(compiled.Documentation).Descendants("member")
            .Single(one => (string?)one.Attribute("name") == "P:Dataset.Ice.Arrests.March2025");
        Assert.Contains("“" + QuotedText.Collapse("12 " + text) + "”", member.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-31", "Day(2025, 3, 31)")]
    [InlineData("2025-W20", "Week(2025, 20)")]
    [InlineData("2025-03", "Month(2025, 3)")]
    [InlineData("2025-Q1", "Quarter(2025, 1)")]
    [InlineData("2025-H2", "Half(2025, 2)")]
    [InlineData("2025", "Year(2025)")]
    [InlineData("2020s", "Decade(2020)")]
    public void A_date_of_publication_is_made_by_the_member_for_its_part_of_the_calendar(string id, string call)
    {
        var (name, yaml) = Samples.Declarations;
        var run = GeneratorRun.Of(
            (name, yaml.Replace("title: The paper", $"title: The paper, published: {id}", StringComparison.Ordinal)),
            Samples.Arrests(Samples.Figure("2025-03")));

        Assert.Contains($"Published = global::Dataset.Runtime.Period.{call},", run.Sources["Sources.g.cs"], StringComparison.Ordinal);
        Assert.Equal(Period.Parse(id), run.Load().Sources[0].Published);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_a_reader_cannot_see_is_spelt_out_in_the_emitted_code(string text)
    {
        var (run, _) = Compile(text);

        Assert.NotEmpty(run.Sources);
        Assert.All(run.Sources.Values, source => Assert.DoesNotContain(source, c =>
            c is '\u2028' or '\u2029' or '\u0085' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or '\u200B'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
    }

    private static (GeneratorRun Run, Compiled Compiled) Compile(string text) => Compilations.GetOrAdd(text, static text =>
    {
        var yaml = Yaml(text);
        var run = GeneratorRun.Of(
            ("sources.yaml", $$"""
                agents:
                  ice: { name: {{yaml}}, kind: {{yaml}} }
                  nbc: { name: NBC }
                units:
                  arrest: { singular: {{yaml}}, plural: {{yaml}} }
                sources:
                  paper:
                    title: {{yaml}}
                    author: {{yaml}}
                    publisher: {{yaml}}
                    url: {{Yaml(Address + text)}}
                    published: 2025?
                    published_basis: {{yaml}}
                    text: {{yaml}}
                    note: {{yaml}}
                    sha256: {{Samples.Hash}}
                """),
            ("ice.yaml", $$"""
                topic: Ice
                title: {{yaml}}
                in: paper
                arrests:
                  title: {{yaml}}
                  unit: arrest
                  area: {{yaml}}
                  population: {{yaml}}
                  note: {{yaml}}
                  figures:
                    2025-03:
                      printed: {{yaml}}
                      basis: {{yaml}}
                      note: {{yaml}}
                      claims:
                        - by: { unnamed: {{yaml}}, name: Somebody, why: {{yaml}} }
                          value: 12
                          note: {{yaml}}
                          rank: preferred
                          reason: {{yaml}}
                          quote: {{Yaml("12 " + text)}}
                          before: {{yaml}}
                          after: {{yaml}}
                        - { by: ice, value: 13, quote: 13 }
                    2025-04: { value: 1, quote: 1 }
                    a name: { name: AName, printed: {{yaml}}, value: 12, quote: 12 }
                """));
        return (run, run.Load());
    });

    private static void AssertAll(string expected, params string?[] texts) => Assert.All(texts, text => Assert.Equal(expected, text));

    private static void AssertOneLine(string text) =>
        Assert.Equal(-1, text.AsSpan().IndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f']));

    /// <summary>The text in double quotes, everything but plain ASCII escaped.</summary>
    private static string Yaml(string text)
    {
        var yaml = new System.Text.StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                yaml.Append('\\').Append((char)rune.Value);
            }
            else if (rune.Value is >= ' ' and < 0x7F)
            {
                yaml.Append((char)rune.Value);
            }
            else
            {
                yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            }
        }

        return yaml.Append('"').ToString();
    }
}
