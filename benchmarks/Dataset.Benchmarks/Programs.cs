namespace Dataset.Benchmarks;

/// <summary>The small programs that are run against compiled libraries. Each says its numbers on one line.</summary>
internal static class Programs
{
    public const string UseOne = """
        System.Console.WriteLine(Synthetic.T000.Applications.January2023.Value);

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
            internal static decimal Read() => Synthetic.T000.Applications.January2023.Value.Number;
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

    /// <summary>Nanoseconds of a look-up by id, once the catalogue is awake.</summary>
    public const string Find = """
        using System.Diagnostics;
        using System.Linq;

        var ids = Synthetic.Catalog.Figures.Select(figure => figure.Id).Take(1_000).ToArray();
        var found = 0;
        var best = double.MaxValue;
        for (var round = 0; round < 40; round++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var id in ids)
            {
                found += Synthetic.Catalog.Find(id) is null ? 0 : 1;
            }

            best = System.Math.Min(best, (Stopwatch.GetTimestamp() - start) * 1e9 / Stopwatch.Frequency / ids.Length);
            System.Threading.Thread.Sleep(5);
        }

        System.Console.Write(best.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return found == 40 * ids.Length ? 0 : 1;

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
}
