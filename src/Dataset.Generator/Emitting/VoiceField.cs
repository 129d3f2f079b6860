namespace Dataset.Generator.Emitting;

/// <summary>One number of one voice, or whether its end is excluded, as a field of the struct of a dispute.</summary>
/// <param name="Value">The value of the field for one figure, as C#.</param>
/// <param name="Reading">The call that reads it from the claims of any figure.</param>
internal sealed record VoiceField(string Type, string Name, string Value, string Reading)
{
    public string Parameter => Name.Substring(1);
}
