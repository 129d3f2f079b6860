namespace Dataset.Runtime;

/// <summary>What is said where JSON is read without the options of a dataset, which know what an id stands for.</summary>
internal static class JsonRefusal
{
    /// <param name="what">What is to be read: "A figure".</param>
    internal static InvalidOperationException ReadWithoutCatalog(string what) => new(
        $"{what} is read with Catalog.JsonOptions of its dataset: JsonSerializer.Deserialize<…>(json, Catalog.JsonOptions). "
        + "Without them it would be empty.");
}
