using System.Globalization;
using System.Text;

namespace Dataset.Testing;

/// <summary>
/// Records with documents, the same text every run: in each topic five series of daily figures (a total, its two parts, a share and a
/// change), each quoted from a document of two days. Of every ten days each is printed in another way, so that the checks have every
/// verdict. None of it is about anything.
/// </summary>
/// <param name="topics">How many topics; each has five figures a day.</param>
/// <param name="days">How many days; two are in one document.</param>
public sealed class ScaleRecords(int topics, int days)
{
    private const int DaysOfDocument = 2;

    private static readonly DateOnly First = new(2020, 1, 1);

    private readonly StringBuilder _documents = new();

    /// <summary>How many figures they have.</summary>
    public int Figures => topics * days * 5;

    /// <summary>How many documents they are quoted from.</summary>
    public int Documents => topics * ((days + DaysOfDocument - 1) / DaysOfDocument);

    /// <summary>The key of a topic: it stands in every id, and nowhere else.</summary>
    public static string TopicKey(int topic) => string.Create(CultureInfo.InvariantCulture, $"zz{topic:000}");

    /// <summary>Writes the records into one folder and the documents into another.</summary>
    public void WriteTo(string records, string documents)
    {
        Directory.CreateDirectory(records);
        Directory.CreateDirectory(documents);
        var sources = new StringBuilder("""
            units:
              visit: { plural: visits }
            agents:
              office: { name: The Office, kind: agency }
            sources:

            """);
        for (var topic = 0; topic < topics; topic++)
        {
            File.WriteAllText(Path.Combine(records, TopicKey(topic) + ".yaml"), WriteTopic(topic, sources, documents));
        }

        File.WriteAllText(Path.Combine(records, "sources.yaml"), sources.ToString());
    }

    private string WriteTopic(int topic, StringBuilder sources, string documents)
    {
        var key = TopicKey(topic);
        var random = new Random(topic + 1);
        var series = new Dictionary<string, StringBuilder>(StringComparer.Ordinal)
        {
            ["total"] = new("total:\n  title: All visits\n  unit: visit\n  partition: [morning, evening]\n  figures:\n"),
            ["morning"] = new("morning:\n  title: Visits in the morning\n  unit: visit\n  part_of: total\n  figures:\n"),
            ["evening"] = new("evening:\n  title: Visits in the evening\n  unit: visit\n  part_of: total\n  figures:\n"),
            ["share"] = new("share:\n  title: Share of the morning\n  unit: percent\n  of: total\n  figures:\n"),
            ["change"] = new("change:\n  title: Change of all visits\n  unit: visit\n  change_of: total\n  counts: change\n  figures:\n"),
        };
        var checks = new StringBuilder("checks:\n");
        var before = 0;
        for (var day = 0; day < days; day++)
        {
            var source = string.Create(CultureInfo.InvariantCulture, $"{key}-d{day / DaysOfDocument:0000}");
            var date = First.AddDays(day);
            var (morning, evening) = (2_000 + random.Next(4_000), 3_000 + random.Next(4_000));
            var total = morning + evening;
            var printed = Printed(day % 10, total, morning, evening);
            var share = Math.Round(100m * morning / total, day % 3);
            var shareText = (day % 7) switch
            {
                0 => $"about {share}",
                1 => $"nearly {Math.Ceiling(share)}",
                2 => $"{share + 7}",
                3 => $"over {Math.Floor(share) - 1}",
                _ => $"{share}",
            };
            var change = total - before;
            before = total;
            State("total", printed.Total, "visits came in all");
            State("morning", printed.Morning, "visits came before noon");
            State("evening", printed.Evening, "visits came after noon");
            State("share", shareText, "percent of the visits came before noon");
            if (change != 0 && day > 0)
            {
                var size = (day % 10) switch
                {
                    5 => "about " + N(Math.Abs(change)),
                    6 => N(Math.Abs(change + 3)),
                    _ => N(Math.Abs(change)),
                };
                State("change", size, "visits", change > 0 ? "a rise of " : "a fall of ", change < 0 ? "-" : string.Empty,
                    $", against: \"total[{First.AddDays(Math.Max(0, day - 1)):yyyy-MM-dd}]\"");
            }

            var period = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            checks.Append(CultureInfo.InvariantCulture,
                $"  share-{day:0000}: {{ assert: \"share[{period}] == percent(morning[{period}], total[{period}])\" }}\n");
            if (day % DaysOfDocument == DaysOfDocument - 1 || day == days - 1)
            {
                var text = _documents.ToString();
                File.WriteAllText(Path.Combine(documents, source + ".txt"), text);
                sources.Append(CultureInfo.InvariantCulture, $"  {source}: {{ text: {source}.txt, sha256: {Sha256.Of(text)} }}\n");
                _documents.Clear();
            }

            void State(string name, string value, string words, string lead = "", string sign = "", string more = "")
            {
                // A day in the words: of two days of one document each quotation stands once.
                var quote = string.Create(CultureInfo.InvariantCulture,
                    $"{lead}{value} {words} on {date:d MMMM yyyy}");
                var spelt = sign.Length > 0 && value.StartsWith("about ", StringComparison.Ordinal) ? "about -" + value[6..] : sign + value;
                series[name].Append(CultureInfo.InvariantCulture,
                    $"    {date:yyyy-MM-dd}: {{ value: \"{spelt}\", in: {source}, by: office, quote: \"{quote}\"{more} }}\n");
                _documents.Append(CultureInfo.InvariantCulture, $"The office says that\n  there were {quote}, as it does each day.\n\n");
            }
        }

        return $"topic: {key.ToUpperInvariant()}\n" + string.Concat(series.Values) + checks;
    }

    /// <summary>A total and its parts as printed: rounded, hedged, right and wrong.</summary>
    private static (string Total, string Morning, string Evening) Printed(int form, int total, int morning, int evening) => form switch
    {
        0 => (N(total), N(morning), N(evening)),
        1 => (N(Rounded(total, 100)), N(morning), N(evening)),
        2 => ("over " + N(total / 1000 * 1000), N(morning), N(evening)),
        3 => ("about " + N(Rounded(total, 1000)), N(morning), N(evening)),
        4 => (N(total), N(morning), N(evening + 1000)),
        // Not nearly 10,000, which is anything above 0.
        5 => ("nearly " + N((total / 1000 * 1000) + 1100), "about " + N(Rounded(morning, 1000)), N(evening)),
        6 => ($"{N(total / 1000 * 1000)} to {N((total / 1000 * 1000) + 1000)}", N(morning), N(evening)),
        7 => (N(Rounded(total, 1000)), N(Rounded(morning, 1000)), N(Rounded(evening, 1000))),
        8 => (N(morning - 500), N(morning), N(evening)),
        _ => ("at least " + N(total / 100 * 100), "under " + N((morning / 100 * 100) + 100), N(evening)),
    };

    private static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static int Rounded(int number, int to) => (number + (to / 2)) / to * to;
}
