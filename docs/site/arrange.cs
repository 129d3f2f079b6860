#:package YamlDotNet

// dotnet run docs/site/arrange.cs -- METADATA PAGES, in the root of the repository
// Stands between `docfx metadata` and `docfx build`. docfx sorts figures by name instead of period, lists a series on the page of the
// namespace instead of its topic, and makes no table of contents of guides and diagnostic pages.
using YamlDotNet.RepresentationModel;

var (metadata, pages) = (args[0], args[1]);

// In the order in which a reader needs them; a guide that is not named here comes after these.
string[] guides =
[
    "analysts.md", "recipes.md", "api.md", "json.md", "notebooks.md", "analyzers.md", "verdicts.md", "adding-data.md", "curation.md",
    "schema.md", "tables.md", "authors.md", "tool.md", "site.md", "charts.md", "versioning.md", "architecture.md",
];

WriteApi(metadata, Path.Combine(pages, "api"));
WriteContents(Path.Combine(pages, "guides"), ListGuides(guides));
WriteContents(Path.Combine(pages, "diagnostics"), ListDiagnostics());

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

static IEnumerable<(string Group, string File)> ListGuides(string[] first) => Directory.GetFiles("docs", "*.md")
    .OrderBy(file => Array.IndexOf(first, Path.GetFileName(file)) is var place and >= 0 ? place : first.Length)
    .ThenBy(file => file, StringComparer.Ordinal)
    .Concat(["CONTRIBUTING.md", "CHANGELOG.md"])
    .Select(file => ("", file));

// "**Error** · Reading": severity and room are the third line of a page, where the generator reports the rule.
static IEnumerable<(string Group, string File)> ListDiagnostics() => Directory.GetFiles("docs/diagnostics", "DS*.md")
    .Order(StringComparer.Ordinal)
    .Select(page => (File.ReadLines(page).ElementAt(2).Split(" · ") is [_, var room, ..] ? room : "Other tools", page))
    .Prepend(("", "docs/diagnostics/README.md"));

static void WriteContents(string folder, IEnumerable<(string Group, string File)> pages)
{
    var entries = new List<YamlNode>();
    foreach (var group in pages.GroupBy(page => page.Group))
    {
        var links = group.Select(page => new YamlMappingNode("href", Path.GetRelativePath(folder, page.File).Replace('\\', '/')));
        entries.AddRange(group.Key.Length == 0 ? links : [new YamlMappingNode("name", group.Key, "items", new YamlSequenceNode(links))]);
    }

    Save(new YamlMappingNode("items", new YamlSequenceNode(entries)), "TableOfContent", Path.Combine(folder, "toc.yml"));
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
