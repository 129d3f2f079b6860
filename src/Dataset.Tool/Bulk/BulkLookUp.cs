namespace Dataset.Tool.Bulk;

/// <summary>A figure of a bulk series as C# asks for it.</summary>
internal static class BulkLookUp
{
    /// <summary><c>At("AFG", Period.Year(2000))</c>.</summary>
    /// <param name="key">Null where a figure is looked up by its period alone.</param>
    public static string CallOf(string? key, string period) =>
        key is null ? $"At({Expression(period)})" : $"At({Quoted(key)}, {Expression(period)})";

    private static string Expression(string period) => period.Length == 4 && period.All(char.IsAsciiDigit) ? $"Period.Year({period})"
        : $"Period.Parse({Quoted(period)})";

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
