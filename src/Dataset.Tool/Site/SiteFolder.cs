using Dataset.Tool.Frame;

namespace Dataset.Tool.Site;

/// <summary>The folder of a site.</summary>
internal static class SiteFolder
{
    private static readonly MarkedFolder Folder = new("dataset-site.txt", "dataset site", "site");

    /// <inheritdoc cref="MarkedFolder.Write"/>
    public static void Write(string folder, IEnumerable<SiteFile> files, ToolConsole console) =>
        Folder.Write(folder, files.Select(static file => (file.Path.Value, file.Bytes)), console);

    /// <inheritdoc cref="MarkedFolder.Require"/>
    public static void Require(string folder) => Folder.Require(folder);
}
