namespace Dataset.Tool.Tests.Site.Charts;

/// <summary>
/// Real charts as they are drawn. A change that is meant is accepted with DATASET_ACCEPT=1, after a look at it in a browser.
/// </summary>
public sealed class ChartSnapshotTests
{
    private static readonly string Data = Repository.PathOf("data");

    [Fact]
    public void Crossings_a_hedged_month_beside_plain_ones() => Compare("crossings", Data, "border.crossings");

    [Fact]
    public void Arrests_that_are_disputed_and_targets_apart() => Compare("arrests", Data, "enforcement.arrests", "targets.daily-arrests");

    [Fact]
    public void A_constant_with_its_uncertainty_and_an_earlier_edition() =>
        Compare("constant", Repository.PathOf("samples", "Constants", "data"), "physics.newtonian-constant-of-gravitation");

    private static void Compare(string name, string folder, params string[] series)
    {
        var data = Drawn.ReadFolder(folder);
        var drawn = new Drawn(data, Drawn.Figures(data, series), name).Markup;
        var path = Repository.PathOf("tests", "Dataset.Tool.Tests", "Site", "Charts", "Snapshots", $"{name}.html");
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(path, drawn);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : string.Empty, drawn);
    }
}
