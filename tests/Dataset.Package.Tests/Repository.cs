using System.Text.Json;

namespace Dataset.Package.Tests;

/// <summary>The working tree that is packed.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root => Testing.Repository.Folder;

    /// <summary>Runs a program with the settings and the package cache of whoever runs the tests.</summary>
    public static Task<CommandResult> RunAsync(string folder, string program, params string[] arguments) =>
        Command.RunAsync(folder, [], program, arguments);

    /// <summary>What MSBuild makes of properties of a packed project.</summary>
    public static async Task<Func<string, string>> ReadPropertiesAsync(params string[] names)
    {
        var asked = names.Select(name => $"-getProperty:{name}");
        var result = await RunAsync(Root, "dotnet", ["msbuild", "src/Dataset/Dataset.csproj", .. asked]);
        var properties = JsonDocument.Parse(result.ShouldSucceed().Output).RootElement.GetProperty("Properties");
        return name => properties.GetProperty(name).GetString()!;
    }

    /// <summary>Copies what git would commit, and the commit it stands on, to another folder: the repository as if from nothing.</summary>
    public static async Task CopyToAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var files = await RunAsync(
            Root, "git", "-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard");
        foreach (var file in files.ShouldSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // A file that is deleted but still in the index is no part of what would be committed.
            if (File.Exists(Path.Combine(Root, file)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                File.Copy(Path.Combine(Root, file), Path.Combine(folder, file));
            }
        }

        // The commit and the address of its origin end up in packages and symbols, so the copy must have the same.
        var git = (await RunAsync(Root, "git", "rev-parse", "--path-format=absolute", "--git-common-dir")).ShouldSucceed().Output.Trim();
        (await RunAsync(folder, "git", "init", "--quiet")).ShouldSucceed();
        (await RunAsync(folder, "git", "fetch", "--quiet", Root, "HEAD")).ShouldSucceed();
        (await RunAsync(folder, "git", "update-ref", "--no-deref", "HEAD", "FETCH_HEAD")).ShouldSucceed();
        File.Copy(Path.Combine(git, "config"), Path.Combine(folder, ".git", "config"), overwrite: true);
    }
}
