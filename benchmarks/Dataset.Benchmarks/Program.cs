using Dataset.Benchmarks;
var d = new SyntheticData(args.Length > 0 ? int.Parse(args[0]) : 200);
if (args.Length > 1) d.WriteTo(args[1]);
var s = System.Diagnostics.Stopwatch.StartNew();
var f = Pipeline.Emit(d);
Console.WriteLine($"{f.Count} files, {f.Sum(x => x.Text.Length) / d.Figures} chars a figure, {s.ElapsedMilliseconds} ms");
if (args.Length > 2) foreach (var (n, t) in f) File.WriteAllText(Path.Combine(args[2], n), t);
