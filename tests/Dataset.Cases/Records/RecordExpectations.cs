using static Dataset.Cases.Records.RecordExpectation;

namespace Dataset.Cases.Records;

/// <summary>What each page of <c>records/</c> says is right, read from its last line. All expectations of a case must be met.</summary>
internal static class RecordExpectations
{
    private const string Hash = "sources:\n  d:\n";

    private static readonly RecordForm German = OfSource("with language: de", "    language: de\n");

    public static IReadOnlyDictionary<string, RecordExpectation[]> All { get; } = new Dictionary<string, RecordExpectation[]>
    {
        ["A01"] = [Refuse()],
        ["A02"] = [Refuse(), Accept(RecordForm.With("-5,000", "value: 5,000", "value: -5,000"), AsChange("-5,000", "value: 5,000"))],
        ["A03"] = [Refuse()],
        ["A04"] = [Refuse()],
        ["A06"] = [Refuse()],
        ["A07"] = [Refuse()],
        ["A08"] = [Refuse()],
        ["A09"] = [Refuse()],
        ["A11"] = [RefuseOrWarn()],
        ["A12"] =
        [
            Refuse(),
            Accept(German with { Name = "1,234 with language: de", Edits = [.. German.Edits, ("t.yaml", "value: 1.234", "value: 1,234")] }),
        ],
        ["A14"] = [Refuse()],
        ["A15"] = [Refuse()],
        ["A16"] = [Refuse(German), RefuseOrTrust()],
        ["A17"] = [RefuseOrWarn()],
        ["A18"] = [RefuseOrTrust()],
        ["A19"] = [Refuse(), Says("“2"), Says("“45")],
        ["A20"] = [Refuse()],
        ["A21"] = [Refuse(), Says("doubled"), Says("threefold")],
        ["A23"] = [Refuse()],
        ["B01"] =
        [
            Accept(
                RecordForm.AsIs,
                RecordForm.With("with counts: change", "  figures:", "  counts: change\n  figures:"),
                AsChange("-59,000", "value: -59,000")),
        ],
        ["B03"] = [Accept()],
        ["B04"] = [Accept()],
        ["B05"] = [Accept()],
        // The words are of metres per second: with metres as the unit, refusing would be right.
        ["B06"] =
        [
            Accept(
                RecordForm.AsIs,
                new(
                    "in metres per second",
                    ("sources.yaml", "sources:", "  second: { plural: seconds, words: [s], kind: measure }\n\nsources:"),
                    ("t.yaml", "unit: metre", "unit: metre per second"),
                    ("t.yaml", "299 792 458\"", "299 792 458 m/s\""))),
        ],
        ["B08"] = [Accept()],
        ["B09"] = [Accept()],
        // "fell by": the series says that it counts falls, which the case leaves open.
        ["B10"] =
        [
            Accept(new RecordForm(
                "with symbols: [p] and counts: fall",
                ("sources.yaml", "plural: pence", "plural: pence, symbols: [p]"),
                ("t.yaml", "  figures:", "  counts: fall\n  figures:"))),
        ],
        ["B11"] = [Accept()],
        ["B13"] = [Accept(German)],
        ["B14"] =
        [
            Accept(
                RecordForm.AsIs,
                RecordForm.With("with printed", "value: 83.2 million", "value: { is: 83.2 million, printed: 83.2 million1 }"),
                Reading("83.2 million", "83.2 million1", "value: 83.2 million")),
        ],
        ["B15"] =
        [
            Accept(
                RecordForm.AsIs,
                RecordForm.With("25 alone", "value: { is: 25, printed: One in four }", "value: 25"),
                Reading("25", "One in four", "value: { is: 25, printed: One in four }")),
        ],
        ["B17"] =
        [
            Accept(
                RecordForm.AsIs,
                RecordForm.With("about 67 alone", "value: { is: about 67, printed: Two-thirds }", "value: about 67"),
                Reading("about 67", "Two-thirds", "value: { is: about 67, printed: Two-thirds }")),
        ],
        ["B18"] = [Accept()],
        ["B19"] =
        [
            Accept(
                RecordForm.AsIs,
                OfSource("with 0.4 point set aside", "    not_statistic:\n      - { quote: 0.4 point, because: the change }\n")),
        ],
        ["B20"] = [Accept()],
        ["B21"] = [Accept()],
        ["B24"] = [Accept()],
        // The case leaves open that its source states its language.
        ["B25"] = [Accept(new RecordForm("with language: ar", ("sources.yaml", "    text: d.txt", "    language: ar\n    text: d.txt")))],
        ["B26"] =
        [
            Accept(RecordForm.With(
                "with earlier",
                "      claims:\n        - value: 264,000\n          quote: to 264,000 ships\n        - value: 336,000\n"
                + "          quote: from 336,000 ships",
                "      value: 264,000\n      quote: to 264,000 ships\n      earlier:\n"
                + "        - { value: \"336,000\", quote: \"from 336,000 ships\" }")),
        ],
        ["C01"] = [AcceptOrSay("2023-07/2024-06"), SaysNot("'2024-06'")],
        ["C03"] =
        [
            SaysNot("write 'about 4.1'"),
            Accept(RecordForm.AsIs, RecordForm.With("with status: estimated", "      value:", "      status: estimated\n      value:")),
        ],
        ["C04"] = [Says("HTML"), SaysNot("over 1,234")],
        ["C05"] = [Says("PDF"), SaysNot("save the text anew")],
        ["C06"] = [AcceptOrSay("3.3 billion to 3.6 billion"), SaysNot("or all digits")],
        ["C07"] = [Accept(), SaysNot("AsReported")],
        ["C08"] = [AcceptOrSay("'-5'"), SaysNot("is not part of a value")],
        ["C09"] = [SaysNot("6.6743 ")],
        ["C10"] = [AcceptOrSay("revised up"), SaysNot("write '148,000 to 160,000'")],
        ["C12"] = [Refuse(), SaysNot("DS3002")],
        ["M01"] =
        [
            Accept(
                // "rise was": the series says that it counts rises, which the case leaves open.
                new RecordForm(
                    "with interval and counts: rise",
                    ("t.yaml", "1.07 (0.8 to 1.3)\n", "{ is: 1.07, interval: 0.8 to 1.3 }\n"),
                    ("t.yaml", "  figures:", "  counts: rise\n  figures:"))),
        ],
        ["M03"] = [Accept()],
        ["M06"] =
        [
            Accept(new RecordForm(
                "two series, one with adjustment: seasonal",
                ("t.yaml", "      adjustment: seasonal\n", string.Empty),
                ("t.yaml", "  figures:\n", "  adjustment: seasonal\n  figures:\n"),
                ("t.yaml", "    2024-09:\n", "\nunadjusted:\n  title: Not adjusted\n  unit: person\n  figures:\n    2024-09:\n"))),
        ],
        ["M07"] = [Accept(RecordForm.AsIs, RecordForm.With("unit: ratio", "unit: one", "unit: ratio"))],
        ["N02"] = [Accept()],
        ["N03"] =
        [
            Accept(
                RecordForm.AsIs,
                OfSource(
                    "with dates and ages set aside as classes",
                    "    not_statistic:\n      - { all: dates, because: no counts }\n      - { all: ages, because: no counts }\n")),
        ],
        ["N05"] =
        [
            Accept(OfSource(
                "with not_read",
                "    not_read:\n      - { from: \"2001\", to: \"11\", because: other years }\n"
                + "      - { from: \"2003\", to: \"14\", because: other years }\n")),
        ],
    };

    /// <summary>Cases that cannot be judged in prose, each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> NotJudged { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["B07"] = "right only as a cell of a table: as words, 6.674 30 e-11 is not 6.67430, which A08 and B08 say too",
    };

    private static RecordForm AsChange(string value, string old) => new(
        "as a change of a level",
        ("t.yaml", old, "value: " + value),
        ("t.yaml", "  figures:", "  change_of: level\n  counts: change\n  figures:"),
        ("t.yaml", "\ns:\n", $"\nlevel:\n  title: The level\n  unit: {(value == "-5,000" ? "person" : "ship")}\n\ns:\n"));

    private static RecordForm OfSource(string name, string keys) => new(name, ("sources.yaml", Hash, Hash + keys));

    private static RecordForm Reading(string value, string words, string old) => RecordForm.With(
        "with a reading",
        old,
        $"reading: {{ is: {value}, of: {words}, because: the words state it }}");
}
