using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Dataset.Tool.Extracting.Pdf;

/// <summary>
/// The filters of the library, each asked first what comes out of it: a stream of a few kilobytes may unpack to gigabytes, and a form may
/// print others that print it again a million times.
/// </summary>
internal sealed class BoundedFilters : ILookupFilterProvider
{
    private const int MostOfStream = 32_000_000;
    private const long MostOfDocument = 400_000_000;
    private const int MostStreams = 100_000;

    // What one byte of each may unpack to at most; nothing tells it but unpacking, for which the library has no bound.
    private static readonly Dictionary<string, int> Expansions = new(StringComparer.Ordinal)
    {
        ["LzwFilter"] = 2_800,
        ["RunLengthFilter"] = 64,
    };

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private int _streams;
    private long _unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, IPdfTokenScanner scanner) => Bound(
        _filters is ILookupFilterProvider lookup ? lookup.GetFilters(dictionary, scanner) : _filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters)
    {
        if (++_streams > MostStreams)
        {
            throw new ExtractionException($"it reads more than {MostStreams} streams, as a document that prints itself over and over");
        }

        return [.. filters.Select(filter => new BoundedFilter(filter, this))];
    }

    private void Count(long unpacked)
    {
        _unpacked += unpacked;
        if (unpacked > MostOfStream || _unpacked > MostOfDocument)
        {
            throw new ExtractionException($"a stream in it unpacks to more than {Math.Min(unpacked, MostOfStream) / 1_000_000} MB "
                + $"({_unpacked / 1_000_000} MB in all), as no document that is read here does");
        }
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters filters) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            filters.Count(filter is FlateFilter ? Inflated(input)
                : (long)input.Length * Expansions.GetValueOrDefault(filter.GetType().Name, 1));
            return filter.Decode(input, dictionary, provider, index);
        }

        private static long Inflated(Memory<byte> input)
        {
            // Two bytes of header; what follows is inflated as the library does, whatever the check sum at the end says.
            if (input.Length < 2)
            {
                return 0;
            }

            using var inflated = new DeflateStream(new MemoryStream(input[2..].ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[81_920];
            var size = 0L;
            try
            {
                for (int read; size <= MostOfStream && (read = inflated.Read(buffer)) > 0;)
                {
                    size += read;
                }
            }
            catch (InvalidDataException)
            {
                // A damaged stream: the library says so, or reads what it can.
            }

            return size;
        }
    }
}
