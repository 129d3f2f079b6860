using System.Reflection;
using Dataset.Runtime;
using Dataset.Runtime.Units;

namespace Dataset.Tests;

/// <summary>Names and numbers that analyses depend on, read as an analyst reads them.</summary>
public sealed class ContractTests
{
    [Fact]
    public void Crossings_are_as_the_documents_print_them()
    {
        Assert.Equal((7000m, Qualifier.Exact), (Border.Crossings.March2025.Value.Number, Border.Crossings.March2025.Qualifier));
        Assert.Equal((8300m, Qualifier.About), (Border.Crossings.February2025.Value.Number, Border.Crossings.February2025.Qualifier));
        Assert.Equal((137000m, Qualifier.Exact), (Border.Crossings.March2024.Value.Number, Border.Crossings.March2024.Qualifier));
        Assert.Equal((94m, Qualifier.Exact), (Border.CrossingsFall.March2025.Value.Number, Border.CrossingsFall.March2025.Qualifier));
        Assert.Equal("border.crossings.2024-03", Border.CrossingsFall.March2025.BaselineId);
    }

    [Fact]
    public void Arrests_are_as_the_documents_print_them()
    {
        Assert.Equal((66463m, Qualifier.Exact),
            (Enforcement.Arrests.First100Days.Value.Number, Enforcement.Arrests.First100Days.Qualifier));
        Assert.Equal((32000m, Qualifier.Exact), (Enforcement.Arrests.First50Days.Value.Number, Enforcement.Arrests.First50Days.Qualifier));
        Assert.Equal((113000m, Qualifier.Exact),
            (Enforcement.Arrests.SinceInauguration.Value.Number, Enforcement.Arrests.SinceInauguration.Qualifier));
        Assert.Equal((613m, Qualifier.Exact),
            (Enforcement.CriminalArrests.On26January2025.Value.Number, Enforcement.CriminalArrests.On26January2025.Qualifier));
    }

    [Fact]
    public void Arrests_of_26_January_are_disputed()
    {
        var disputed = Enforcement.Arrests.On26January2025;

        Assert.Equal((956m, 1179m), (disputed.PerIce.Value.Number, disputed.PerDataObtainedByNbcNews.Value.Number));
        Assert.Equal(1179m, disputed.PerNbcNews.Value.Number);
        Assert.Equal((FigureShape.Disputed, 3), (disputed.Shape, disputed.Voices.Count));
        Assert.Equal("956 to 1,179 arrests", disputed.Envelope.ToString());
        Assert.True(disputed.GetType().GetProperty("Value")!.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
    }

    [Fact]
    public void The_official_count_stands_beside_the_news_with_its_cells_and_the_relation_of_the_two()
    {
        var official = SouthwestBorder.BorderPatrolEncounters.March2025;

        Assert.Equal((7180m, 137473m, 8353m), (official.Value.Number, SouthwestBorder.BorderPatrolEncounters.March2024.Value.Number,
            SouthwestBorder.BorderPatrolEncounters.February2025.Value.Number));
        Assert.Equal((3832m, 51886m), (SouthwestBorder.FieldOperationsEncounters.March2025.Value.Number,
            SouthwestBorder.FieldOperationsEncounters.March2024.Value.Number));
        Assert.Equal("sbo-encounters-fy22-fy25-aug.csv", official.Claims[0].Cells[0].Source.FileName);
        Assert.Equal(7181m, SouthwestBorder.BorderPatrolEncountersAnnounced.March2025.Value.Number);
        var measure = Border.Crossings.Series.Measures[0];
        Assert.Equal((SeriesRelation.SameAs, official.Series.Id), (measure.Relation, measure.SeriesId));
        Assert.Equal(11130m, SouthwestBorder.BorderPatrolEncountersSince1999.Series.Figures.Min(static month => month.Bounds.Number));
    }

    [Fact]
    public void Removals_are_floors_where_the_documents_give_floors()
    {
        Assert.Equal((100000m, true),
            (Enforcement.Removals.SinceInauguration.Lower.Number, Enforcement.Removals.SinceInauguration.IsStrict));
        Assert.Equal((65000m, true), (Enforcement.Removals.First100Days.Lower.Number, Enforcement.Removals.First100Days.IsStrict));
        Assert.Equal(17200m, Enforcement.Removals.April2025.Value.Number);
    }

    [Fact]
    public void Targets_are_a_range_a_number_and_two_readings_of_75()
    {
        RangeFigure<PerDay<Units.Arrest>> daily = Targets.DailyArrests.January2025;
        Assert.Equal((1200m, 1500m, "1,500 arrests per day"), (daily.Lower.Number, daily.Upper.Number, daily.Upper.ToString()));
        Assert.Equal(SeriesKind.Target, daily.Series.Kind);

        Assert.Equal(3000m, Targets.DailyArrests.NewTarget.Value.Number);
        Assert.False(Targets.DailyArrests.NewTarget.Period.IsResolved);

        var office = Targets.DailyArrestsPerOffice.January2025;
        Assert.Equal("arrests per office per day", office.Unit.Plural);
        Assert.Equal(FigureShape.Disputed, office.Shape);
        Assert.Equal([Bounds.Exact(75), Bounds.AtLeast(75), Bounds.AtLeast(75)], office.Voices.Select(voice => voice.Bounds));
    }

    [Fact]
    public void The_catalogue_finds_a_figure_by_its_id_and_nothing_by_another()
    {
        Assert.Equal(Border.Crossings.March2025, Catalog.Find("border.crossings.2025-03"));
        Assert.Contains(Catalog.Figures, figure => figure.Equals(Border.Crossings.March2025));
        Assert.All(
            (string[])["", ".", "border", "border.crossings", "border.crossings.", "border.crossings.2025-3", "Border.Crossings.2025-03",
            "border.crossings.2025-03#", "border.crossings.2025-03 ", "border..2025-03", "x.y.z"],
            id => Assert.Null(Catalog.Find(id)));
        Assert.Throws<ArgumentNullException>(() => Catalog.Find(null!));
    }

    [Fact]
    public void Every_figure_is_found_by_its_id_and_its_typed_name()
    {
        Assert.NotEmpty(Catalog.Figures);
        foreach (var figure in Catalog.Figures)
        {
            Assert.Same(figure, Catalog.Find(figure.Id));
            var dot = figure.Name.LastIndexOf('.');
            var member = typeof(Catalog)
                .Assembly.GetType("Dataset."
                + figure.Name[..dot].Replace('.', '+'), throwOnError: true)!.GetProperty(figure.Name[(dot + 1)..]);
            var typed = Assert.IsType<IFigure>(member!.GetValue(null), exactMatch: false);
            Assert.True(figure.Equals(typed) && typed.Equals(figure), figure.Id);
            Assert.Equal(figure.GetHashCode(), typed.GetHashCode());
        }
    }

    [Fact]
    public void All_ranks_are_normal_and_every_claim_has_words_that_were_verified()
    {
        var claims = Catalog.Figures.SelectMany(figure => figure.Claims).ToList();
        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            Assert.Equal(ClaimRank.Normal, claim.Rank);
            Assert.True(claim.Quotations.Count > 0 || claim.Cells.Count > 0, claim.Id);
            Assert.All(claim.Quotations, quotation => Assert.True(quotation is { Start: not null, Length: > 0 }, claim.Id));
        }
    }

    [Fact]
    public void Five_documents_three_pages_and_two_tables_are_the_sources_and_each_is_used()
    {
        var claims = Catalog.Figures.SelectMany(figure => figure.Claims).ToList();
        var used = claims.SelectMany(claim => claim.Quotations).Select(quotation => quotation.Source.Key)
            .Concat(claims.SelectMany(claim => claim.Cells).Select(cell => cell.Source.Key)).Distinct();

        Assert.Equal(10, Catalog.Sources.Count);
        Assert.Equal(Catalog.Sources.Select(source => source.Key), used.Order(StringComparer.Ordinal));
    }

    [DocumentsFact]
    public void A_garbled_number_of_a_document_yields_no_figure()
    {
        const string Garbled = "Trump aims for 3, arrests daily";
        var quotations = Catalog.Figures.SelectMany(figure => figure.Claims).SelectMany(claim => claim.Quotations);
        var words = quotations.Select(quotation => quotation.Words).ToList();

        Assert.Contains(Directory.GetFiles(Documents.Folder), file => File.ReadAllText(file).Contains(Garbled, StringComparison.Ordinal));
        Assert.NotEmpty(words);
        Assert.DoesNotContain(words, one => one.Contains("3, arrests", StringComparison.Ordinal));
    }

    [Fact]
    public void The_two_populations_of_a_million_and_a_half_are_two_series()
    {
        var figures = Catalog.Figures.Where(figure => figure.Claims.Any(claim => claim.Bounds.Number == 1_500_000m))
            .Select(figure => figure.Series.Id).Distinct();

        Assert.Equal(["enforcement.convicted-or-ordered-deported", "enforcement.paroled-under-biden"],
            figures.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_version_of_the_data_is_that_of_the_package() =>
        Assert.Equal(typeof(Catalog).Assembly.GetName().Version!.ToString(3), Catalog.Version);
}
