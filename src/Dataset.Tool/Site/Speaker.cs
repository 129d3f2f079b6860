using Dataset.Runtime;

namespace Dataset.Tool.Site;

/// <summary>A speaker with what it says.</summary>
/// <param name="Id">By which its page is found: the key of an agent, the key of a document, or words for one without a name.</param>
/// <param name="Claims">Its claims with their figures, in the order of the figures.</param>
internal sealed record Speaker(string Id, Agent Agent, IReadOnlyList<(IFigure Figure, Claim Claim)> Claims)
{
    /// <summary>The id of a speaker. An unnamed one belongs to an agent and is described; two described alike are one.</summary>
    public static string IdOf(Agent agent) =>
        agent.Key is { } key ? (agent.IsDocument ? $"document.{key}" : key)
        : string.Join('.', new[]
            {
                "unnamed", agent.Of?.Key, agent.Name, agent.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }.OfType<string>());
}
