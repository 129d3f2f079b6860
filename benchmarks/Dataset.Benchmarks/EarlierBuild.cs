using System.Formats.Tar;

namespace Dataset.Benchmarks;

/// <summary>
/// The library of the even records as an earlier commit compiles them, to compare what was improved since with what it was. The sources
/// of that commit are taken from the repository, and its own benchmark makes the library.
/// </summary>
internal static class EarlierBuild
{
    /// <summary>The commit that the goals of the issue were set against.</summary>
    public const string Commit = "a17163a";

    /// <summary>The library and its runtime.</summary>
    /// <exception cref="InvalidOperationException">The clone does not reach back to the commit, or it does not build.</exception>
    public static string[] Libraries(Workshop workshop, int figures)
    {
        var (sources, made) = (workshop.NewFolder("before"), workshop.NewFolder("before-made"));
        var archive = Path.Combine(workshop.Root, "before.tar");
        Child.Run(Repository.Folder, "git", ["archive", "--format=tar", "--output", archive, Commit]);
        TarFile.ExtractToDirectory(archive, sources, overwriteFiles: true);

        // The row 'find' of that commit makes the library, and leaves it in its temporary folder where it is asked to.
        string[] arguments = ["run", "-c", "Release", "--project", "benchmarks/Dataset.Benchmarks", "--", "find", "--figures",
            figures.ToString(System.Globalization.CultureInfo.InvariantCulture), "--rounds", "1"];
        Child.Run(sources, Workshop.Dotnet, arguments, [("DATASET_BENCHMARKS_KEEP", "1"), ("TMPDIR", made)]);
        return Directory.GetFiles(Path.Combine(Directory.GetDirectories(made, "dataset-benchmarks-*").Single(), $"program-find-{figures}"),
            "*.dll").Where(static path => Path.GetFileName(path) != "Program.dll").ToArray();
    }
}
