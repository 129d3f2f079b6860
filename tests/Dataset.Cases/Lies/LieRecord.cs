namespace Dataset.Cases.Lies;

/// <summary>One line of <c>lies.md</c>.</summary>
/// <param name="Document">The sentence.</param>
/// <param name="Value">The record's value.</param>
/// <param name="Unit">The record's unit.</param>
/// <param name="Keys">The other keys, as the page names them.</param>
/// <param name="Quotation">The quotation.</param>
/// <param name="IsPromised">Whether the project's pages promise that this is checked.</param>
internal sealed record LieRecord(
    string Document,
    string Value,
    string Unit,
    IReadOnlyDictionary<string, string> Keys,
    string Quotation,
    bool IsPromised)
{
    public static LieRecord? Parse(string line)
    {
        if (!line.StartsWith("| ", StringComparison.Ordinal)
            || line[2..^2].Split(" | ") is not [var document, ['`', ..] value, var unit, var quotation, var promised])
        {
            return null;
        }

        var keys = unit.Split("; ");
        return new(
            PythonText.Unescape(document),
            value.Trim('`'),
            keys[0],
            keys.Skip(1).SelectMany(part => part.Split(", ")).Select(part => part.Split(": ", 2))
                .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal),
            PythonText.Unescape(quotation),
            promised == "yes");
    }
}
