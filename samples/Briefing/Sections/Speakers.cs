using System.Globalization;
using Briefing.Pages;

namespace Briefing.Sections;

/// <summary>Who speaks: named, unnamed but described, or a document in its own voice.</summary>
internal static class Speakers
{
    public static void Write(IPage page)
    {
        page.Section("Who speaks", "A claim printed in several documents is one claim of one speaker.");
        var speakers = Catalog.Figures.SelectMany(figure => figure.Claims).GroupBy(claim => claim.By).ToList();

        var named = new Table("Named", "Kind", "Claims");
        foreach (var agent in Catalog.Agents)
        {
            named.Add(agent.Name, agent.Kind ?? "not stated", Count(speakers.Where(group => group.Key.Key == agent.Key)));
        }

        var unnamed = new Table("Unnamed, as described", "Belongs to", "How many", "Why not named", "Claims");
        foreach (var group in speakers.Where(group => group.Key is { IsNamed: false, IsDocument: false }))
        {
            var agent = group.Key;
            var count = agent.Count?.ToString(CultureInfo.InvariantCulture);
            unnamed.Add(agent.Name, agent.Of?.Name ?? "not stated", count ?? "not stated", agent.Why ?? "not stated", Count([group]));
        }

        var documents = new Table("Documents in their own voice", "Claims");
        foreach (var group in speakers.Where(group => group.Key.IsDocument).OrderBy(group => group.Key.Key, StringComparer.Ordinal))
        {
            documents.Add($"[{group.Key.Key}]", Count([group]));
        }

        page.Table(named);
        page.Heading("Not named");
        page.Table(unnamed);
        page.Heading("No speaker given");
        page.Table(documents);
    }

    private static string Count(IEnumerable<IEnumerable<Claim>> groups) =>
        groups.Sum(group => group.Count()).ToString(CultureInfo.InvariantCulture);
}
