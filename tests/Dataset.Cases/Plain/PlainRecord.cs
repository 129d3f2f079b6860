namespace Dataset.Cases.Plain;

/// <summary>One row of <c>plain.tsv</c>.</summary>
internal sealed record PlainRecord(
    string Id,
    string Language,
    string Sentence,
    string Quotation,
    string Value,
    string Unit,
    IReadOnlyDictionary<string, string> Keys,
    string Kind)
{
    public static PlainRecord Parse(string line)
    {
        var fields = line.Split('\t');
        var keys = fields[6].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var kind = fields[1] == "en" ? "en " + fields[7].Split(';')[0] : fields[1];
        return new(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], keys, kind);
    }

    public string? Key(string name) => Keys.GetValueOrDefault(name);
}
