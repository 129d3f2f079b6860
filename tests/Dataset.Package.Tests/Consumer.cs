namespace Dataset.Package.Tests;

/// <summary>A project that uses the data package: one row of <see cref="ConsumerTests"/>.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Folder">The folder under consumers/ that it begins as.</param>
/// <param name="Commands">Commands of dotnet, one after another.</param>
/// <param name="Shows">What the last of them prints.</param>
internal sealed record Consumer(string Name, string Folder, string[] Commands, params string[] Shows)
{
    /// <summary>The program that the commands make, which is run at the end; null where the last command runs it.</summary>
    public string? Program { get; init; }

    /// <summary>What is changed before the commands.</summary>
    public Action<Workspace> Change { get; init; } = static _ => { };

    /// <summary>The name of the folder that it stands in; any where there is none.</summary>
    public string In { get; init; } = string.Empty;

    /// <summary>Whether the last command fails.</summary>
    public bool IsRefused { get; init; }
}
