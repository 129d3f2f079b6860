using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <param name="Root">The file's mapping; null when the damage is such that the rest cannot be trusted.</param>
/// <param name="Issues">In the order of the file.</param>
internal sealed record YamlDocument(MappingNode? Root, ImmutableArray<Issue> Issues);
