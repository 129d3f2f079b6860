using Dataset.Generator.Primitives;

namespace Dataset.Generator.Tests.Binding;

public sealed class NotStatisticTests
{
    [Fact]
    public void A_quotation_that_is_no_statistic_keeps_its_place_in_the_list_though_one_before_it_is_lost()
    {
        const string Yaml = $$"""
            sources:
              wire:
                text: wire.txt
                sha256: {{Samples.Hash}}
                not_statistic:
                  - { quote: 7 days, because: a length of time }
                  - { quote: 8 days }
                  - { quote: 9 days, because: a length of time }
            """;

        var statistics = DatasetCompiler.ReadFile("sources.yaml", Yaml, default).Value.Records.NotStatistics;

        Assert.Equal([("wire", 0, "7 days"), ("wire", 2, "9 days")], statistics.Select(one => (one.In, one.Index, one.Quote.Words)));
    }
}
