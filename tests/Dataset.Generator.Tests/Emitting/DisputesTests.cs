using System.Reflection;
using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

public sealed class DisputesTests
{
    [Fact]
    public void Each_voice_is_a_member_with_a_shape_of_its_own()
    {
        var figure = Dispute("""
            - { by: ice, value: 956, quote: 956 arrests }
            - { by: nbc, value: "at least 1,179", quote: "at least 1,179 arrests" }
            - { value: hundreds, quote: hundreds of arrests }
            - by: { unnamed: a DHS source, of: ice, count: 2, why: they fear for their jobs }
              value: 900 to 1,000
              quote: 900 to 1,000 arrests
              via: nbc
            """);

        Assert.Equal(
            ["Figure`1 PerIce", "FloorFigure`1 PerNbc", "WordedFigure`1 PerPaper", "RangeFigure`1 PerDhsSource"],
            figure.GetType().GetProperties()
            .Where(property => property.Name.StartsWith("Per", StringComparison.Ordinal) && property.Name != "Period")
            .Select(property => property.PropertyType.Name + " " + property.Name));
        Assert.Equal(["Number", "Floor", "Worded", "Range"], figure.Voices.Select(voice => voice.Shape.ToString()));
        Assert.Equal(["#ice", "#nbc", "#paper", "#dhs-source"], figure.Voices.Select(voice => voice.Id[voice.Id.IndexOf('#')..]));
        Assert.Equal(figure.Claims, figure.Voices.Select(voice => Assert.Single(voice.Claims)));
    }

    [Fact]
    public void A_voice_that_prints_an_uncertainty_keeps_it()
    {
        var figure = Dispute("""
            - { by: ice, value: 956 ± 10, quote: 956 ± 10 arrests }
            - { by: nbc, value: 956, quote: 956 arrests }
            """);

        Assert.Equal(["Measured", "Number"], figure.Voices.Select(voice => voice.Shape.ToString()));
        Assert.Equal(["956 ± 10 arrests", "956 arrests"], figure.Claims.Select(claim => claim.Text));
    }

    [Fact]
    public void A_voice_is_named_by_how_it_is_read()
    {
        var figure = Dispute("""
            - { by: ice, value: 956, quote: 956 arrests }
            - { by: nbc, value: "1,179", quote: "1,179 arrests" }
            """);

        Assert.Equal(["Ice.Arrests.March2025.PerIce", "Ice.Arrests.March2025.PerNbc"], figure.Voices.Select(voice => voice.Name));
    }

    [Fact]
    public void A_voice_keeps_its_document_its_description_and_its_number()
    {
        var claim = Dispute("""
            - { by: ice, value: 956, quote: 956 arrests }
            - by: { unnamed: a DHS source, of: ice, count: 2, why: they fear for their jobs }
              value: 957
              quote: 957 arrests
              via: nbc
              note: said twice
            """).Claims[1];

        Assert.Equal(("a DHS source", false, "ICE", 2, "they fear for their jobs"),
            (claim.By.Name, claim.By.IsNamed, claim.By.Of?.Name, claim.By.Count, claim.By.Why));
        Assert.Equal(("NBC News", "said twice", "957 arrests"), (claim.Via?.Name, claim.Note, claim.Text));
        Assert.Equal("957 arrests, according to a DHS source", claim.ToString());
    }

    [Theory]
    [InlineData("956", "1,179", "956 to 1,179 arrests")]
    [InlineData("about 956", "1,179", "955.5 to 1,179 arrests")]
    [InlineData("956", "over 1,179", "at least 956 arrests")]
    [InlineData("over 956", "1,179", "over 956 arrests")]
    [InlineData("under 956", "1,179", "up to 1,179 arrests")]
    [InlineData("up to 956", "at least 1,179", "an unknown number of arrests")]
    [InlineData("956", "hundreds", "an unknown number of arrests")]
    [InlineData("900 to 1,000", "950 to 1,179", "900 to 1,179 arrests")]
    [InlineData("over 956", "at least 956", "at least 956 arrests")]
    [InlineData("956 ± 10", "950", "946 to 966 arrests")]
    [InlineData("956 ± 10", "over 956", "at least 946 arrests")]
    public void The_envelope_is_the_hull_of_the_voices_and_open_where_one_of_them_is(string left, string right, string hull)
    {
        var figure = Dispute($$"""
            - { by: ice, value: "{{left}}", quote: "{{left}} arrests" }
            - { by: nbc, value: "{{right}}", quote: "{{right}} arrests" }
            """);

        Assert.Equal(hull, figure.Envelope.ToString());
        Assert.Equal(figure.Range, figure.Envelope);
        Assert.Equal((null, null), (figure.Bounds.Number, figure.Bounds.Qualifier));
        Assert.Equal((figure.Envelope.Lower, figure.Envelope.Upper), (figure.Bounds.Lower, figure.Bounds.Upper));
    }

    [Fact]
    public void A_preferred_voice_gives_the_dispute_its_value_and_its_type()
    {
        var run = Samples.Run(
            Claims("""
                - { by: ice, value: 956, quote: 956 arrests, rank: preferred, reason: it counts its own }
                - { by: nbc, value: "1,179", quote: "1,179 arrests" }
                """),
            code: """
                static class Consumer
                {
                    static Dataset.Runtime.Figure<Dataset.Units.Arrest> Chosen => Dataset.Ice.Arrests.March2025;
                    static Dataset.Runtime.Quantity<Dataset.Units.Arrest> Number => Dataset.Ice.Arrests.March2025.Value;
                }
                """);
        var compiled = run.Load();

        var consumer = compiled.Type("Consumer");
        var chosen = (IFigure)consumer.GetProperty("Chosen", (System.Reflection.BindingFlags)40)!.GetValue(null)!;
        Assert.Equal("ice.arrests.2025-03#ice", chosen.Id);
        Assert.Equal("956 arrests", consumer.GetProperty("Number", (System.Reflection.BindingFlags)40)!.GetValue(null)!.ToString());
        Assert.Equal((ClaimRank.Preferred, "it counts its own"),
            (compiled.Figures[0].Claims[0].Rank, compiled.Figures[0].Claims[0].RankReason));
        Assert.Equal(FigureShape.Disputed, compiled.Figures[0].Shape);
    }

    [Fact]
    public void An_agent_of_the_kind_document_speaks_for_itself_and_not_for_the_document()
    {
        var (name, yaml) = Samples.Declarations;
        var record = Samples.Arrests("2025-03: { by: ice, value: 956, quote: 956 arrests }");
        var run = GeneratorRun.Of([(name, yaml.Replace("kind: agency", "kind: document", StringComparison.Ordinal)), record]);

        var claim = Assert.Single(Assert.Single(run.Load().Figures).Claims);
        Assert.Equal(("ICE", "document", false), (claim.By.Name, claim.By.Kind, claim.By.IsDocument));
    }

    [Theory]
    [InlineData("over 956", "Lower")]
    [InlineData("up to 956", "Upper")]
    [InlineData("900 to 956", "Lower")]
    public void A_preferred_voice_without_one_number_offers_what_it_has(string value, string property)
    {
        var figure = Dispute($$"""
            - { by: ice, value: "{{value}}", quote: "{{value}} arrests", rank: preferred, reason: it counts its own }
            - { by: nbc, value: "1,179", quote: "1,179 arrests" }
            """);

        Assert.NotNull(figure.GetType().GetProperty(property));
        Assert.True(figure.GetType().GetProperty("Value")!.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
    }

    [Fact]
    public void A_deprecated_claim_is_out_of_use_and_stays_reachable()
    {
        var compiled = Samples.Run(Claims("""
            - { by: ice, value: 956, quote: 956 arrests, rank: deprecated, reason: corrected by ICE itself }
            - { by: nbc, value: "1,179", quote: "1,179 arrests" }
            """)).Load();

        var figure = compiled.Figure("Ice.Arrests.March2025");
        Assert.Equal(FigureShape.Number, figure.Shape);
        Assert.Equal(1179m, figure.Bounds.Number);
        Assert.Equal("Arrests, March 2025: 1,179 arrests, according to NBC News.", figure.ToString());
        Assert.DoesNotContain("956", figure.Cite(), StringComparison.Ordinal);
        Assert.Equal((ClaimRank.Deprecated, "corrected by ICE itself", 956m),
            (figure.Claims[0].Rank, figure.Claims[0].RankReason, figure.Claims[0].Bounds.Number));
        Assert.Equal(figure, compiled.Find(figure.Id));
    }

    [Fact]
    public void Deprecated_claims_take_no_place_among_the_voices()
    {
        var compiled = Samples.Run("""
            2025-03:
              claims:
                - { value: 1, quote: 1 arrest, rank: deprecated, reason: garbled }
                - { by: ice, value: 956, quote: 956 arrests }
                - { by: nbc, value: "1,179", quote: "1,179 arrests" }
            2025-04:
              claims:
                - { by: ice, value: 957, quote: 957 arrests }
                - { by: nbc, value: "1,180", quote: "1,180 arrests" }
            2025-05:
              claims:
                - { by: ice, value: 958, quote: 958 arrests }
                - { value: 1, quote: 1 arrest, rank: deprecated, reason: garbled }
                - { by: nbc, value: "1,181", quote: "1,181 arrests" }
            """).Load();

        foreach (var figure in compiled.Figures.Cast<IDisputedFigure>())
        {
            Assert.Equal([figure.Id + "#ice", figure.Id + "#nbc"], figure.Voices.Select(voice => voice.Id));
            Assert.All(figure.Voices, voice => Assert.Equal(voice.Bounds, Assert.Single(voice.Claims).Bounds));
            Assert.Equal(figure, compiled.Figure(figure.Name));
        }

        Assert.Equal(["956 to 1,179", "957 to 1,180", "958 to 1,181"], compiled.Figures.Select(figure => figure.Bounds.ToString()));
    }

    [Fact]
    public void A_voice_that_is_deprecated_has_no_member()
    {
        var compiled = Samples.Run("""
            2025-03:
              claims:
                - { by: ice, value: 956, quote: 956 arrests }
                - { value: "1,000", quote: "1,000 arrests" }
                - { by: nbc, value: "1,179", quote: "1,179 arrests" }
            2025-04:
              claims:
                - { by: ice, value: 957, quote: 957 arrests }
                - { value: "1,001", quote: "1,001 arrests", rank: deprecated, reason: garbled }
                - { by: nbc, value: "1,180", quote: "1,180 arrests" }
            """).Load();

        Assert.Equal(["PerIce", "PerPaper", "PerNbc"], Voices("March2025"));
        Assert.Equal(["PerIce", "PerNbc"], Voices("April2025"));

        IEnumerable<string> Voices(string member) => compiled.Figure("Ice.Arrests." + member).GetType().GetProperties()
            .Select(static property => property.Name)
            .Where(static name => name.StartsWith("Per", StringComparison.Ordinal) && name != "Period");
    }

    [Fact]
    public void Claims_that_are_all_deprecated_are_still_shown()
    {
        var compiled = Samples.Run(Claims("""
            - { by: ice, value: hundreds, quote: hundreds of arrests, rank: deprecated, reason: a }
            - { by: nbc, value: hundreds, quote: hundreds of arrests, rank: deprecated, reason: b }
            - { value: hundreds, quote: hundreds of arrests, rank: deprecated, reason: c }
            """)).Load();

        var figure = compiled.Figure("Ice.Arrests.March2025");
        Assert.Equal(FigureShape.Worded, figure.Shape);
        Assert.Equal("Arrests, March 2025: “hundreds” (arrests), according to ICE and NBC News and “The paper”.", figure.ToString());
        Assert.Contains("hundreds of arrests", figure.Cite(), StringComparison.Ordinal);
        Assert.Equal("hundreds", figure.GetType().GetProperty("Words")!.GetValue(figure));
        Assert.Equal(figure, compiled.Find(figure.Id));
    }

    [Fact]
    public void Each_dispute_has_a_class_named_after_it()
    {
        var run = Samples.Run("""
            2025-03: { claims: [{ by: ice, value: 1, quote: 1 arrest }, { by: nbc, value: 2, quote: 2 arrests }] }
            2025-04: { claims: [{ by: ice, value: 3, quote: 3 arrests }, { by: nbc, value: 4, quote: 4 arrests }] }
            2025-05:
              claims:
                - { by: ice, value: over 3, quote: over 3 arrests }
                - { by: nbc, value: at least 4, quote: at least 4 arrests }
            2025-06:
              claims:
                - { by: ice, value: at least 3, quote: at least 3 arrests }
                - { by: nbc, value: over 4, quote: over 4 arrests }
            """);

        var types = run.Load().Type("Dataset.Ice+Arrests+Voices").GetNestedTypes().Select(type => type.Name);

        Assert.Equal(["April2025", "June2025", "March2025", "May2025"], types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_dispute_that_is_renamed_keeps_its_class()
    {
        var figure = Samples.Run("""
            2025-03:
              name: Spring
              renamed_from: March2025
              claims: [{ by: ice, value: 1, quote: 1 arrest }, { by: nbc, value: 2, quote: 2 arrests }]
            """).Load().Figure("Ice.Arrests.Spring");

        Assert.Equal("March2025", figure.GetType().Name);
    }

    [Theory]
    [InlineData("Value", "ValueFigure")]
    [InlineData("PerIce", "PerIceFigure")]
    [InlineData("Range", "Range")]
    public void A_dispute_may_have_the_name_of_a_member_of_its_class(string name, string type)
    {
        var figure = Samples.Run($$"""
            2025-03: { name: {{name}}, claims: [{ by: ice, value: 1, quote: 1 arrest }, { by: nbc, value: 2, quote: 2 arrests }] }
            """).Load().Figure("Ice.Arrests." + name);

        Assert.Equal(type, figure.GetType().Name);
        Assert.Equal("1 to 2 arrests", ((IDisputedFigure)figure).Range.ToString());
    }

    [Fact]
    public void Voices_that_say_the_same_in_other_digits_do_not_differ()
    {
        var figure = Samples.Run(Claims("""
            - { by: ice, value: 1.5 million, quote: 1.5 million arrests }
            - { by: nbc, value: "1,500,000", quote: "1,500,000 arrests" }
            """)).Load().Figure("Ice.Arrests.March2025");

        Assert.Equal(FigureShape.Number, figure.Shape);
    }

    private static string Claims(string claims) => "2025-03:\n  claims:\n" + Samples.Indented(claims, 4);

    private static IDisputedFigure Dispute(string claims) =>
        Assert.IsType<IDisputedFigure>(Samples.Run(Claims(claims)).Load().Figure("Ice.Arrests.March2025"), exactMatch: false);
}
