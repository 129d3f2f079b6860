using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Other;

/// <summary>Reads YAML while it compiles, with the YamlDotNet of its own folder, and says which that was.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OtherGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
    {
        var parser = new Parser(new StringReader("a: 1"));
        parser.Consume<StreamStart>();
        var version = typeof(Parser).Assembly.GetName().Version;
        output.AddSource("Other.g.cs", $"internal static class Other {{ internal static string Yaml => \"the other analyzer read YAML "
            + $"with {version}\"; }}");
    });
}
