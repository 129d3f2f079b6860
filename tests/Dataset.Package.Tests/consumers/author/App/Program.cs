using Dataset;
using Towns;

var inhabitants = Town.Numbers.Year2024;
Console.WriteLine(inhabitants.Value);
Console.WriteLine(inhabitants.Name);

// One unit in two datasets is one type: their quantities add.
Console.WriteLine($"both: {inhabitants.Value + Enforcement.SentToElSalvador.SundayNight.Value}");
