using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dataset.Runtime;

namespace Dataset.Docs.Tests;

/// <summary>The pages that are made from the XML documentation of the runtime and of the dataset.</summary>
public sealed class ApiPageTests
{
    [SkippableFact]
    public void Every_public_type_has_a_page()
    {
        foreach (var type in PublicTypes)
        {
            Assert.EndsWith(DisplayName(type), Site.ReadType(type).Title, StringComparison.Ordinal);
            Assert.NotEqual(string.Empty, Site.ReadType(type).Summary);
        }
    }

    /// <summary>docfx 2.81 leaves out what stands in an extension block, and says nothing.</summary>
    [SkippableFact]
    public void Every_public_member_is_on_the_page_of_its_type()
    {
        foreach (var type in PublicTypes.Where(type => !type.IsEnum))
        {
            var shown = Site.ReadType(type).Members.Select(name => name.Split('(', '<', '[')[0]).ToHashSet();
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(IsForReaders)
                .Where(member => member is PropertyInfo or FieldInfo or EventInfo or MethodInfo { IsSpecialName: false })
                .Select(member => member is PropertyInfo property && property.GetIndexParameters().Length > 0 ? "this" : member.Name);
            foreach (var member in members)
            {
                Assert.True(shown.Contains(member), $"{member} is not on {Site.ReadType(type).Path}");
            }
        }
    }

    [SkippableFact]
    public void A_topic_lists_its_series()
    {
        var topics = new[] { typeof(Border), typeof(Enforcement), typeof(SouthwestBorder), typeof(Targets) }
            .ToDictionary(topic => topic.Name, Site.ReadType);
        foreach (var series in Catalog.Series.Where(series => series.Figures.Count > 0))
        {
            var names = series.Figures[0].Name.Split('.');
            Assert.StartsWith(Flat(series.Title), topics[names[0]].InnerTypes[names[1]], StringComparison.Ordinal);
        }

        Assert.Equal(Catalog.Series.Count, topics.Values.Sum(topic => topic.InnerTypes.Count));
    }

    [SkippableFact]
    public void The_page_of_the_namespace_lists_topics_and_no_series()
    {
        var links = Site.Read("api/Dataset.html").Article.QuerySelectorAll("dl.jumplist dt").Select(Page.Words);
        Assert.Equal(["Agents", "Border", "Catalog", "Enforcement", "Sources", "SouthwestBorder", "Targets"], links);
    }

    [SkippableFact]
    public void A_series_shows_its_figures_in_the_order_of_their_periods() =>
        Assert.Equal(
            ["March2024", "February2025", "March2025", "Series", "Figures"],
            Site.ReadType(typeof(Border.Crossings)).Members);

    [SkippableFact]
    public void A_series_lists_its_figures_with_their_values() =>
        Assert.Equal(
            "March2024: 137,000; February2025: about 8,300; March2025: 7,000.",
            Site.ReadType(typeof(Border.Crossings)).Article.QuerySelectorAll(".level0.remarks > p").Select(Page.Words).Last());

    [SkippableFact]
    public void A_check_of_a_figure_links_to_the_series_that_it_compares()
    {
        var figure = Site.ReadType(typeof(Border.CrossingsFall)).ReadMember("March2025");
        Assert.Contains(figure.Remarks, paragraph => paragraph.StartsWith(
            "Check fails: this figure should equal the fall in percent from Border.Crossings.March2024 to Border.Crossings.March2025. ",
            StringComparison.Ordinal));
        Assert.Contains("Dataset.Border.Crossings.html", figure.RemarkLinks.Select(link => link.Split('#')[0]));
    }

    [SkippableFact]
    public void A_figure_shows_value_period_words_and_speaker()
    {
        var member = Site.ReadType(typeof(Border.Crossings)).ReadMember("March2025");
        const string Words = "“border agents reported just 7,000 illegal crossings”";
        Assert.StartsWith($"7,000 crossings, March 2025. {Words} (border agents", member.Summary, StringComparison.Ordinal);
        Assert.Equal("public static Figure<Crossing> March2025 { get; }", member.Signature);
        Assert.Equal(["Dataset.Runtime.Figure-1.html", "Dataset.Units.Crossing.html"], member.TypeLinks);
    }

    [SkippableFact]
    public void A_figure_shows_each_conflict_in_a_paragraph_of_its_remarks() =>
        Assert.Contains(
            "Conflict (unexplained): the counts as printed give 94.5 to 95.3 percent. 94 would be 94.89 with its decimals cut off, or "
            + "February's fall against the same month; the document does not say.",
            Site.ReadType(typeof(Border.Crossings)).ReadMember("March2025").Remarks);

    [SkippableFact]
    public void Every_quotation_is_on_the_page_of_its_figure()
    {
        var quotations = 0;
        foreach (var figure in Catalog.Figures)
        {
            var names = figure.Name.Split('.');
            var member = Site.Read($"api/Dataset.{string.Join('.', names[..^1])}.html").ReadMember(names[^1]);
            var text = member.Summary + "\n" + string.Join('\n', member.Remarks);
            foreach (var quotation in figure.Claims.SelectMany(claim => claim.Quotations))
            {
                Assert.Contains(Flat(quotation.Words), text, StringComparison.Ordinal);
                quotations++;
            }
        }

        Assert.NotEqual(0, quotations);
    }

    [SkippableFact]
    public void A_dispute_names_its_voices_and_is_linked_from_its_figure()
    {
        var dispute = Site.ReadType(typeof(Enforcement.Arrests.Voices.On26January2025));
        Assert.Contains("there is no one value", dispute.Summary, StringComparison.Ordinal);
        Assert.Equal(["PerIce", "PerDataObtainedByNbcNews", "PerNbcNews"], dispute.Members);
        const string Words = "“NBC News has learned that ICE arrested 1,179 undocumented immigrants on Sunday”";
        Assert.StartsWith($"1,179 arrests, 26 January 2025. {Words} (NBC News, in ", dispute.ReadMember("PerNbcNews").Summary,
            StringComparison.Ordinal);

        // What every dispute has stands on the pages of its interfaces.
        Assert.Contains("Dataset.Runtime.IDisputedFigure.html", dispute.References);
        Assert.Contains("Dataset.Runtime.IFigure.html", dispute.References);

        var figure = Site.ReadType(typeof(Enforcement.Arrests)).ReadMember("On26January2025");
        Assert.Contains(dispute.Path["api/".Length..], figure.TypeLinks);
        Assert.Contains(figure.Remarks, paragraph => paragraph.StartsWith("Conflict (", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_unit_names_what_it_counts()
    {
        var page = Site.ReadType(typeof(Units.Crossing));
        Assert.Equal("Struct Crossing", page.Title);
        Assert.Contains("crossing", page.Summary, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_catalogue_shows_what_it_lists() =>
        Assert.Equal("Every figure, by series and period.", Site.ReadType(typeof(Catalog)).ReadMember("Figures").Summary);

    [SkippableFact]
    public void A_type_of_the_runtime_shows_its_members()
    {
        var id = Site.ReadType(typeof(IFigure)).ReadMember("Id");
        Assert.Equal("The permanent id: topic, series and period, as in border.crossings.2025-03.", id.Summary);
        Assert.Equal("string Id { get; }", id.Signature);
    }

    private static IEnumerable<Type> PublicTypes =>
        new[] { typeof(Catalog), typeof(IFigure) }.SelectMany(type => type.Assembly.GetExportedTypes()).Where(IsForReaders);

    private static bool IsForReaders(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never
        && !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && (member.DeclaringType == null || IsForReaders(member.DeclaringType));

    private static string DisplayName(Type type) => type.Name.Contains('`', StringComparison.Ordinal)
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
        : type.Name;

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
