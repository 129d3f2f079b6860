using System.Reflection;
using System.Runtime.Loader;

namespace Dataset.Generator.Tests.Performance;

/// <summary>The records of the benchmarks, compiled as a library is shipped.</summary>
internal sealed class Synthetic
{
    private Synthetic(byte[] assembly, byte[] documentation, int figures)
    {
        Assembly = assembly;
        Documentation = documentation;
        Figures = figures;
    }

    public byte[] Assembly { get; }

    public byte[] Documentation { get; }

    public int Figures { get; }

    public static Synthetic Of(int figures, bool isWireCopy = true) => Of(new SyntheticData(figures, isWireCopy));

    public static Synthetic Of(IRecords data)
    {
        var run = GeneratorRun.Of(data.Files.Select(file => (file.Name, file.Text)), data.Lock.Text, isTracked: false);
        Assert.Empty(run.Problems);
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var compilation = run.Compile();
        var shipped = compilation.WithOptions(compilation.Options.WithOptimizationLevel(Microsoft.CodeAnalysis.OptimizationLevel.Release));
        Assert.True(shipped.Emit(assembly, xmlDocumentationStream: documentation).Success);
        return new(assembly.ToArray(), documentation.ToArray(), data.Figures);
    }

    /// <summary>Loaded anew: nothing of it has been touched.</summary>
    public Compiled Load() =>
        new(new AssemblyLoadContext("Synthetic", isCollectible: true).LoadFromStream(new MemoryStream(Assembly)), string.Empty);
}
