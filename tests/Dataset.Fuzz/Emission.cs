using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dataset.Generator;
using Dataset.Generator.Model;

namespace Dataset.Fuzz;

/// <summary>All sources of one model, as the generator's outputs would write them.</summary>
internal static class Emission
{
    public static IReadOnlyList<(string Name, string Code)> Of(DatasetModel model, EmitOptions options) =>
        [.. DatasetCompiler.Emit(model, options).Select(source => (source.HintName, source.Code))];

    /// <summary>What Roslyn would refuse before it compiles: one such name disables the whole generator.</summary>
    public static string? Problem(IReadOnlyList<(string Name, string Code)> sources)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, code) in sources)
        {
            if (code.StartsWith("#error", StringComparison.Ordinal))
            {
                return code;
            }

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
