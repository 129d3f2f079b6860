namespace Dataset.Tests;

/// <summary>Names and numbers that analyses depend on.</summary>
public sealed class ContractTests
{
    [Fact]
    public void Crossings_are_as_the_documents_print_them()
    {
        Assert.Equal(7000m, Border.Crossings.March2025.Value.Number);
        Assert.Equal((8300m, Qualifier.About), (Border.Crossings.February2025.Value.Number, Border.Crossings.February2025.Qualifier));
        Assert.Equal(137000m, Border.Crossings.March2024.Value.Number);
        Assert.Equal(94m, Border.CrossingsFall.March2025.Value.Number);
    }
}
