using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>Topics, units, sources and agents: small classes of declared things.</summary>
internal static class DeclarationEmitter
{
    public static string EmitTopics(IReadOnlyList<TopicModel> topics, EmitOptions options, CancellationToken cancellation) =>
        SourceFile.Print(options.Namespace, code =>
        {
            foreach (var topic in topics)
            {
                code.Separate();
                DocElement.Summary(code, Literals.Xml($"{topic.Title ?? topic.Name}."));
                code.Line(SourceFile.Attribute);
                code.Block($"{options.Visibility} static partial class {topic.Name}").Dispose();
            }

            // Here, so that a new title writes no catalogue.
            code.Separate();
            using (code.Block("static partial class Catalog"))
            {
                code.Line("private static global::System.ReadOnlySpan<byte> TopicsInText =>");
                using (code.Deeper())
                {
                    code.Line("\"\"\"");
                    CatalogTextWriter.Write(code, topics);
                    code.Line("\"\"\"u8;");
                }
            }
        }, cancellation);

    public static string EmitUnits(IEnumerable<UnitRecord> units, EmitOptions options, CancellationToken cancellation) =>
        SourceFile.Print($"{options.Namespace}.Units", code =>
        {
            foreach (var unit in units)
            {
                var name = Identifier.ToName(unit.Key);
                code.Separate();
                DocElement.Summary(code, Literals.Xml($"The unit \"{unit.Singular}\"."));
                WriteUnit(code, unit, name, options);

                // One type is no alias of another: figures are in the new unit. The old name stays for a build that uses it to name the
                // new.
                foreach (var former in unit.RenamedFrom)
                {
                    code.Separate();
                    var message = $"Units.{former} was renamed: use Units.{name}, which the figures are in now.";
                    AliasEmitter.WriteRenamed(code, name, message, options);
                    WriteUnit(code, unit, former, options);
                }
            }
        }, cancellation);

    public static string EmitSources(IEnumerable<SourceModel> sources, EmitOptions options, CancellationToken cancellation) =>
        PrintClass("Sources", "The documents.", options, cancellation, code =>
        {
            foreach (var source in sources)
            {
                var record = source.Record;
                var day = source.Published is { } id ? Literals.Period(id) : null;
                var published = day is not null && source.PublishedIsUncertain ? day + ".AsUncertain()" : day;
                WriteLazy(
                    code, "Source", record.Key, record.Title ?? SourceProse.Bracketed(record.NameWithoutTitle), record.RenamedFrom, options,
                    ("Key", Literals.String(record.Key)),
                    ("Title", Literals.StringOrNull(record.Title)),
                    ("Label", Literals.StringOrNull(record.Title is null ? record.NameWithoutTitle : null)),
                    ("Author", Literals.StringOrNull(record.Author)),
                    ("Publisher", Literals.StringOrNull(record.Publisher)),
                    ("Published", published),
                    ("PublishedBasis", Literals.StringOrNull(record.PublishedBasis)),
                    ("Language", Literals.StringOrNull(record.Language)),
                    ("Url", Literals.StringOrNull(record.Url)),
                    ("Accessed", record.Accessed is { } accessed ? Literals.Day(accessed) : null),
                    ("Licence", Literals.StringOrNull(record.Licence)),
                    ("FileName", Literals.String(record.FileName)),
                    ("Sha256", Literals.String(record.Sha256)),
                    ("OriginalFileName", Literals.StringOrNull(record.Original?.File)),
                    ("OriginalSha256", Literals.StringOrNull(record.Original?.Sha256)),
                    ("RepublishedKey", Literals.StringOrNull(record.Republishes)),
                    ("Note", Literals.StringOrNull(record.Note)));
            }

            WriteFields(code, "Source", sources.Select(source => source.Record.Key));
        });

    public static string EmitAgents(IEnumerable<AgentRecord> agents, EmitOptions options, CancellationToken cancellation) =>
        PrintClass("Agents", "Who speaks.", options, cancellation, code =>
        {
            foreach (var agent in agents)
            {
                WriteLazy(code, "Agent", agent.Key, agent.Name, agent.RenamedFrom, options,
                    ("Key", Literals.String(agent.Key)),
                    ("Name", Literals.String(agent.Name)),
                    ("Kind", Literals.StringOrNull(agent.Kind)));
            }

            WriteFields(code, "Agent", agents.Select(agent => agent.Key));
        });

    private static string PrintClass(
        string name, string summary, EmitOptions options, CancellationToken cancellation, Action<SourceWriter> writeMembers) =>
        SourceFile.Print(options.Namespace, code =>
        {
            code.Separate();
            code.Line($"/// <summary>{summary}</summary>");
            code.Line(SourceFile.Attribute);
            using (code.Block($"{options.Visibility} static class {name}"))
            {
                writeMembers(code);
            }
        }, cancellation);

    private static void WriteUnit(SourceWriter code, UnitRecord unit, string name, EmitOptions options)
    {
        code.Line(SourceFile.Attribute);
        using var body = code.Block($"{options.Visibility} readonly struct {name} : global::Dataset.Runtime.IUnit");
        code.Separate();
        code.Lines($$"""
            /// <inheritdoc/>
            public string Singular => {{Literals.String(unit.Singular)}};

            /// <inheritdoc/>
            public string Plural => {{Literals.String(unit.Plural)}};
            """);
        if (unit.IsCount)
        {
            code.Separate();
            code.Line("/// <inheritdoc cref=\"global::Dataset.Runtime.IUnit.IsCount\"/>");
            code.Member("public static bool IsCount", "true");
        }

        if (unit.Power is { } power)
        {
            code.Separate();
            code.Lines($"""
                /// <inheritdoc/>
                public static int PowerOfTen => {Literals.Int(power)};
                """);
        }
    }

    private static void WriteLazy(
        SourceWriter code,
        string type,
        string key,
        string summary,
        EquatableArray<string> aliases,
        EmitOptions options,
        params (string Name, string? Value)[] members)
    {
        var name = Identifier.ToName(key);
        code.Separate();
        DocElement.Summary(code, Literals.Xml(summary + "."));
        using (code.Block($"public static global::Dataset.Runtime.{type} {name} => _{name} ??= new()", end: "};"))
        {
            foreach (var (member, value) in members)
            {
                if (value is not null)
                {
                    code.Line($"{member} = {value},");
                }
            }
        }

        foreach (var alias in aliases)
        {
            code.Separate();
            AliasEmitter.WriteRenamed(code, name, AliasEmitter.Message($"{type}s.{alias}", $"{type}s.{name}"), options);
            code.Member($"public static global::Dataset.Runtime.{type} {alias}", name);
        }
    }

    // A field and not an initialiser: the class has no static constructor, so nothing runs until one is asked for.
    private static void WriteFields(SourceWriter code, string type, IEnumerable<string> keys)
    {
        code.Separate();
        foreach (var key in keys)
        {
            code.Line($"private static global::Dataset.Runtime.{type}? _{Identifier.ToName(key)};");
        }
    }
}
