using System.Collections.Immutable;
using Dataset.Runtime;
using Microsoft.CodeAnalysis;

namespace Dataset.Testing;

/// <summary>What code is compiled against: the framework that this process runs on, and the runtime types.</summary>
public static class FrameworkReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyAll = new(() => [.. Framework().Append(Runtime).Select(Reference)]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyCore =
        new(() => [.. Framework().Where(IsCore).Append(Runtime).Select(Reference)]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyOfThisProcess = new(() => [.. Trusted().Select(Reference)]);

    /// <summary>The whole framework and the runtime types.</summary>
    public static ImmutableArray<MetadataReference> All => LazyAll.Value;

    /// <summary>The part of the framework that emitted code needs, and the runtime types: for many compilations.</summary>
    public static ImmutableArray<MetadataReference> Core => LazyCore.Value;

    /// <summary>Everything that this process was started with.</summary>
    public static ImmutableArray<MetadataReference> OfThisProcess => LazyOfThisProcess.Value;

    /// <summary>
    /// What every project of the SDK leaves unsaid: that the framework of this process is later than the one that the runtime types name.
    /// </summary>
    public static ImmutableDictionary<string, ReportDiagnostic> LaterFramework { get; } =
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress);

    private static string Runtime => typeof(IFigure).Assembly.Location;

    private static IEnumerable<string> Framework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Trusted().Where(path => Path.GetDirectoryName(path) == folder);
    }

    private static bool IsCore(string path) =>
        Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Text.Json.dll";

    private static string[] Trusted() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);
}
