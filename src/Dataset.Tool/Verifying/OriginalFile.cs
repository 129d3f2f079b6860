using System.Security.Cryptography;
using System.Text;
using Dataset.Tool.Extracting;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>An original, read once for all sources that were made of it.</summary>
internal sealed class OriginalFile : IDisposable
{
    private readonly DocumentReadings _readings;

    /// <summary>
    /// The hashes of the texts that it gave so far: a sheet of a workbook is read once, however many sources look for theirs.
    /// </summary>
    private readonly List<string> _given = [];

    private readonly IEnumerator<ExtractionResult> _rest;

    private OriginalFile(string name, byte[] bytes)
    {
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _readings = new(name, bytes);
        _rest = _readings.Read().GetEnumerator();
    }

    /// <summary>The hash of its bytes.</summary>
    public string Sha256 { get; }

    /// <summary>Why it gives no text; known when a text was looked for, null where it gives one.</summary>
    public ExtractionResult? Refused { get; private set; }

    /// <exception cref="IOException">It cannot be read.</exception>
    public static OriginalFile Open(string name, string path) => new(name, RegularFile.ReadAllBytes(path));

    /// <summary>The hash by which a text is looked for.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether it gives a text with this hash.</summary>
    public bool Gives(string hash)
    {
        if (_given.Contains(hash))
        {
            return true;
        }

        while (_rest.MoveNext())
        {
            if (_rest.Current.Extraction is not { } extraction)
            {
                Refused = _rest.Current;
                return false;
            }

            _given.Add(HashOf(extraction.Text));
            if (_given[^1] == hash)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with this hash; null where it gives none.</summary>
    /// <param name="other">The first text that it gives with another hash; null for none.</param>
    public string? Find(string hash, out string? other)
    {
        other = null;
        foreach (var one in _readings.Read())
        {
            if (one.Extraction?.Text is not { } text)
            {
                Refused = one;
            }
            else if (HashOf(text) == hash)
            {
                return text;
            }
            else
            {
                other ??= text;
            }
        }

        return null;
    }

    /// <summary>
    /// Of the texts that it gives the one that is like another for longest. They are read again: only hashes are kept, and this is asked
    /// for what is wrong.
    /// </summary>
    public string Nearest(string text) => _readings.Read().Select(static one => one.Extraction?.Text).OfType<string>()
        .MaxBy(one => one.AsSpan().CommonPrefixLength(text)) ?? string.Empty;

    public void Dispose()
    {
        _rest.Dispose();
        _readings.Dispose();
    }
}
