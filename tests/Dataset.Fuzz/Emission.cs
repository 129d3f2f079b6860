using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dataset.Generator.Emitting;
using Dataset.Generator.Model;

namespace Dataset.Fuzz;

/// <summary>All sources of one model, as the generator's outputs would write them.</summary>
internal static class Emission
{
    public static IReadOnlyList<(string Name, string Code)> Of(DatasetModel model, EmitOptions options)
    {
        var sources = new List<(string, string)>();
        foreach (var series in model.Series)
        {
            sources.Add((SeriesEmitter.HintName(series), SeriesEmitter.Emit(series, options)));
        }

        AddUnless(model.Topics.IsEmpty, "Topics.g.cs", () => DeclarationEmitter.EmitTopics(model.Topics, options));
        AddUnless(model.Units.IsEmpty, "Units.g.cs", () => DeclarationEmitter.EmitUnits(model.Units, options));
        AddUnless(model.Agents.IsEmpty, "Agents.g.cs", () => DeclarationEmitter.EmitAgents(model.Agents, options));
        AddUnless(model.Sources.IsEmpty, "Sources.g.cs", () => DeclarationEmitter.EmitSources(model.Sources, options));
        foreach (var part in model.Parts)
        {
            sources.Add((CatalogEmitter.HintName(part), CatalogEmitter.EmitPart(part, options)));
        }

        AddUnless(model.Catalog.Series.IsEmpty, "Catalog.g.cs", () => CatalogEmitter.Emit(model.Catalog, options));
        return sources;

        void AddUnless(bool isEmpty, string name, Func<string> emit)
        {
            if (!isEmpty)
            {
                sources.Add((name, emit()));
            }
        }
    }

    /// <summary>What Roslyn would refuse before it compiles: one such name disables the whole generator.</summary>
    public static string? Problem(IReadOnlyList<(string Name, string Code)> sources)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in sources)
        {
            if (!names.Add(name))
            {
                return $"two sources are called {name}";
            }

            if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_'))
            {
                return $"a source is called {name}";
            }
        }

        return null;
    }

    public static UInt128 Print(IReadOnlyList<(string Name, string Code)> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, code) in sources.OrderBy(source => source.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.Unicode.GetBytes(name));
            hash.AppendData(Encoding.Unicode.GetBytes(code));
        }

        return BitConverter.ToUInt128(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
