#:package @DATA@@@VERSION@
#:property PublishAot=false
using Dataset;

Console.WriteLine(Border.Crossings.March2025.Value);
Console.WriteLine(Border.Crossings.March2025.Cite());
