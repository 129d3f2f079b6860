using Dataset;

var march = Border.Crossings.March2025;
Console.WriteLine(march.Value);
Console.WriteLine(march.Cite());
