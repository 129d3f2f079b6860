namespace Dataset.Testing;

/// <summary>Records for tests that state only what differs.</summary>
public static class Samples
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

    public static string Indented(string lines, int by) =>
        string.Concat(lines.Split('\n').Where(line => line.Length > 0).Select(line => new string(' ', by) + line.TrimEnd('\r') + "\n"));
}
