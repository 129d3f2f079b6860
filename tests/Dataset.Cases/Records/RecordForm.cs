namespace Dataset.Cases.Records;

/// <summary>A dataset of a case, as it stands or with one text exchanged for another.</summary>
/// <param name="Name">What the form is called in the report.</param>
/// <param name="Edits">File, old text, new text; the old text must be there.</param>
internal sealed record RecordForm(string Name, params (string File, string Old, string New)[] Edits)
{
    public static RecordForm AsIs { get; } = new("as it stands");

    /// <summary>The form with one text of the file of series exchanged.</summary>
    public static RecordForm With(string name, string old, string @new) => new(name, ("t.yaml", old, @new));

    public IReadOnlyDictionary<string, string> Apply(IReadOnlyDictionary<string, string> records)
    {
        var edited = new Dictionary<string, string>(records, StringComparer.Ordinal);
        foreach (var (file, old, @new) in Edits)
        {
            edited[file] = edited[file].Contains(old, StringComparison.Ordinal)
                ? edited[file].Replace(old, @new, StringComparison.Ordinal)
                : throw new InvalidDataException($"'{old}' does not stand in {file}.");
        }

        return edited;
    }
}
