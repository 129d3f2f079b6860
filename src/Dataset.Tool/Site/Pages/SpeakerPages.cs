using Dataset.Runtime;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>Speakers: the list of all, and for each what it says.</summary>
internal static class SpeakerPages
{
    public static IEnumerable<Page> List(SiteData data) => ListPages.Of(
        "speakers", "Speakers", data.Speakers,
        static (all, page) => Html.Of($"""
            <p class="lead">{Fragments.Count(all.Count, "speaker")}: named, described without a name, or a document in its own voice.</p>
            """),
        (speakers, page) =>
        {
            var parts = new Fragments(data, page);
            return Fragments.Table("Speakers", ["Speaker", "Is", "Numbers"], speakers.Select(speaker => Fragments.Row(
                parts.Link(data.Map.Speaker(speaker.Id), Fragments.Isolated(speaker.Agent.Name)),
                Html.Text(Kind(speaker.Agent)),
                Html.Of($"{speaker.Claims.Count}"))));
        });

    public static IEnumerable<Page> Of(SiteData data, Speaker speaker) => ListPages.Of(
        number => data.Map.Speaker(speaker.Id, number)!.Value, speaker.Agent.Name,
        [("Catalogue", SiteMap.Start), ("Speakers", SiteMap.ListPage("speakers", 0))],
        speaker.Claims,
        (claims, page) => Lead(data, speaker.Agent, page),
        (claims, page) => Claims(data, speaker, claims, page));

    private static Html Lead(SiteData data, Agent agent, SitePath page)
    {
        var parts = new Fragments(data, page);
        return Fragments.Terms(
        [
            ("Is", Html.Text(Kind(agent))),
            ("Belongs to", agent.Of is { } whole
                ? parts.Link(data.Map.Speaker(Speaker.IdOf(whole)), Fragments.Isolated(whole.Name)) : Html.None),
            ("Number of people", agent.Count is { } count ? Html.Of($"{count}") : Html.None),
            ("Why not named", Html.Text(agent.Why)),
            ("Document", agent.IsDocument && data.FindSource(agent.Key!) is { } source
                ? parts.Source(source) : Html.None),
        ]);
    }

    private static Html Claims(SiteData data, Speaker speaker, IReadOnlyList<(IFigure Figure, Claim Claim)> claims, SitePath page)
    {
        var parts = new Fragments(data, page);
        return Html.Of($"""
            <section aria-labelledby="said"><h2 id="said">Numbers that it states</h2>
            {Fragments.Table($"Numbers according to {speaker.Agent.Name}", ["Value", "Period", "Series", "Words"], claims.Select(
                one => Fragments.Row(
                    parts.Link(data.Map.Figure(one.Figure.Id), Fragments.Isolated(one.Claim.Text)),
                    Fragments.Isolated(one.Figure.Period.ToString()),
                    parts.Title(one.Figure.Series),
                    one.Claim.Quotations.Count > 0 ? Html.Of($"“<bdi>{one.Claim.Quotations[0].Words}</bdi>”")
                        : Html.Text(one.Claim.Cells.Count > 0 ? one.Claim.Cells[0].ToString() : null))))}</section>

            """);
    }

    private static string Kind(Agent agent) => agent.IsDocument ? "a document in its own voice"
        : agent.Kind ?? (agent.IsNamed ? "named" : "described without a name");
}
