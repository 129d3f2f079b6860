namespace Dataset.Benchmarks;

/// <summary>
/// Another value in one record of a folder, as a curator edits it: in its words as well, and in the lock as <c>verify</c> writes it. It is
/// the real records' “about 8,300” crossings, which a check and a conflict refer to.
/// </summary>
internal sealed class ValueEdit(string records)
{
    private const string Quote = "February’s crossings, at approximately 8,300, were the lowest in at least 25 years";

    private const string Figure = "\tborder000.crossings.2025-02\t";

    private readonly string _record = Path.Combine(records, "000-border.yaml");
    private readonly string _lock = Path.Combine(records, "quotes.lock");
    private string _value = "8,300";
    private int _turn;

    /// <summary>Writes the next value, which differs from the one before.</summary>
    public void Next()
    {
        var next = $"8,3{++_turn % 9 + 1}0";
        var (before, after) = (Quote.Replace("8,300", _value, StringComparison.Ordinal),
            Quote.Replace("8,300", next, StringComparison.Ordinal));
        Replace(_record, before, after);
        Replace(_record, $"value: about {_value}", $"value: about {next}");
        File.WriteAllLines(_lock, File.ReadAllLines(_lock).Select(line => line.Contains(Figure, StringComparison.Ordinal)
            ? line.Replace(Sha256.Of(before), Sha256.Of(after), StringComparison.Ordinal) : line));
        _value = next;
    }

    private static void Replace(string path, string before, string after)
    {
        var text = File.ReadAllText(path);
        var changed = text.Replace(before, after, StringComparison.Ordinal);
        if (changed == text)
        {
            throw new InvalidOperationException($"{path} has no '{before}': the record that this edits has changed.");
        }

        File.WriteAllText(path, changed);
    }
}
