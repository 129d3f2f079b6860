using System.Globalization;
using System.Text;

namespace Dataset.Testing;

/// <summary>One record file or lock of the synthetic data.</summary>
public sealed record SyntheticFile(string Name, string Text);

/// <summary>Records to measure with.</summary>
public interface IRecords
{
    /// <summary>How many figures they have.</summary>
    int Figures { get; }

    /// <summary>The record files.</summary>
    IReadOnlyList<SyntheticFile> Files { get; }

    /// <summary>The lock of all quotations.</summary>
    SyntheticFile Lock { get; }

    /// <summary>Writes the files and the lock into a folder.</summary>
    void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Files.Append(Lock))
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
        }
    }
}

/// <summary>
/// Records of the size and mix of the measurements, the same text every run: 100 figures a file, or fewer, in five series of
/// twenty; hedges of every kind; quotations of 150 characters, two a figure; one figure in twenty disputed by two agencies, and
/// the dispute explained; ten
/// checks a file that hold; a lock line for every quotation. None of it is about anything.
/// </summary>
/// <remarks>
/// The second quotation is by default the same words printed by a second document, as wire copy is. With
/// <paramref name="isWireCopy"/> false its words are others. With <paramref name="hasChecks"/> false the same records have none.
/// </remarks>
public sealed class SyntheticData(int figures, bool isWireCopy = true, bool hasChecks = true, int figuresPerFile = 100) : IRecords
{
    public const int FiguresPerSeries = 20;

    public const int QuoteLength = 150;

    private const int TopicsPerSourceFile = 100;

    private static readonly DateTime FirstDay = new(2023, 1, 2);

    private static readonly (string Key, string Title, string Unit, string More)[] SeriesKinds =
    [
        ("applications", "Applications received by the regional office", "application", ""),
        ("approvals", "Applications approved by the regional office", "application", "  part_of: applications\n"),
        ("approval-rate", "Share of the applications that were approved", "percent", "  of: applications\n"),
        ("visits", "Visits to the regional office since it was opened", "visit", ""),
        ("permits-per-day", "Permits issued on a day by the regional office", "permit per day", ""),
    ];

    // By length, so that a quotation can be filled to the character. None is a hedge, a number or a unit.
    private static readonly string[][] Fillers =
    [
        [], [], ["of", "in", "by"], ["the", "for", "its"], ["from", "with", "that"], ["local", "while", "staff"],
        ["region", "office", "report"],
        ["council", "release", "program"], ["official", "regional", "register"], ["statement", "published", "following"],
        ["department", "statistics", "commission"], ["information", "development", "responsible"],
        ["publications", "presentation", "departmental"],
        ["communication", "international", "establishment"], ["administrative", "representative", "infrastructure"],
    ];

    private readonly StringBuilder _lock = new();
    private List<SyntheticFile>? _files;
    private uint _state;

    public int Figures { get; } = figures;

    /// <summary>The record files: sources first, then one for each topic.</summary>
    public IReadOnlyList<SyntheticFile> Files => _files ??= Write();

    /// <summary>The lock of all quotations.</summary>
    public SyntheticFile Lock => new("quotes.lock", Files.Count == 0 ? string.Empty : _lock.ToString());

    private List<SyntheticFile> Write()
    {
        _state = 20250131;
        var topics = (Figures + figuresPerFile - 1) / figuresPerFile;
        var files = new List<SyntheticFile>();
        for (var topic = 0; topic < topics; topic += TopicsPerSourceFile)
        {
            files.Add(Sources(topic, Math.Min(topic + TopicsPerSourceFile, topics)));
        }

        for (var topic = 0; topic < topics; topic++)
        {
            files.Add(Topic(topic, Math.Min(figuresPerFile, Figures - (topic * figuresPerFile))));
        }

        return files;
    }

    private SyntheticFile Sources(int from, int to)
    {
        var text = new StringBuilder();
        if (from == 0)
        {
            text.Append("""
                units:
                  application: { plural: applications }
                  visit: { plural: visits }
                  permit: { plural: permits }

                agents:
                  interior: { name: Department of the Interior, kind: agency }
                  statistics: { name: Office of National Statistics, kind: agency }
                  observer: { name: The Daily Observer, kind: outlet }

                anchors:
                  opening:
                    date: 2023-01-02
                    in: t000-a
                    quote: the offices were opened on the day after New Year


                """);
            LockLine("t000-a.txt", 0, "the offices were opened on the day after New Year", "anchors.opening", "-");
        }

        text.Append("sources:\n");
        for (var topic = from; topic < to; topic++)
        {
            foreach (var letter in "ab")
            {
                var key = $"{TopicKey(topic)[0]}{topic:000}-{letter}";
                text.Append($"  {key}:\n    title: Report {(letter == 'a' ? "of the Office" : "of the Wire")} {topic:000}\n    "
                    + $"published: 2025-06-01\n    text: {key}.txt\n    sha256: {Sha256.Of(key)}\n");
            }
        }

        return new(from == 0 ? "sources.yaml" : $"sources-{from:00000}.yaml", text.ToString());
    }

    private SyntheticFile Topic(int topic, int figures)
    {
        var document = $"t{topic:000}";
        var text = new StringBuilder($"topic: T{topic:000}\ntitle: What the reports say of region {topic:000}\nin: {document}-a\narea: "
            + $"region {topic:000}\n");
        var bases = Enumerable.Range(0, FiguresPerSeries).Select(_ => 10_000 + Next(80_000)).ToArray();
        var written = new List<int>();
        for (var kind = 0; kind < SeriesKinds.Length && kind * FiguresPerSeries < figures; kind++)
        {
            var (key, title, unit, more) = SeriesKinds[kind];
            text.Append($"\n{key}:\n  title: {title}\n  unit: {unit}\n{more}  figures:\n");
            var count = Math.Min(FiguresPerSeries, figures - (kind * FiguresPerSeries));
            written.Add(count);
            for (var row = 0; row < count; row++)
            {
                Figure(text, topic, kind, row, bases[row]);
            }
        }

        text.Append(hasChecks ? "\nchecks:\n" : string.Empty);
        for (var row = 0; hasChecks && row < FiguresPerSeries; row += 2)
        {
            var month = Month(row);
            if (written.Count > 2 && row < written[2])
            {
                text.Append($"  rate-of-{month}:\n    assert: approval-rate[{month}] == percent(approvals[{month}], "
                    + $"applications[{month}])\n    expect: holds\n");
            }
            else if (row < written[0])
            {
                text.Append($"  applications-of-{month}:\n    assert: applications[{month}] > 0\n");
            }
        }

        if (written.Count > 4)
        {
            text.Append("\nconflicts:\n");
            for (var row = 1; row < written[4]; row += 4)
            {
                var month = Month(row);
                text.Append($"  permits-of-{month}:\n    between:\n      - permits-per-day[{month}]#interior\n"
                    + $"      - permits-per-day[{month}]#statistics\n    kind: scope\n"
                    + "    because: the office counts by another day of the month\n");
            }
        }

        return new($"t{topic:000}.yaml", text.ToString());
    }

    private void Figure(StringBuilder text, int topic, int kind, int row, int number)
    {
        var document = $"t{topic:000}";
        var (period, id) = Period(kind, row);
        var figure = $"{TopicKey(topic)}.{SeriesKinds[kind].Key}.{id}";
        text.Append($"    {period}:\n");

        // The rows that the checks refer to are exact, so that the checks hold; the others take each hedge in turn.
        var exact = kind <= 2 && row % 2 == 0;
        var value = kind switch
        {
            0 => number,
            1 => number / 4,
            2 => 25,
            3 => (row + 1) * 1_000,
            _ => 100 + (number / 1_000),
        };
        var noun = kind switch { 0 or 1 => "applications", 2 => "percent", 3 => "visits", _ => "permits" };
        if (kind == 4 && row % 4 == 1)
        {
            text.Append("      claims:\n");
            Claim(text, "        - by: interior\n", "          ", document, figure, "interior", Digits(value), noun);
            Claim(text, "        - by: statistics\n", "          ", document, figure, "statistics", Digits(value + 7), noun);
            return;
        }

        var words = exact ? (kind == 0 ? Digits(value / 4 * 4) : Digits(value)) : Hedged(row / 2, value, kind);
        if (kind % 2 == 0)
        {
            text.Append("      by: interior\n");
            Claim(text, string.Empty, "      ", document, figure, "interior", words, noun);
        }
        else
        {
            Claim(text, string.Empty, "      ", document, figure, document + "-a", words, noun);
        }
    }

    private void Claim(StringBuilder text, string opening, string indent, string document, string figure, string voice, string words,
        string noun)
    {
        var quote = Quote(words, noun);
        var second = isWireCopy ? quote : Quote(words, noun);
        var start = Next(20_000);
        text.Append(opening).Append($"{indent}value: {words}\n{indent}quotes:\n{indent}  - quote: {quote}\n{indent}  - quote: "
            + $"{second}\n{indent}    in: {document}-b\n");
        LockLine(document + "-a.txt", start, quote, figure, figure + "#" + voice);
        LockLine(document + "-b.txt", start + 500, second, figure, figure + "#" + voice);
    }

    private static string Hedged(int turn, int value, int kind) => (turn % (kind == 2 ? 7 : 8)) switch
    {
        0 => "about " + Digits(value),
        1 => "nearly " + Digits(value),
        2 => "over " + Digits(value),
        3 => "at least " + Digits(value),
        4 => "under " + Digits(value),
        5 => "up to " + Digits(value),
        6 => $"{Digits(value)} to {Digits(value + (kind == 2 ? 2 : 90))}",
        _ => "thousands",
    };

    private static (string Period, string Id) Period(int kind, int row)
    {
        if (kind != 3)
        {
            return (Month(row), Month(row));
        }

        var days = (row + 1) * 10;
        return ($"first {days} days", $"{FirstDay:yyyy-MM-dd}/{FirstDay.AddDays(days - 1):yyyy-MM-dd}");
    }

    private static string Month(int row) => $"{2023 + (row / 12)}-{(row % 12) + 1:00}";

    /// <summary>
    /// 150 characters in at most 25 words, the value and what is counted somewhere in the middle. The word before the value is one that
    /// the grammar knows; any other might change its size.
    /// </summary>
    private string Quote(string value, string noun)
    {
        var said = value is "thousands" ? $"thousands of {noun}" : $"{value} {noun}";
        var before = Filled(31 + Next(20)) + " recorded";
        return $"{before} {said} {Filled(QuoteLength - before.Length - said.Length - 2)}";
    }

    private string Filled(int length)
    {
        var text = new StringBuilder(length);
        while (length - text.Length > Fillers.Length - 1)
        {
            // Never leave a rest that no word, or only a space, could fill.
            var size = Math.Min(6 + Next(9), length - text.Length - 3);
            text.Append(Filler(size)).Append(' ');
        }

        return text.Append(Filler(length - text.Length)).ToString();
    }

    private string Filler(int length) => Fillers[length][Next(Fillers[length].Length)];

    private void LockLine(string document, int start, string quote, string figure, string claim)
    {
        var hash = Sha256.Of(quote);
        _lock.Append($"{document}\t{start}\t{quote.Length}\t{hash}\t{hash}\t{figure}\t{claim}\n");
    }

    private static string TopicKey(int topic) => $"t{topic:000}";

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // Not System.Random: its sequence is not promised across versions.
    private int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }
}
