namespace Dataset.Generator.Primitives;

/// <summary>File names without folders: messages and order must not depend on where the project stands.</summary>
internal static class FileName
{
    public static string Of(string path)
    {
        var slash = Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\'));
        return slash < 0 ? path : path.Substring(slash + 1);
    }

    public static string WithoutExtension(string path)
    {
        var name = Of(path);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }
}
