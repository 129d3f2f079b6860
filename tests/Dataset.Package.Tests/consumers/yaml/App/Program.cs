Console.WriteLine(Towns.Town.Numbers.Year2024.Value);
Console.WriteLine(Other.Yaml);
