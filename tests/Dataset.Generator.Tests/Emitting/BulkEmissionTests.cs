namespace Dataset.Generator.Tests.Emitting;

/// <summary>A series without members: the compiler reads no row of its table, and emits one class.</summary>
public sealed class BulkEmissionTests
{
    private const string Declarations = $$"""
        units: { dollar: { plural: dollars, kind: measure } }
        sources: { gdp: { table: gdp.csv, sha256: {{Samples.Hash}}, title: Products } }
        """;

    private const string World = """
        topic: World
        in: gdp
        product:
          title: Product
          unit: dollar
          members: none
          renamed_from: Output
          rows: { period: Year, value: Value, by: Country Code }
        growth:
          title: Growth
          unit: dollar
          members: none
          rows: { period: Year, value: Growth, where: { Country Code: ARB } }
        """;

    private static readonly GeneratorRun Run = GeneratorRun.Of(
        ("sources.yaml", Declarations), ("world.yaml", World), ("gdp.csv", "Country Code,Year,Value,Growth\nARB,2015,1,2\n"));

    [Fact]
    public void It_compiles_to_a_look_up_with_the_resource_and_the_hash_of_the_table()
    {
        var code = Run.Sources["World.Product.g.cs"];

        Assert.Empty(Run.CompilerProblems());
        Assert.Contains("public static global::Dataset.Runtime.BulkFigure<global::Dataset.Units.Dollar> At(string key,", code,
            StringComparison.Ordinal);
        Assert.Contains("\"world.product.bulk\",", code, StringComparison.Ordinal);
        Assert.Contains($"\"{Samples.Hash}\");", code, StringComparison.Ordinal);
        Assert.Contains("\"Country Code\",", code, StringComparison.Ordinal);
        Assert.Contains("public static class Output", code, StringComparison.Ordinal);
        Assert.Contains("At(global::Dataset.Runtime.Period period) =>", Run.Sources["World.Growth.g.cs"], StringComparison.Ordinal);
    }
}
