namespace Dataset.Tool.Tests;

/// <summary>Two editions of a real table, those of the sample: 355 constants and 354, in columns at fixed places.</summary>
public sealed class ConstantsTests
{
    private static readonly string Sample = Repository.PathOf("samples", "Constants", "data");

    [Fact]
    public void The_sample_is_verified_without_a_word_on_trust()
    {
        var (exit, lines) = Run("verify", "--records", Sample, "--documents", Sample, "--check", "--summary");

        Assert.Equal(0, exit);
        Assert.Contains(lines, line => line.Contains("355 figures", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_tells_what_a_new_edition_changed_and_nothing_of_what_it_kept()
    {
        using var old = new Folder();
        foreach (var file in Directory.GetFiles(Sample, "*.yaml").Append(Path.Combine(Sample, "codata-2018.txt")))
        {
            File.Copy(file, Path.Combine(old.Records, Path.GetFileName(file)));
        }

        old.Record("constants.yaml",
            old.ReadRecord("constants.yaml").Replace("    earlier: [codata-2018]\n", "", StringComparison.Ordinal));
        var sources = old.ReadRecord("sources.yaml");
        var first = sources.IndexOf("  codata:", StringComparison.Ordinal);
        var second = sources.IndexOf("  codata-2018:", StringComparison.Ordinal);
        old.Record("sources.yaml", (sources[..first] + sources[second..]).Replace("  codata-2018:", "  codata:", StringComparison.Ordinal));

        var (_, lines) = Run("compare", old.Records, Sample);

        Assert.Contains("- `Physics.AlphaParticleRmsChargeRadius.Year2022`: (1.6785 ± 0.0021) × 10^-15 metres, 2022.", lines);
        Assert.Contains(
            "- `Physics.ElectronMass.Year2022`: was (9.1093837015 ± 0.0000000028) × 10^-31 kilograms, and is "
            + "(9.1093837139 ± 0.0000000028) × 10^-31 kilograms.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("SpeedOfLightInVacuum", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("another speaker", StringComparison.Ordinal));
    }

    private static (int Exit, IReadOnlyList<string> Lines) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        var exit = CommandTable.Run(arguments, output);
        return (exit, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
