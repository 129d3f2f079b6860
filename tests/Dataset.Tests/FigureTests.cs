using Dataset.Runtime;
using Dataset.Runtime.Generated;

namespace Dataset.Tests;

/// <summary>What a figure of the runtime says of its speakers, and which figures it equals.</summary>
public sealed class FigureTests
{
    private static readonly Agent[] Speakers = [new() { Key = "ice", Name = "ICE" }, new() { Key = "nbc", Name = "NBC News" }];

    private static readonly Series<Units.Arrest> Series = new(new TopicPage(
        "O ice\tIce\nS arrests\tArrests\t0\t0 1\nt Arrests\nF March2025\t2025-03\nC E7000\tice\ta\t0\nQ 0\t\t\t7,000 arrests\n"u8
            + "C E7000\tnbc\ta\t1\nQ 0\t\t\t7,000 arrests\n"u8
            + "F April2025\t2025-04\nC E7000\tice\ta\t0\nQ 0\t\t\t7,000 arrests\n"u8,
        sources: _ => new() { Key = "paper", FileName = "paper.txt", Sha256 = new string('0', 64) },
        agents: index => Speakers[index]));

    [Fact]
    public void A_number_that_two_speakers_give_is_according_to_both() =>
        Assert.Equal("Arrests, March 2025: 7,000 arrests, according to ICE and NBC News.", Series.Figures[0].ToString());

    [Fact]
    public void A_figure_differs_from_another_of_the_same_number_and_not_from_itself()
    {
        var (march, april) = (new Figure<Units.Arrest>(Series, 0, 7_000m), new Figure<Units.Arrest>(Series, 1, 7_000m));
        var marchAgain = new Figure<Units.Arrest>(Series, 0, 7_000m);

        Assert.True(march != april);
        Assert.False(march == april);
        Assert.False(march != marchAgain);
        Assert.True(march == marchAgain);
    }
}
