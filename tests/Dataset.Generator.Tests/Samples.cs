using System.Globalization;
using System.Text;
using Dataset.Generator.Language;

namespace Dataset.Generator.Tests;

/// <summary>Records for tests that state only what differs.</summary>
internal static class Samples
{
    public const string Hash = "f674e4558ea1dd6030927f1305b2d0ad1c260297d7d7ee3569f7f156734e72c0";

    /// <summary>Two agents, four units, one anchor and two documents, as every record of these tests uses them.</summary>
    public static readonly (string Name, string Yaml) Declarations = ("sources.yaml", $$"""
        agents:
          ice: { name: ICE, kind: agency }
          nbc: { name: NBC News, kind: outlet }
        units:
          arrest: { plural: arrests }
          removal: { plural: removals }
          person: { plural: people }
          office: { plural: offices }
        anchors:
          inauguration: { date: 2025-01-20 }
        sources:
          paper: { text: paper.txt, sha256: {{Hash}}, title: The paper }
          wire: { text: wire.txt, sha256: {{Hash}} }
        """);

    /// <summary>The topic Ice with one series, <c>Ice.Arrests</c>, and these figures.</summary>
    public static (string Name, string Yaml) Arrests(string figures, string more = "") => ("ice.yaml", $"""
        topic: Ice
        in: paper
        arrests:
          title: Arrests
          unit: arrest
        {Indented(more, 2)}  figures:
        {Indented(figures, 4)}
        """);

    /// <summary>A run of the declarations and one series of arrests.</summary>
    public static GeneratorRun Run(string figures, string more = "", string code = "") =>
        GeneratorRun.Of([Declarations, Arrests(figures, more)], code: code);

    /// <summary>A figure with one exact number.</summary>
    public static string Figure(string period, string value = "7,000") => $"{period}: {{ value: \"{value}\", quote: \"{value} arrests\" }}";

    /// <summary>Synthetic files with one series of <paramref name="figures"/> months each, two quotations a figure, and a dispute in every twentieth.</summary>
    public static IEnumerable<(string Name, string Yaml)> Many(int files, int figures)
    {
        yield return Declarations;
        for (var file = 0; file < files; file++)
        {
            yield return (Name(file), Synthetic(file, figures));
        }
    }

    public static string Name(int file) => string.Create(CultureInfo.InvariantCulture, $"topic{file:000}.yaml");

    /// <summary>A lock line for every quotation of <see cref="Many"/>.</summary>
    public static string LockOf(int files, int figures)
    {
        var lines = new List<string>();
        for (var file = 0; file < files; file++)
        {
            for (var figure = 0; figure < figures; figure++)
            {
                foreach (var (voice, words) in Quotations(file, figure))
                {
                    var id = string.Create(CultureInfo.InvariantCulture, $"topic{file:000}.arrests.{Period(figure)}");
                    lines.Add(string.Join("\t", "paper.txt", "100", words.Length.ToString(CultureInfo.InvariantCulture), Hash, QuotedText.Sha256Hex(words), id, id + "#" + voice));
                }
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return string.Join("\n", lines) + "\n";
    }

    public static string Indented(string lines, int by) =>
        string.Concat(lines.Split('\n').Where(line => line.Length > 0).Select(line => new string(' ', by) + line.TrimEnd('\r') + "\n"));

    private static string Synthetic(int file, int figures)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"# synthetic\ntopic: Topic{file:000}\nin: paper\narrests:\n  title: Arrests of file {file}\n  unit: arrest\n  figures:\n");
        for (var figure = 0; figure < figures; figure++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    {Period(figure)}:\n");
            var quotations = Quotations(file, figure).ToList();
            if (quotations.Select(quotation => quotation.Voice).Distinct().Count() == 1)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      value: {Value(file, figure)}\n      quotes:\n");
                foreach (var (_, words) in quotations)
                {
                    yaml.Append(CultureInfo.InvariantCulture, $"        - quote: {words}\n");
                }
            }
            else
            {
                yaml.Append("      claims:\n");
                foreach (var (voice, words) in quotations)
                {
                    yaml.Append(CultureInfo.InvariantCulture, $"        - {{ by: {voice}, value: \"{words.Split(' ')[0]}\", quote: \"{words}\" }}\n");
                }
            }
        }

        return yaml.ToString();
    }

    private static IEnumerable<(string Voice, string Words)> Quotations(int file, int figure)
    {
        var value = Value(file, figure);
        var pad = string.Join(' ', Enumerable.Repeat("words", 17));
        if (figure % 20 == 19)
        {
            yield return ("ice", $"{value} arrests in all these {pad}");
            yield return ("nbc", $"9{value} arrests in all these {pad}");
        }
        else
        {
            yield return ("paper", $"{value} arrests in all these {pad}");
            yield return ("paper", $"in other words {value} arrests of these {pad}");
        }
    }

    private static string Value(int file, int figure) => (1000 + (file * 37) + figure).ToString(CultureInfo.InvariantCulture);

    private static string Period(int figure) => string.Create(CultureInfo.InvariantCulture, $"{2000 + (figure / 12)}-{(figure % 12) + 1:00}");
}
