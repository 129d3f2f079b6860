using System.Reflection;
using System.Runtime.CompilerServices;
using Dataset.Runtime;

namespace Dataset.PublicApi;

/// <summary>What the packages promise. A change here is a change of version: see docs/versioning.md.</summary>
public sealed class PublicApiTests
{
    private static readonly IApiListing Listing = new ReflectedListing();

    [Fact]
    public void The_types_a_dataset_is_made_of_are_as_approved() => Hold(typeof(IUnit).Assembly);

    [Fact]
    public void The_names_of_the_figures_are_as_approved() => Hold(typeof(Catalog).Assembly);

    [Fact]
    public void Of_the_generator_only_its_entry_is_public() => Hold(typeof(Generator.DatasetGenerator).Assembly);

    [Fact]
    public void A_member_that_goes_is_shown_where_it_stood() =>
        Assert.Equal(
            """
              class A
                int One { get; }
            -   int Two { get; }
            +   long Two { get; }
              class B
            """,
            LineDifference.Of("class A\n  int One { get; }\n  int Two { get; }\nclass B\n", "class A\n  int One { get; }\n  long Two { get; }\nclass B\n"),
            ignoreLineEndingDifferences: true);

    private static void Hold(Assembly assembly)
    {
        var path = Path.Combine(Folder(), assembly.GetName().Name + ".approved.txt");
        var actual = Listing.Of(assembly);
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (approved != actual)
        {
            Assert.Fail($"The public API is not as {Path.GetFileName(path)} has it (- approved, + now). If that is meant, run the tests with DATASET_ACCEPT=1 and commit the file:\n{LineDifference.Of(approved, actual)}");
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
