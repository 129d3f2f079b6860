using Dataset.Tool.Finding;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Triaging;

/// <summary>The numbers of a dataset's documents that no record accounts for.</summary>
internal static class TriageList
{
    /// <param name="source">The source to look at; null for all.</param>
    public static IReadOnlyList<TriageItem> Of(Verification verification, string? source)
    {
        var (dataset, documents) = (verification.Dataset, verification.Documents);
        var isUnitWord = UnitWords.Of(dataset.Symbols);
        var items = new List<TriageItem>();
        foreach (var overlooked in OverlookedNumbers.Find(dataset, documents, verification.Found)
            .Where(one => source is null || one.Source.Key == source))
        {
            var finder = new PlaceFinder(overlooked.Source, overlooked.Document, isUnitWord);
            items.AddRange(overlooked.Phrases.Select(phrase => new TriageItem(
                dataset.Symbols.Sources.FileOf(overlooked.Source.Key),
                finder.PlaceOf(phrase),
                OverlookedNumbers.Around(overlooked.Document, phrase),
                OverlookedNumbers.ClassOf(phrase.Kind))));
        }

        return items;
    }
}
