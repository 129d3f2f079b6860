namespace Dataset.Cases.Running;

/// <summary>A table of this project: tab-separated lines, those that begin with # left out.</summary>
internal static class Resource
{
    public static string[][] ReadTable(string name)
    {
        using var reader = new StreamReader(typeof(Resource).Assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
    }
}
