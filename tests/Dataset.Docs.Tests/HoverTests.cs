using System.Text.RegularExpressions;
using Dataset.Runtime;

namespace Dataset.Docs.Tests;

/// <summary>The XML documentation as Roslyn shows it in an editor.</summary>
public sealed partial class HoverTests
{
    private const int Columns = 100;
    private const int MostLines = 3;

    [Fact]
    public async Task The_summary_of_a_figure_has_at_most_three_lines_and_its_quotation()
    {
        Assert.True(Catalog.Figures.Count > 40);
        foreach (var figure in Catalog.Figures)
        {
            var summary = (await Hover.Read(figure.Name)).Summary;
            Assert.NotEqual(string.Empty, summary);
            var words = figure.Claims.SelectMany(claim => claim.Quotations).Select(quotation => Flat(quotation.Words));
            var rest = words.Aggregate(
                Cells().Replace(summary, string.Empty),
                (text, quoted) => text.Replace($"“{quoted}”", string.Empty, StringComparison.Ordinal));
            Assert.True(CountLines(rest) <= MostLines, $"{figure.Name}: {rest}");
        }
    }

    [Fact]
    public async Task No_hover_of_a_figure_shows_the_syntax_of_a_check()
    {
        foreach (var figure in Catalog.Figures)
        {
            var (summary, remarks) = await Hover.Read(figure.Name);
            Assert.DoesNotMatch(Syntax(), summary);
            Assert.DoesNotMatch(Syntax(), remarks);
        }
    }

    [Fact]
    public async Task A_summary_counts_the_conflicts_and_failed_checks_that_the_remarks_tell()
    {
        var (summary, remarks) = await Hover.Read("Enforcement.Arrests.On26January2025");

        Assert.Equal(
            "Disputed, 26 January 2025: 956 arrests (PerIce); 1,179 arrests (PerDataObtainedByNbcNews); 1,179 arrests (PerNbcNews). "
            + "3 conflicts, 2 failed checks.",
            summary);
        Assert.Equal(3, Regex.Matches(remarks, @"^Conflict \(", RegexOptions.Multiline).Count);
        Assert.Equal(2, Regex.Matches(remarks, "^Check fails: ", RegexOptions.Multiline).Count);
        Assert.Contains(
            "Check fails: PerIce should equal PerDataObtainedByNbcNews. 956 arrests, against 1,179 arrests: off by 223 arrests.",
            remarks,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_voice_of_a_dispute_has_its_number_and_its_words() =>
        Assert.Equal(
            "956 arrests, 26 January 2025. “ICE reported 956 arrests on Sunday” (U.S. Immigration and Customs Enforcement, in “Trump "
            + "Pushes for 1,200+ Daily Deportations in Aggressive Immigration Strategy”).",
            (await Hover.Read("Enforcement.Arrests.On26January2025.PerIce")).Summary);

    [Fact]
    public async Task What_a_dispute_has_from_its_interface_is_documented_there() =>
        Assert.Equal(
            (await Hover.Read("Dataset.Runtime.IFigure.Bounds")).Summary,
            (await Hover.Read("Enforcement.Arrests.On26January2025.Bounds")).Summary);

    [Fact]
    public async Task A_series_lists_its_figures() =>
        Assert.EndsWith(
            "March2024: 137,000; February2025: about 8,300; March2025: 7,000.",
            (await Hover.Read("Border.Crossings")).Remarks,
            StringComparison.Ordinal);

    private static int CountLines(string text)
    {
        var (lines, column) = (1, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column + word.Length > Columns)
            {
                (lines, column) = (lines + 1, 0);
            }

            column += word.Length + 1;
        }

        return lines;
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Of a figure that is a sum of cells, what a quotation is to others.
    [GeneratedRegex(@"The sum of [\d,]+ cells of column .+ in \S+\.csv, (?:the first in row [\d,]+|rows [\d,]+ to [\d,]+)")]
    private static partial Regex Cells();

    // arrests[2025-01-26]#ice == …; a document without a title has a label in brackets, after a blank.
    [GeneratedRegex(@"==|<=|>=|\w\[|\]#|#\w")]
    private static partial Regex Syntax();
}
