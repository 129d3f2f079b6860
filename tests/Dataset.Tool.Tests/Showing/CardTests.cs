using System.Reflection;
using System.Text.Json;
using Dataset.Runtime;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests.Showing;

/// <summary>A card has all that is known of a figure: what the documentation of its typed name has, and where its documents are.</summary>
public sealed class CardTests
{
    private const string Text = "Jobs rose to 264,000 jobs in November 2020, revised from 336,000 jobs. A source in the office said a "
        + "hundred offices opened.\n";

    private const string Table = "Year,Boats,Error\n2020,1200,15\n2021,1300,16\n";

    [Fact]
    public void An_earlier_edition_a_status_an_adjustment_and_a_page_are_shown()
    {
        using var folder = Write();

        var (_, lines) = Show(folder, "Work.Jobs.November2020");

        Assert.Equal(
        [
            "Work.Jobs.November2020: 264,000 jobs, November 2020",
            "  Jobs in the country",
            "  id: work.jobs.2020-11",
            "  area: Example",
            "  population: all that are paid",
            "  adjustment: seasonally adjusted",
            "  note on the series: farms are not counted",
            "  printed: “in November 2020”",
            "  declared: the highest of Jobs in the country",
            "  note: a strike fell into the month",
            "  264,000 jobs, according to “Work in November”",
            "      status: revised",
            "      “rose to 264,000 jobs” (“Work in November” by Office of Work, 4 December 2020, p. 2)",
            "  earlier (8 January 2021, provisional): 336,000 jobs",
            "      “from 336,000 jobs” (“Work in November” by Office of Work, 4 December 2020)",
            "      note: a first count",
            "  check record-stands/work.jobs.2020-11: holds",
            "      264,000 jobs >= 250,000 jobs",
            "  source report: “Work in November” by Office of Work, 4 December 2020",
            "      report.txt, read from report.pdf; at https://example.org/report; fetched on 5 December 2020; licence CC-BY-4.0",
            "      printed on paper too",
        ], lines);
    }

    [Fact]
    public void The_cells_of_a_table_are_shown_with_file_row_column_and_address()
    {
        using var folder = Write();

        var (_, lines) = Show(folder, "Work.Boats.Year2021");

        Assert.Contains("      “1300” (boats.csv, row 3, column Boats), https://example.org/boats.csv#cell=3,2", lines);
        Assert.Contains("      “16” (boats.csv, row 3, column Error), https://example.org/boats.csv#cell=3,3", lines);
        Assert.Contains("  source boats: “Boats by year”", lines);
    }

    [Fact]
    public void An_unnamed_speaker_and_a_reading_on_trust_are_shown_with_their_reasons()
    {
        using var folder = Write();

        var (_, lines) = Show(folder, "Work.Offices.November2020");

        Assert.Contains("  100 offices, according to a source in the office", lines);
        Assert.Contains("      not named: it fears for its job", lines);
        Assert.Contains("      on trust: “a hundred”, because the word is a number", lines);
    }

    [Fact]
    public void A_terminal_gets_lines_no_wider_than_it_is_each_under_its_beginning()
    {
        using var folder = Write();
        var terminal = new ScriptedTerminal();
        terminal.Profile.Width = 80;
        terminal.Profile.Capabilities.Ansi = false;

        var exit = CommandTable.Run(["show", "Work.Jobs.November2020", "--records", folder.Records],
            ToolConsole.To(TextWriter.Null) with { Terminal = terminal });

        var lines = terminal.Shown.Split('\n').Select(static line => line.TrimEnd()).ToList();
        Assert.Equal(ExitCode.Fine, exit);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        var quotation = lines.FindIndex(static line => line.StartsWith("      “rose to 264,000 jobs”", StringComparison.Ordinal));
        Assert.StartsWith("      ", lines[quotation + 1], StringComparison.Ordinal);
        Assert.Equal(Show(folder, "Work.Jobs.November2020").Lines.Select(Words).Aggregate((one, other) => one + " " + other),
            Words(terminal.Shown));
    }

    [Theory]
    [InlineData(typeof(Series), "", "unit figures values")]
    [InlineData(typeof(IFigure), "", "earlier")]
    [InlineData(typeof(Claim), "claims/0", "text figure")]
    [InlineData(typeof(Agent), "claims/0/speaker", "")]
    [InlineData(typeof(Vintage), "claims/0/earlier/0", "text")]
    [InlineData(typeof(Quotation), "claims/0/quotations/0", "")]
    [InlineData(typeof(Source), "sources/0", "")]
    [InlineData(typeof(Check), "checks/0", "figures")]
    [InlineData(typeof(Bounds), "claims/0/bounds", "")]
    [InlineData(typeof(Cell), "cells", "")]
    public void Json_has_each_fact_of_the_catalogue(Type type, string path, string otherwise)
    {
        using var folder = Write();
        var name = path == "cells" ? "Work.Boats.Year2021" : "Work.Jobs.November2020";
        using var json = JsonDocument.Parse(string.Concat(Show(folder, name, "--json").Lines));
        var node = json.RootElement.GetProperty("result")[0];
        node = type == typeof(Series) ? node.GetProperty("series") : node;
        foreach (var part in path == "cells" ? ["claims", "0", "cells", "0"] : path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = int.TryParse(part, out var index) ? node[index] : node.GetProperty(part);
        }

        var facts = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Select(static property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Except(otherwise.Split(' '));
        Assert.All(facts, fact => Assert.True(node.TryGetProperty(fact, out _), $"{type.Name} has no {fact} in {node}"));
    }

    [Fact]
    public void Json_keeps_the_zeros_at_the_end_of_a_number()
    {
        using var folder = Write();

        var answer = string.Concat(Show(folder, "Work.Rate.November2020", "--json").Lines);

        Assert.Contains("\"number\": 4.10", answer, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static Folder Write()
    {
        var folder = new Folder();
        var text = folder.Document("report.txt", Text + "October had 250,000 jobs. The rate was 4.10 percent.\n");
        var table = folder.Table("boats.csv", System.Text.Encoding.UTF8.GetBytes(Table));
        folder.Record("work.yaml", $$"""
            topic: Work
            in: report
            units:
              job: { plural: jobs }
              office: { plural: offices }
              boat: { plural: boats }
            sources:
              report:
                title: Work in November
                author: Office of Work
                published: 2020-12-04
                url: https://example.org/report
                accessed: 2020-12-05
                licence: CC-BY-4.0
                note: printed on paper too
                original: report.pdf
                original_sha256: {{text}}
                text: report.txt
                sha256: {{text}}
              boats:
                title: Boats by year
                url: https://example.org/boats.csv
                table: boats.csv
                sha256: {{table}}
            jobs:
              title: Jobs in the country
              unit: job
              area: Example
              population: all that are paid
              adjustment: seasonal
              note: farms are not counted
              figures:
                2020-10: { value: "250,000", quote: "250,000 jobs" }
                2020-11:
                  printed: in November 2020
                  value: 264,000
                  quote: rose to 264,000 jobs
                  page: 2
                  status: revised
                  max_of: jobs
                  note: a strike fell into the month
                  earlier:
                    - { value: "336,000", quote: "from 336,000 jobs", as_of: 2021-01-08, status: provisional, note: a first count }
            rate:
              title: The rate
              unit: percent
              of: jobs
              figures:
                2020-11: { value: 4.10, quote: 4.10 percent }
            offices:
              title: Offices that opened
              unit: office
              figures:
                2020-11:
                  by: { unnamed: a source in the office, why: it fears for its job }
                  reading: { is: 100, of: a hundred, because: the word is a number }
                  quote: a hundred offices opened
            boats:
              title: Boats
              unit: boat
              rows: { in: boats, period: Year, value: Boats, uncertainty: Error }
            """);
        return folder;
    }

    private static (int Exit, string[] Lines) Show(Folder folder, params string[] args)
    {
        var (exit, lines) = Folder.Run(["show", .. args, "--records", folder.Records]);
        Assert.True(exit == ExitCode.Fine, string.Join('\n', lines));
        return (exit, lines);
    }
}
