using System.Globalization;
using Dataset.Runtime;
using Dataset.Runtime.Units;
using Dataset.Units;

namespace Dataset.Tests;

/// <summary>What the first analysts could not write, or were told wrongly: each under the name it was reported by.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void B1_hedges_are_carried_through_a_calculation()
    {
        var range = Enforcement.Arrests.First100Days.Range;

        Assert.Equal("132,926 arrests", (range * 2m).ToString());
        Assert.Equal("2,373.68 arrests", (range / 28m).ToString());
        Assert.Equal("2,373.68 arrests per day", range.OverDays(28).ToString());
        Assert.Equal("2.07", (range / Enforcement.Arrests.First50Days.Range).ToString()[..4]);
        Assert.True(range.IsAbove(Enforcement.Arrests.First50Days.Range));
        Assert.Equal("over 1,408.45 removals per day", Enforcement.Removals.SinceInauguration.OverDays(71).ToString());
        Assert.All(Catalog.Figures, static figure => Assert.Equal(figure.Unit, figure.Range.Unit));
    }

    [Fact]
    public void B2_a_series_knows_its_unit()
    {
        IReadOnlyList<IFigure<Crossing>> months = Border.Crossings.Figures;
        var changes = months.Zip(months.Skip(1), static (before, after) => after.ChangeFrom(before).ToString());

        Assert.Equal(["-128,750 to -128,650 crossings", "-1,350 to -1,250 crossings"], changes);
    }

    [Fact]
    public void B3_bounds_say_what_is_so()
    {
        Assert.Null(Enforcement.Arrests.On26January2025.Bounds.Qualifier);
        var convicted = (IDisputedFigure)Catalog.Get(Enforcement.ConvictedOrOrderedDeported.AsReported.Id);
        Assert.Equal("1,450,000 to 1,550,000 people", convicted.Envelope.ToString());
        Assert.Equal("about 8,300", Border.Crossings.February2025.Bounds.ToString());
    }

    [Fact]
    public void B5_no_citation_names_a_file()
    {
        Assert.All(Catalog.Figures, static figure =>
        {
            Assert.DoesNotContain(".txt", figure.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(".txt", figure.Cite(), StringComparison.Ordinal);
            Assert.All(
                Enum.GetValues<CitationStyle>(),
                style => Assert.DoesNotContain(".txt", figure.Cite(style), StringComparison.Ordinal));
        });
        Assert.All(Catalog.Sources, static source => Assert.DoesNotContain(".txt", source.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A2_there_is_a_short_label_with_the_hedge()
    {
        Assert.Equal("about 8,300 crossings", Border.Crossings.February2025.Text);
        Assert.Equal("over 100,000 removals", Enforcement.Removals.SinceInauguration.Text);
        Assert.Equal("956 arrests or 1,179 arrests", Enforcement.Arrests.On26January2025.Text);
    }

    [Fact]
    public void A3_one_sentence_holds_one_way_of_writing_numbers()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var quantity = Border.Crossings.March2024.Value;
            Assert.Equal(["137,000 crossings", "137,000 crossings", "137,000 crossings", "137,000 crossings"],
                [quantity.ToString(), $"{quantity}", string.Empty + quantity, string.Format(null, "{0}", quantity)]);
            Assert.Equal("137,000.0 crossings", quantity.ToString("N1"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A4_an_envelope_has_its_unit()
    {
        var envelope = Enforcement.Arrests.On26January2025.Envelope;

        Assert.Equal("956 to 1,179 arrests", envelope.ToString());
        Assert.Equal("1,912 arrests", (envelope.Lower + Enforcement.Arrests.On26January2025.PerIce.Value).ToString());
    }

    [Fact]
    public void A5_percentages_multiply_a_whole_and_changes_are_of_like_periods()
    {
        Quantity<Percent<Enforcement.Arrests.Whole>> share = new(52);

        Assert.Equal("613.08 arrests", share.Of(new Quantity<Arrest>(1_179)).ToString());
        Assert.Equal("under 52 percent", new QuantityRange<Arrest>(null, new(613.08m), UpperIsStrict: true)
            .PercentOf(new Quantity<Arrest>(1_179)).ToString());
        Assert.Throws<ArgumentException>(static () => Enforcement.Arrests.First100Days.ChangeFrom(Enforcement.Arrests.First50Days));
    }

    [Fact]
    public void A6_support_counts_those_who_agree_and_a_document_is_no_named_speaker()
    {
        Assert.Equal(1, Enforcement.Arrests.On26January2025.PerIce.Corroboration());
        Assert.All(
            Catalog.Figures.SelectMany(static figure => figure.Claims),
            static claim => Assert.False(claim.By is { IsNamed: true, IsDocument: true }));
    }

    [Fact]
    public void A8_no_figure_says_so()
    {
        var none = Border.Crossings.Figures.OfType<Figure<Crossing>>().FirstOrDefault(static figure => figure.Range.Contains(new(3)));

        Assert.Equal("(no figure)", none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Cite());
        Assert.Throws<InvalidOperationException>(() => none.Id);
    }

    [Fact]
    public void Polish_a_period_reads_what_it_prints_and_quantities_have_a_mean()
    {
        Assert.Equal(Period.Month(2025, 3), Period.Parse("March 2025"));
        Assert.Equal("72,000 crossings", new[] { Border.Crossings.March2024.Value, Border.Crossings.March2025.Value }.Average().ToString());
    }
}
