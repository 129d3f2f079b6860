namespace Dataset.Tool.Tests;

/// <summary>
/// A small dataset with every kind of quotation: of claims and voices, of a length of time, of an anchor, of no statistic.
/// </summary>
internal static class Ducks
{
    public const string Document =
        "Ducks of the Lake\n\nIn March 2025, wardens counted nearly 7,000 ducks on the lake, the most in at least 25 years.\n" +
        "The club says 1,200 ducks were ringed; the park says over 1,300 ducks were ringed.\n\nThe count began on 1 March 2025.\nEvery "
        + "second duck was a mallard, said one warden.\n";

    public const string Records = """
        topic: Lake
        in: ducks-of-the-lake
        ducks:
          title: Ducks on the lake
          unit: duck
          figures:
            2025-03:
              printed: In March 2025
              value: nearly 7,000
              quote: nearly 7,000 ducks on the lake
              max_of: ducks
              within: at least 25 years
              within_quote: the most in at least 25 years
        ringed:
          title: Ducks that were ringed
          unit: duck
          figures:
            2025-03:
              claims:
                - by: club
                  value: 1,200
                  quote: 1,200 ducks were ringed
                - by: park
                  value: over 1,300
                  quote: over 1,300 ducks were ringed
        conflicts:
          club-and-park:
            between: [ "ringed[2025-03]#club", "ringed[2025-03]#park" ]
            kind: unexplained
            because: neither of them tells how it counts
        """;

    public static Folder Write(string document = Document, string records = Records)
    {
        var folder = new Folder();
        folder.Record("lake.yaml", records).Record("sources.yaml", Sources(folder.Document("ducks.txt", document)));
        return folder;
    }

    public static string Sources(string sha256) => $$"""
        units:
          duck: { plural: ducks }
        agents:
          club: { name: The Club }
          park: { name: The Park }
        anchors:
          start:
            date: 2025-03-01
            in: ducks-of-the-lake
            quote: began on 1 March 2025
        sources:
          ducks-of-the-lake:
            text: ducks.txt
            sha256: {{sha256}}
            not_statistic:
              - { quote: "In March 2025, wardens", because: a date }
              - { quote: Every second duck was a mallard, because: a turn of phrase }
              - { quote: said one warden, because: how many speakers }
        """;
}
