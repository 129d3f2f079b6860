namespace Dataset.Package.Tests;

/// <summary>All checks: they share one feed, and each keeps the machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackagesFixture>
{
    /// <summary>Its name.</summary>
    public const string Name = "packages";
}
