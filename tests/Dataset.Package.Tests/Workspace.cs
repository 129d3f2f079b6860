namespace Dataset.Package.Tests;

/// <summary>A folder outside the repository in which somebody uses the packages, with the environment in which they do.</summary>
public sealed class Workspace(string folder, (string Name, string Value)[] environment)
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>A folder inside it, as a workspace.</summary>
    public Workspace In(string name) => At(PathOf(name));

    /// <summary>The same folder with these variables in place of its own.</summary>
    public Workspace With(params (string Name, string Value)[] more) => new(Folder, [.. environment, .. more]);

    /// <summary>Another folder with the same environment.</summary>
    public Workspace At(string other) => new(other, environment);

    /// <summary>The path of something inside it.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Runs dotnet in the folder.</summary>
    public Task<CommandResult> DotnetAsync(params string[] arguments) => Command.RunAsync(Folder, environment, "dotnet", arguments);

    /// <summary>Runs a program of the folder.</summary>
    public Task<CommandResult> RunAsync(string program, params string[] arguments) =>
        Command.RunAsync(Folder, environment, PathOf(program), arguments);

    /// <summary>Runs a program of the machine in the folder.</summary>
    public Task<CommandResult> RunCommandAsync(string program, params string[] arguments) =>
        Command.RunAsync(Folder, environment, program, arguments);

    /// <summary>Every file in the folder and below, but for what a build writes.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => !IsOutput(Folder, file));

    /// <summary>Copies a folder into this one, but for what a build wrote there.</summary>
    public void CopyFrom(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !IsOutput(source, file)))
        {
            var copy = PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes a file in place of another or none.</summary>
    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    /// <summary>Adds text to the end of a file.</summary>
    public void Append(string path, string text) => File.AppendAllText(PathOf(path), text);

    /// <summary>Replaces text that stands in a file.</summary>
    public void Replace(string path, string before, string after)
    {
        var text = Read(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    private static bool IsOutput(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
