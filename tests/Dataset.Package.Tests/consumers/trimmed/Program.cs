using Dataset;

var march = Border.Crossings.March2025;
Console.WriteLine(march.Value);
Console.WriteLine(march.Cite());

// Whatever a figure offers, but for JSON and notebooks.
Console.WriteLine($"{march} {march:N1} {march.Bounds} {march.Range} {march.RangeWithRounding()} {march.PercentOf(march)} {march.PerDay()}");
Console.WriteLine($"{march.Name} {march.Text} {march.Period} {march.Status} {march.Counted} {march.Accumulation} {march.RecordStatement}");
Console.WriteLine(string.Join(Environment.NewLine, march.Sources) + string.Join(Environment.NewLine, march.Claims));
Console.WriteLine($"{march.Earlier.Count} {march.Series.Area} {march.Series.Counts} {march.Series.Find(march.Period)}");
