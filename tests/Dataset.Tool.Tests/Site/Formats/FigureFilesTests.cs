using System.Text.Json;
using Dataset.Tool.Site;
using Dataset.Tool.Site.Formats;

namespace Dataset.Tool.Tests.Site.Formats;

/// <summary>Every figure and every series is a JSON file at an address that its id makes.</summary>
public sealed class FigureFilesTests
{
    [Fact]
    public void A_figure_is_what_show_says_of_it()
    {
        using var folder = Ducks.Write();
        var data = Loaded.From(folder);
        var figure = data.FindFigure("lake.ducks.2025-03")!;

        var file = FigureFiles.Json(data, figure);

        var (_, lines) = Folder.Run("show", figure.Name, "--json", "--records", folder.Records);
        using var shown = JsonDocument.Parse(string.Concat(lines));
        using var read = JsonDocument.Parse(file.Bytes);
        Assert.Equal("figures/lake.ducks.2025-03.json", file.Path.Value);
        Assert.True(JsonElement.DeepEquals(shown.RootElement.GetProperty("result")[0], read.RootElement), read.RootElement.ToString());
    }

    [Fact]
    public void Each_figure_and_series_of_the_dataset_has_a_file_of_its_own_and_a_series_leads_to_its_figures()
    {
        var data = Loaded.Shipped;
        var files = FigureFiles.All(data).ToDictionary(static file => file.Path.Value, static file => file.Bytes);

        Assert.Equal(data.Catalog.Figures.Count + data.Catalog.Series.Count, files.Count);
        foreach (var series in data.Catalog.Series)
        {
            using var json = JsonDocument.Parse(files[data.Map.Series(series.Id, "json")!.Value.Value]);
            var figures = json.RootElement.GetProperty("figures").EnumerateArray().ToList();
            Assert.Equal(
                series.Figures.Select(static figure => figure.Id), figures.Select(static one => one.GetProperty("id").GetString()));
            Assert.All(figures, one => Assert.Contains(one.GetProperty("json").GetString()!["../".Length..], files));
        }
    }

    [Fact]
    public void A_check_of_a_whole_series_does_not_list_it_in_each_of_its_figures()
    {
        var data = Loaded.Shipped;
        var figure = data.Catalog.Figures.First(figure => data.ChecksOf(figure).Any(static check => check.References.Count > 100));

        var file = FigureFiles.Json(data, figure);

        using var json = JsonDocument.Parse(file.Bytes);
        var check = json.RootElement.GetProperty("checks").EnumerateArray()
            .First(static one => one.TryGetProperty("referenceCount", out _));
        Assert.True(check.GetProperty("referenceCount").GetInt32() > 100);
        Assert.False(check.TryGetProperty("references", out _));
        Assert.InRange(file.Bytes.Length, 1, 20_000);
    }

    [Fact]
    public void A_bulk_series_says_how_many_figures_it_has_and_where_they_are()
    {
        var data = Loaded.WithBulk();

        using var json = JsonDocument.Parse(FigureFiles.Json(data, data.Catalog.Series[0]).Bytes);

        Assert.Equal(3, json.RootElement.GetProperty("bulk").GetProperty("figures").GetInt32());
        Assert.Equal("../downloads/series/world.gdp.csv", json.RootElement.GetProperty("csv").GetString());
        Assert.Empty(json.RootElement.GetProperty("figures").EnumerateArray());
    }

    [Fact]
    public void The_same_records_make_the_same_bytes()
    {
        var again = Loaded.From(Repository.PathOf("data"), Loaded.Options);

        Assert.All(AllFiles(again).Zip(AllFiles(Loaded.Shipped)), static pair =>
        {
            Assert.Equal(pair.First.Path, pair.Second.Path);
            Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path.Value);
        });

        static IEnumerable<SiteFile> AllFiles(SiteData data) => FigureFiles.All(data).Concat(Downloads.Files(data));
    }

    [Fact]
    public void Ten_thousand_figures_take_no_time_that_grows_with_their_square()
    {
        var data = Loaded.Many(10_000);

        Assert.Equal(10_000 + data.Catalog.Series.Count, TimeGuard.Run(() => FigureFiles.All(data).Count()));
    }
}
