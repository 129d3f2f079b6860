#:package YamlDotNet

// dotnet run docs/site/arrange.cs -- METADATA DIAGNOSTICS PAGES
// Stands between `docfx metadata` and `docfx build`. docfx sorts figures by name instead of period, lists a series on the page of the
// namespace instead of its topic, and makes no table of contents of the diagnostic pages.
using YamlDotNet.RepresentationModel;

var (metadata, diagnostics, pages) = (args[0], args[1], args[2]);

WriteApi(metadata, Path.Combine(pages, "api"));
WriteDiagnosticsContents(diagnostics, Path.Combine(pages, "diagnostics"));

static void WriteApi(string metadata, string folder)
{
    var contents = Path.Combine(metadata, "toc.yml");
    var files = Directory.GetFiles(metadata, "*.yml").Where(file => file != contents);
    var pages = files.Order(StringComparer.Ordinal).ToDictionary(file => file, Load);
    var subjects = pages.Values.Select(Subject).ToDictionary(Id);
    var inner = subjects.Values.ToLookup(OuterType);
    foreach (var (file, page) in pages)
    {
        var subject = Subject(page);
        var members = Text(subject, "type") == "Namespace"
            ? List(subject, "children").Select(child => child.ToString()).Where(id => OuterType(subjects[id]) == null)
            : List(page, "items").Skip(1).Select(Id);
        var types = inner[Id(subject)].Select(Id).ToList();
        Put(subject, "children", members.Concat(types).Select(id => new YamlScalarNode(id)));
        Put(page, "references", List(page, "references").Concat(types.Select(id => new YamlMappingNode("uid", id, "name", OwnName(id)))));
        Save(page, "ManagedReference", Path.Combine(folder, Path.GetFileName(file)));
    }

    var toc = Load(contents);
    foreach (var space in List(toc, "items"))
    {
        Put(space, "items", Below(null, List(space, "items").ToLookup(entry => OuterType(subjects[Id(entry)]))));
    }

    Save(toc, "TableOfContent", Path.Combine(folder, "toc.yml"));
}

// The entries of a type's inner types, each under its own name: Crossings below Border, not Border.Crossings.
static IEnumerable<YamlNode> Below(string? outer, ILookup<string?, YamlNode> entries)
{
    foreach (var entry in entries[outer])
    {
        var types = Below(Id(entry), entries).ToList();
        Put(entry, "name", OwnName(Text(entry, "name")));
        if (types.Count > 0)
        {
            Put(entry, "items", types);
        }

        yield return entry;
    }
}

static void WriteDiagnosticsContents(string diagnostics, string folder)
{
    // "**Error** · Reading": severity and room stand on the third line of a page, where the generator reports the rule.
    var rooms = Directory.GetFiles(diagnostics, "DS*.md").Order(StringComparer.Ordinal)
        .GroupBy(page => File.ReadLines(page).ElementAt(2).Split(" · ") is [_, var room, ..] ? room : "Other tools");
    var toc = new YamlSequenceNode(Entry(("href", Path.Combine(diagnostics, "README.md"))));
    foreach (var room in rooms)
    {
        var entry = Entry(("name", room.Key));
        Put(entry, "items", room.Select(page => Entry(("href", page))));
        toc.Add(entry);
    }

    Save(new YamlMappingNode("items", toc), "TableOfContent", Path.Combine(folder, "toc.yml"));

    YamlMappingNode Entry((string Key, string Value) pair) =>
        new(pair.Key, pair.Key == "href" ? Path.GetRelativePath(folder, pair.Value).Replace('\\', '/') : pair.Value);
}

static YamlNode Subject(YamlNode page) => List(page, "items").First();

static string Id(YamlNode item) => Text(item, "uid");

// The id of the type that a type stands in: docfx writes the id of an inner type with the names of its outer ones.
static string? OuterType(YamlNode item) =>
    Text(item, "type") != "Namespace" && Text(item, "id").LastIndexOf('.') is var dot and > 0
        ? $"{Text(item, "parent")}.{Text(item, "id")[..dot]}"
        : null;

static string OwnName(string name) => name[(name.LastIndexOf('.') + 1)..];

static string Text(YamlNode item, string key) => item[key].ToString();

static IEnumerable<YamlNode> List(YamlNode item, string key) =>
    ((YamlMappingNode)item).Children.TryGetValue(key, out var list) ? (YamlSequenceNode)list : [];

static void Put(YamlNode item, string key, object value) => ((YamlMappingNode)item).Children[key] =
    value is IEnumerable<YamlNode> items ? new YamlSequenceNode(items) : new YamlScalarNode((string)value);

static YamlNode Load(string file)
{
    using var reader = File.OpenText(file);
    var stream = new YamlStream();
    stream.Load(reader);
    return stream.Documents[0].RootNode;
}

static void Save(YamlNode root, string kind, string file)
{
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    using var writer = File.CreateText(file);
    // docfx knows a page by this line.
    writer.WriteLine($"### YamlMime:{kind}");
    new YamlStream(new YamlDocument(root)).Save(writer, assignAnchors: false);
}
