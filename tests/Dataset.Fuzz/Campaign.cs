using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Dataset.Generator.Records;

namespace Dataset.Fuzz;

/// <param name="Mutants">How many.</param>
/// <param name="Seed">The same seed gives the same mutants.</param>
/// <param name="Compiled">How many distinct emissions are compiled at most.</param>
/// <param name="First">The number of the first mutant.</param>
internal sealed record Plan(long Mutants, int Seed, long Compiled, long First = 0)
{
    /// <summary>Of one mutant. The machine may be busy: this tells a hang from a delay, and measures nothing.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount);
}

internal sealed record Failure(Mutant Mutant, string What);

internal sealed record Report(Plan Plan, long Tried, long Refused, long Diagnosed, long Accepted, long Distinct, long Compiled,
    long LiveBytes, TimeSpan Slowest, TimeSpan Took, IReadOnlyList<Failure> Failures)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Tried:N0} mutants of seed {Plan.Seed} in {Took.TotalSeconds:F0} s: {Refused:N0} refused, {Diagnosed:N0} read with errors, "
        + $"{Accepted:N0} read without; {Distinct:N0} distinct emissions, {Compiled:N0} of them compiled and compared; slowest "
        + $"{Slowest.TotalMilliseconds:F0} ms, {LiveBytes / 1024 / 1024} MB alive at the end; {Failures.Count} failures.");
}

/// <summary>Runs mutants on all processors, watches each, and compiles what they emit.</summary>
internal sealed class Campaign(Plan plan)
{
    private const int BatchSize = 24;

    private const int MostFailures = 20;

    private readonly ConcurrentQueue<Failure> _failures = new();
    private readonly HashSet<UInt128> _prints = [];
    private readonly List<(Mutant, RecordFile)> _waiting = [];
    private readonly Lock _gate = new();
    private long _next = plan.First;
    private long _tried;
    private long _refused;
    private long _diagnosed;
    private long _accepted;
    private long _compiled;
    private long _promised;
    private long _slowest;
    private volatile bool _isOver;

    public Report Run(Action<string>? say = null)
    {
        _ = Corpus.Scenes.Length;
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, plan.Workers).Select(_ => new Worker(this)).ToList();
        workers.ForEach(worker => worker.Start());
        var said = TimeSpan.Zero;
        while (workers.Any(worker => !worker.Join(TimeSpan.FromMilliseconds(100))))
        {
            foreach (var worker in workers)
            {
                if (worker.Busy is { } busy && busy.Since.Elapsed > plan.Patience)
                {
                    _failures.Enqueue(new(Mutator.Make(plan.Seed, busy.Number), $"hangs: no end after {plan.Patience.TotalSeconds:F0} s"));
                    _isOver = true;
                }
            }

            if (_isOver && _failures.Any(failure => failure.What.StartsWith("hangs", StringComparison.Ordinal)))
            {
                break;
            }

            if (say is not null && watch.Elapsed - said > TimeSpan.FromSeconds(10))
            {
                said = watch.Elapsed;
                say($"{Interlocked.Read(ref _tried):N0} tried, {Interlocked.Read(ref _compiled):N0} compiled, {_failures.Count} failures");
            }
        }

        return new(plan, _tried, _refused, _diagnosed, _accepted, _prints.Count, _compiled, GC.GetTotalMemory(forceFullCollection: true),
            TimeSpan.FromTicks(_slowest), watch.Elapsed, [.. _failures]);
    }

    private void Work(Worker worker)
    {
        while (!_isOver)
        {
            var number = Interlocked.Increment(ref _next) - 1;
            if (number >= plan.First + plan.Mutants)
            {
                break;
            }

            var mutant = Mutator.Make(plan.Seed, number);
            worker.Busy = (number, Stopwatch.StartNew());
            var result = Trial.Run(Corpus.Scenes[mutant.Scene], mutant.File, mutant.Text, default);
            var took = worker.Busy!.Value.Since.Elapsed;
            worker.Busy = null;
            Count(mutant, result, took);
            if (Taken(BatchSize) is { } batch)
            {
                Compile(batch);
            }
        }

        if (Taken(1) is { } rest)
        {
            Compile(rest);
        }
    }

    private void Count(Mutant mutant, Result result, TimeSpan took)
    {
        Interlocked.Increment(ref _tried);
        if (result.Failure is { } failure)
        {
            Fail(mutant, failure);
            return;
        }

        Interlocked.Increment(ref result.Outcome == Outcome.Refused ? ref _refused : ref result.Outcome == Outcome.Diagnosed
            ? ref _diagnosed : ref _accepted);
        lock (_gate)
        {
            _slowest = Math.Max(_slowest, took.Ticks);
            if (result.Record is { } record && _prints.Add(result.Print) && _promised < plan.Compiled)
            {
                _promised++;
                _waiting.Add((mutant, record));
            }
        }
    }

    private List<(Mutant, RecordFile)>? Taken(int least)
    {
        lock (_gate)
        {
            if (_waiting.Count < least)
            {
                return null;
            }

            var batch = _waiting.ToList();
            _waiting.Clear();
            return batch;
        }
    }

    private void Compile(List<(Mutant, RecordFile)> batch)
    {
        foreach (var part in batch.Chunk(BatchSize))
        {
            var failures = Compilations.Run(part);
            foreach (var (i, failure) in failures)
            {
                Fail(part[i].Item1, failure);
            }

            // One that does not compile takes its neighbours' comparison away: they are tried again without it.
            var others = part.Where((_, i) => !failures.ContainsKey(i)).ToList();
            if (failures.Values.Any(failure => failure.StartsWith("compiler", StringComparison.Ordinal)) && others.Count > 0)
            {
                Compile(others);
            }
            else
            {
                Interlocked.Add(ref _compiled, others.Count);
            }
        }
    }

    private void Fail(Mutant mutant, string failure)
    {
        _failures.Enqueue(new(mutant, failure));
        _isOver |= _failures.Count >= MostFailures;
    }

    private sealed class Worker
    {
        // Less stack than a compiler's thread has: what overflows there must overflow here.
        private const int StackBytes = 1024 * 1024;

        private readonly Thread _thread;
        private readonly Lock _gate = new();
        private (long, Stopwatch)? _busy;

        public Worker(Campaign campaign) => _thread = new Thread(() => campaign.Work(this), StackBytes) { IsBackground = true };

        public (long Number, Stopwatch Since)? Busy
        {
            get
            {
                lock (_gate)
                {
                    return _busy;
                }
            }

            set
            {
                lock (_gate)
                {
                    _busy = value;
                }
            }
        }

        public void Start() => _thread.Start();

        public bool Join(TimeSpan time) => _thread.Join(time);
    }
}
