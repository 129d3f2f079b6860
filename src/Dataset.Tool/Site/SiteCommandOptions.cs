using System.CommandLine;
using Dataset.Tool.Frame;
using Dataset.Tool.Loading;

namespace Dataset.Tool.Site;

/// <summary>The options of the verb <c>site</c>.</summary>
internal sealed class SiteCommandOptions
{
    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder to write; an earlier site in it is replaced as a whole.",
        Required = true,
    };

    private readonly Option<string?> _title = new("--title")
    {
        Description = "The heading of every page. Without it: the name of the folder above the records.",
    };

    private readonly Option<string?> _description = new("--description")
    {
        Description = "What the dataset is about, in a sentence or two.",
    };

    private readonly Option<string?> _address = new("--address")
    {
        Description = "The address (http or https) at which the site will be, for what machines read. Pages link each other without it.",
    };

    private readonly Option<string?> _licence = new("--licence")
    {
        Description = "What the records may be used under: an SPDX identifier such as CC-BY-4.0, or an address.",
    };

    private readonly Option<string> _version = new("--data-version")
    {
        Description = "The version of the data.",
        DefaultValueFactory = static _ => "0.0.0",
    };

    private readonly Option<string?> _namespace = new("--namespace")
    {
        Description = "The namespace of the generated code, which copied names begin with.",
    };

    private readonly Option<DirectoryInfo> _baseline = new Option<DirectoryInfo>("--baseline")
    {
        Description = "The folder of the records as they were shipped before: the feed of corrections tells what changed since.",
    }.AcceptExistingOnly();

    private readonly Option<string?> _api = new("--api")
    {
        Description = "The folder of an API reference that docfx made of the same dataset: it becomes part of the site. Needs --namespace.",
    };

    public void AddTo(Command verb)
    {
        Option[] all = [_output, _title, _description, _address, _licence, _version, _namespace, _baseline, _api];
        foreach (var option in all)
        {
            verb.Add(option);
        }
    }

    public string Folder(ParseResult result, ToolConsole console) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(console.Folder, result.GetRequiredValue(_output))));

    /// <summary>The records as they were shipped before; null where none are named.</summary>
    public DatasetFolders? Baseline(ParseResult result) =>
        result.GetValue(_baseline) is { } folder ? DatasetFolders.OfRecords(folder.FullName) : null;

    /// <exception cref="UsageException">There is no reference in the folder, or the namespace is not named.</exception>
    public ApiReference? Api(ParseResult result, ToolConsole console) => result.GetValue(_api) is not { } folder ? null
        : new(Path.GetFullPath(Path.Combine(console.Folder, folder)), result.GetValue(_namespace) is { Length: > 0 } space ? space
            : throw new UsageException("An API reference needs the namespace of the generated code: --namespace NAME."));

    /// <exception cref="UsageException">The address is none.</exception>
    public SiteOptions Read(ParseResult result, LoadedCatalog catalog)
    {
        var above = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(catalog.RecordsFolder)));
        var title = result.GetValue(_title) is { } given && !string.IsNullOrWhiteSpace(given) ? given : above;
        title = string.IsNullOrEmpty(title) ? "Dataset" : title;
        return new(title, NameOf(title), result.GetRequiredValue(_version))
        {
            Description = result.GetValue(_description),
            Address = result.GetValue(_address) is { } address ? AddressOf(address) : null,
            Licence = result.GetValue(_licence),
            Namespace = result.GetValue(_namespace),
        };
    }

    /// <summary>The title as the name of a Data Package: small letters, digits and hyphens.</summary>
    private static string NameOf(string title)
    {
        var letters = title.ToLowerInvariant().Select(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-').ToArray();
        var name = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? "dataset" : name[..Math.Min(name.Length, 80)].TrimEnd('-');
    }

    private static Uri AddressOf(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new UsageException($"'{text}' is no address. Write it as in https://example.org/numbers/.");
}
