using Dataset.Generator.Model;

namespace Dataset.Generator.Tests.RealData;

public sealed class WrittenChecksTests
{
    private static readonly DatasetModel Model = DatasetCompiler.Compile(Data.Records, null, new EmitOptions("Dataset", true, "1.2.3"),
        default).Value;

    [Fact]
    public void A_check_that_is_both_written_and_built_in_stands_in_the_catalogue_once()
    {
        var checks = Model.Checks.Where(check => check.Form is not null).ToList();

        Assert.Equal(checks.Count, checks.DistinctBy(check => check.Form).Count());
        Assert.Contains(checks, check => check.Id == "enforcement.criminal-and-non-criminal-add-up");
        Assert.DoesNotContain(checks, check => check.Id.StartsWith("partition-adds-up/enforcement.arrests", StringComparison.Ordinal));
    }
}
