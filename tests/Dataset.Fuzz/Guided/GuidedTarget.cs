namespace Dataset.Fuzz.Guided;

/// <summary>A reader that a fuzzer calls with bytes of its own making.</summary>
/// <param name="Name">As the command line says it; the folder of its corpus.</param>
/// <param name="Instrumented">The assemblies whose branches guide the fuzzer, and what the full name of a type in them begins with.</param>
/// <param name="Run">Throws what must never happen: what escapes a reader, or a <see cref="FindingException"/>.</param>
internal sealed record GuidedTarget(string Name, IReadOnlyList<(string Assembly, string Types)> Instrumented, Action<byte[]> Run)
{
    public static IReadOnlyList<GuidedTarget> All { get; } =
    [
        new("reader", [("Dataset.Generator", "Dataset.Generator."), ("YamlDotNet", "YamlDotNet.Core.")], ReaderTarget.Run),
        new("grammar", [("Dataset.Generator", "Dataset.Generator.")], GrammarTarget.Run),
        new("table", [("Dataset.Generator", "Dataset.Generator.")], TableTarget.Run),
        new("html", [("Dataset.Tool", "Dataset.Tool.Extracting."), ("AngleSharp", "AngleSharp.Html.")], HtmlTarget.Run),
    ];

    /// <summary>Runs what the fuzzer sends until it ends; without a fuzzer, what stands on the standard input.</summary>
    public void Listen() => SharpFuzz.Fuzzer.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Run(bytes.ToArray());
    });

    /// <summary>Instruments its assemblies in a folder.</summary>
    public void Instrument(string folder)
    {
        foreach (var (assembly, types) in Instrumented)
        {
            var count = SharpFuzz.Fuzzer.Instrument(
                Path.Combine(folder, assembly + ".dll"), type => type.StartsWith(types, StringComparison.Ordinal), SharpFuzz.Options.Value)
                .Count();
            FindingException.ThrowIf(count == 0, () => $"{assembly} has no type {types}*");
        }
    }

    public static GuidedTarget Find(string name) => All.Single(target => target.Name == name);
}
