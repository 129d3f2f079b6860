using System.Security.Cryptography;
using System.Text;

namespace Dataset.Tool.Site;

/// <summary>
/// The names of the files of one folder of the site, each made of an id. An id may have a slash (an interval of days), capitals or any
/// letter; a name is made of small letters, digits, dots, hyphens and underscores, and is no other one's name on a file system that
/// ignores case.
/// </summary>
internal sealed class FileNames
{
    private const int Longest = 120;

    // Windows opens a device for such a name, whatever follows the first dot.
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(static n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="ids">All ids that have a file in the folder.</param>
    public FileNames(IEnumerable<string> ids)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var name = NameOf(id);
            _names.Add(id, taken.Add(name) ? name : Distinguished(name, id));
        }
    }

    /// <summary>The name for an id, without its ending; null where it has no file.</summary>
    public string? Find(string id) => _names.GetValueOrDefault(id);

    private static string NameOf(string id)
    {
        var name = new StringBuilder();
        foreach (var rune in id.EnumerateRunes())
        {
            name.Append(rune.Value switch
            {
                // ISO 8601 writes an interval so where a slash cannot stand.
                '/' => "--",
                _ when rune.IsAscii && (char.IsAsciiLetterLower((char)rune.Value) || char.IsAsciiDigit((char)rune.Value))
                    => rune.ToString(),
                '.' or '-' => rune.ToString(),
                ' ' => "-",
                _ => $"_{rune.Value:x}_",
            });
        }

        var text = name.ToString();
        return text.Length == 0 || text.Length > Longest ? Distinguished(text[..Math.Min(text.Length, Longest)], id)
            : text[0] == '.' || Devices.Contains(text.Split('.')[0]) ? "_" + text
            : text;
    }

    private static string Distinguished(string name, string id) =>
        $"{name}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..12]}";
}
