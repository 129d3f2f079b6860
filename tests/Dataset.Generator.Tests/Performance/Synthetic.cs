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

    public static Synthetic Of(int figures, bool isWireCopy = true)
    {
        var data = new SyntheticData(figures, isWireCopy);
        var run = GeneratorRun.Of(data.Files.Select(file => (file.Name, file.Text)), data.Lock.Text);
        Assert.Empty(run.Problems);
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var compilation = run.Compile();
        var shipped = compilation.WithOptions(compilation.Options.WithOptimizationLevel(Microsoft.CodeAnalysis.OptimizationLevel.Release));
        Assert.True(shipped.Emit(assembly, xmlDocumentationStream: documentation).Success);
        return new(assembly.ToArray(), documentation.ToArray(), figures);
    }

    /// <summary>Loaded anew: nothing of it has been touched.</summary>
    public Compiled Load() =>
        new(new AssemblyLoadContext("Synthetic", isCollectible: true).LoadFromStream(new MemoryStream(Assembly)), string.Empty);
}
