using Dataset.Runtime;
using Verdict = Dataset.Runtime.Verdict;

namespace Dataset.Tool.Site.Search;

/// <summary>What a search can find: a figure, or a bulk series as a whole.</summary>
/// <param name="Path">Its page.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Text">Its value in words.</param>
/// <param name="Period">When it is of.</param>
/// <param name="Speakers">Who states it.</param>
/// <param name="Shape">Which numbers it has.</param>
/// <param name="Verdict">The worst verdict of its checks; null where it has none.</param>
/// <param name="IsDisputed">Whether its voices differ, or a contradiction is known.</param>
/// <param name="Fields">The texts by which it is found, and how much each weighs.</param>
internal sealed record SearchEntry(
    Series Series, SitePath Path, string Name, string Text, string Period, IReadOnlyList<string> Speakers, string Shape, Verdict? Verdict,
    bool IsDisputed, IReadOnlyList<(int Weight, string Text)> Fields);
