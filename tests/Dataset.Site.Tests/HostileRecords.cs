namespace Dataset.Site.Tests;

/// <summary>Records whose every free text is an attack on whoever shows it.</summary>
internal static class HostileRecords
{
    /// <summary>Tags, attributes, an entity, text that turns its neighbours around, and what ends a script.</summary>
    public const string Attack =
        "<script>window.hacked = 1</script>\"'><img src=x onerror=window.hacked=2>&lt;b&gt; \u202Ereversed\u202C </title></style> "
        + "javascript:window.hacked=3";

    /// <summary>Writes a folder of records and returns it.</summary>
    public static string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "births.csv"), "Year,Births\n2023,101\n2024,99\n");
        var table = Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "births.csv"))));
        var attack = Quoted(Attack);
        var wordy = Quoted(new string('x', 10_000));
        File.WriteAllText(Path.Combine(folder, "sources.yaml"), $"""
            units:
              goose: {"{"} plural: geese {"}"}
              birth: {"{"} plural: births {"}"}
            agents:
              warden: {"{"} name: {attack}, kind: person {"}"}
            sources:
              report:
                title: {attack}
                author: {attack}
                url: "https://example.org/?a=<b>&c=\"d\"#e"
                licence: {attack}
                note: {wordy}
                text: report.txt
                sha256: {new string('0', 64)}
              births:
                title: {wordy}
                publisher: {attack}
                table: births.csv
                sha256: {table}
            """);
        File.WriteAllText(Path.Combine(folder, "pond.yaml"), $"""
            topic: Pond
            title: {attack}
            in: report
            geese:
              title: {attack}
              unit: goose
              area: {attack}
              population: {wordy}
              note: {attack}
              figures:
                2024-03:
                  note: {attack}
                  claims:
                    - by: warden
                      value: 7
                      quote: "<img src=x onerror=window.hacked=true></title><script>window.hacked = true</script> saw 7 geese"
                      note: {attack}
                    - by: {"{"} unnamed: {attack}, why: {attack} {"}"}
                      value: 9
                      quote: "9 geese </script><script>window.hacked = true</script>"
            births:
              title: Births
              unit: birth
              rows: {"{"} in: births, period: Year, value: Births {"}"}
            """);
        return folder;
    }

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(static c => c switch
    {
        '\\' or '"' => $"\\{c}",
        >= '\u2028' and <= '\u202F' => FormattableString.Invariant($"\\u{(int)c:X4}"),
        _ => c.ToString(),
    })) + "\"";
}
