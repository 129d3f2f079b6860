namespace Dataset.Benchmarks;

/// <summary>The small programs that are run against compiled libraries. Each says its numbers on one line.</summary>
internal static class Programs
{
    public const string UseOne = """
        System.Console.WriteLine(Synthetic.T000.Applications.January2023.Value);

        """;

    /// <summary>The words that <see cref="UseOne"/> prints, or words as long.</summary>
    public const string UseLiteral = """
        System.Console.WriteLine("12,345 applications");

        """;

    /// <summary>Microseconds to the first number: the library's own load and its first class.</summary>
    public const string Touch = """
        using System.Diagnostics;
        using System.Runtime.CompilerServices;

        var start = Stopwatch.GetTimestamp();
        var number = Reader.Read();
        var end = Stopwatch.GetTimestamp();
        System.Console.Write((end - start) * 1_000_000 / Stopwatch.Frequency);
        return number > 0m ? 0 : 1;

        static class Reader
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            internal static decimal Read() => FIGURE.Value.Number;
        }

        """;

    /// <summary>Microseconds to read id, bounds and period of every figure, and the methods compiled for it.</summary>
    public const string Enumerate = """
        using System.Diagnostics;
        using System.Runtime;
        using System.Runtime.CompilerServices;

        var methods = JitInfo.GetCompiledMethodCount();
        var start = Stopwatch.GetTimestamp();
        var sum = Reader.Read();
        var end = Stopwatch.GetTimestamp();
        System.Console.Write(((end - start) * 1_000_000 / Stopwatch.Frequency) + " " + (JitInfo.GetCompiledMethodCount() - methods));
        return sum > 0m ? 0 : 1;

        static class Reader
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            internal static decimal Read()
            {
                var sum = 0m;
                foreach (var figure in Synthetic.Catalog.Figures)
                {
                    sum += figure.Id.Length + (figure.Bounds.Lower ?? 0m) + (figure.Period.First?.Day ?? 0);
                }

                return sum;
            }
        }

        """;

    /// <summary>Microseconds to the first figure that is looked up by its id.</summary>
    public const string Find = """
        using System.Diagnostics;
        using System.Runtime.CompilerServices;

        var start = Stopwatch.GetTimestamp();
        var isFound = Reader.Find("ID");
        var end = Stopwatch.GetTimestamp();
        System.Console.Write((end - start) * 1_000_000 / Stopwatch.Frequency);
        return isFound ? 0 : 1;

        static class Reader
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            internal static bool Find(string id) => Synthetic.Catalog.Find(id) is not null;
        }

        """;

    /// <summary>Two loops that differ in nothing but where the number comes from; run until they are compiled for good.</summary>
    public const string Loops = """
        using System.Runtime.CompilerServices;
        using System.Threading;

        var sink = 0m;
        for (var i = 0; i < 400; i++)
        {
            sink += Loops.Typed(10) + Loops.Literal(10);
            if (i % 40 == 39)
            {
                Thread.Sleep(150);
            }
        }

        return sink > 0m ? 0 : 1;

        public static class Loops
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            public static decimal Typed(int count)
            {
                var sum = 0m;
                do
                {
                    sum += Synthetic.T000.Applications.January2023.Value.Number;
                }
                while (--count > 0);

                return sum;
            }

            [MethodImpl(MethodImplOptions.NoInlining)]
            public static decimal Literal(int count)
            {
                var sum = 0m;
                do
                {
                    sum += NUMBERm;
                }
                while (--count > 0);

                return sum;
            }
        }

        """;

    /// <summary>
    /// Microseconds to the sum of all numbers of a bulk series, in a fresh process and then the median of nine more, each of which opens
    /// the series anew; and the sum.
    /// </summary>
    public const string BulkScan = """
        using System.Reflection;
        using System.Threading.Tasks;
        using Dataset.Runtime;

        return await Clock.Run(Reader.Sum);

        static class Reader
        {
            internal static Task<decimal> Sum()
            {
                var known = Synthetic.World.Numbers.Series;
                var series = new BulkSeries<Synthetic.Units.UsDollar>(known.Series, known.KeyColumn, typeof(Synthetic.World).Assembly,
                    "world.numbers.bulk", "SHA256");
                var sum = 0m;
                foreach (var figure in series)
                {
                    sum += figure.Value.Number;
                }

                return Task.FromResult(sum);
            }
        }

        """;

    /// <summary>The same of a Parquet file: all its columns are read, and the numbers are added up.</summary>
    public const string ParquetScan = """
        using System.IO;
        using System.Threading.Tasks;
        using Parquet;

        return await Clock.Run(Reader.Sum);

        static class Reader
        {
            internal static async Task<decimal> Sum()
            {
                await using var reader = await ParquetReader.CreateAsync("FILE");
                var fields = reader.Schema.GetDataFields();
                var sum = 0m;
                for (var i = 0; i < reader.RowGroupCount; i++)
                {
                    using var group = reader.OpenRowGroupReader(i);
                    var count = (int)group.RowCount;
                    READ
                    var numbers = new decimal[count];
                    await group.ReadAsync<decimal>(fields[2], numbers);
                    foreach (var number in numbers)
                    {
                        sum += number;
                    }
                }

                return sum;
            }
        }

        """;

    /// <summary>What reads the columns beside the numbers.</summary>
    public const string ParquetOthers = """
        var keys = new string[count];
                    await group.ReadAsync(fields[0], keys);
                    var years = new int[count];
                    await group.ReadAsync<int>(fields[1], years);
        """;

    /// <summary>Microseconds of the first run and the median of nine more, the result, and the bytes allocated by the last.</summary>
    public const string Clock = """

        static class Clock
        {
            internal static async System.Threading.Tasks.Task<int> Run(System.Func<System.Threading.Tasks.Task<decimal>> read)
            {
                var times = new System.Collections.Generic.List<long>();
                var (sum, bytes) = (0m, 0L);
                for (var i = 0; i < 10; i++)
                {
                    var (start, before) = (System.Diagnostics.Stopwatch.GetTimestamp(), System.GC.GetTotalAllocatedBytes(true));
                    start = System.Diagnostics.Stopwatch.GetTimestamp();
                    sum = await read();
                    times.Add((System.Diagnostics.Stopwatch.GetTimestamp() - start) * 1_000_000 / System.Diagnostics.Stopwatch.Frequency);
                    bytes = System.GC.GetTotalAllocatedBytes(true) - before;
                }

                var first = times[0];
                times.RemoveAt(0);
                times.Sort();
                System.Console.Write(System.FormattableString.Invariant($"{first} {times[4]} {sum} {bytes}"));
                return 0;
            }
        }

        """;

    /// <summary>Microseconds to the first figure of a bulk series that is looked up by key and period.</summary>
    public const string BulkFirst = """
        using System.Diagnostics;
        using System.Runtime.CompilerServices;
        using Dataset.Runtime;

        var start = Stopwatch.GetTimestamp();
        var number = Reader.Read();
        var end = Stopwatch.GetTimestamp();
        System.Console.Write(((end - start) * 1_000_000 / Stopwatch.Frequency) + " "
            + number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return 0;

        static class Reader
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            internal static decimal Read() => Synthetic.World.Numbers.At("KEY", Period.Year(YEAR)).Value.Number;
        }

        """;

    /// <summary>A list of plain objects, read by System.Text.Json.</summary>
    public const string Plain = """

        public sealed record Quotation(string Source, int Start, int Length, string Words);

        public sealed record Claim(string By, decimal? Low, decimal? High, string Qualifier, string Words, string Note,
            System.Collections.Generic.List<Quotation> Quotes);

        public sealed record Figure(string Id, string Series, string Unit, string Area, string Period, string Basis, string Note,
            System.Collections.Generic.List<Claim> Claims);

        public static class Figures
        {
            public static System.Collections.Generic.List<Figure> Read()
            {
                using var stream = System.IO.File.OpenRead("FILE");
                return System.Text.Json.JsonSerializer.Deserialize<System.Collections.Generic.List<Figure>>(stream);
            }
        }

        """;

    /// <summary>Microseconds to read that list and the id, the lower number and the period of each.</summary>
    public const string EnumeratePlain = """
        using System.Diagnostics;

        var start = Stopwatch.GetTimestamp();
        var sum = 0m;
        foreach (var figure in Figures.Read())
        {
            sum += figure.Id.Length + (figure.Claims[0].Low ?? 0m) + figure.Period.Length;
        }

        System.Console.Write((Stopwatch.GetTimestamp() - start) * 1_000_000 / Stopwatch.Frequency);
        return sum > 0m ? 0 : 1;

        """;

    /// <summary>Microseconds to read that list into a dictionary and look one up.</summary>
    public const string FindPlain = """
        using System.Diagnostics;
        using System.Linq;

        var start = Stopwatch.GetTimestamp();
        var isFound = Figures.Read().ToDictionary(figure => figure.Id).ContainsKey("ID");
        System.Console.Write((Stopwatch.GetTimestamp() - start) * 1_000_000 / Stopwatch.Frequency);
        return isFound ? 0 : 1;

        """;
}
