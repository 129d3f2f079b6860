using System.Globalization;
using Dataset.Fuzz;
using Dataset.Fuzz.Guided;
using Dataset.Fuzz.Phrases;

// dotnet run -c Release --project tests/Dataset.Fuzz -- --mutants 1000000 --seed 1 [--compiled 1000] [--only 17] [--failures folder]
// dotnet run -c Release --project tests/Dataset.Fuzz -- --phrases 1000000 --seed 1
// dotnet run -c Release --project tests/Dataset.Fuzz -- --guided reader,grammar,table,html --seconds 900 [--work folder] [--minimize 48000]
// dotnet run -c Release --project tests/Dataset.Fuzz -- --guided-input html < input
if (Text("--guided-input") is { } input)
{
    GuidedTarget.Find(input).Listen();
    return 0;
}

if (Text("--guided") is { } names)
{
    var isClean = true;
    foreach (var target in names.Split(',').Select(GuidedTarget.Find))
    {
        var run = new GuidedRun(target, Text("--work") ?? Path.Combine(AppContext.BaseDirectory, "guided"));
        isClean &= Number("--seconds", 900) is var seconds && (seconds == 0 || run.Run(TimeSpan.FromSeconds(seconds)));
        if (Number("--minimize", 0) is > 0 and var bytes)
        {
            run.Minimize((int)bytes);
        }
    }

    return isClean ? 0 : 1;
}

if (Number("--phrases", 0) is > 0 and var phrases)
{
    var read = PhraseCampaign.Run(phrases, (int)Number("--seed", 1));
    foreach (var failure in read.Failures)
    {
        Console.WriteLine($"{failure.Number}: {failure.What}");
    }

    Console.WriteLine(read);
    return read.Failures.Count == 0 ? 0 : 1;
}

var plan = new Plan(Number("--mutants", 100_000), (int)Number("--seed", 1), Number("--compiled", long.MaxValue));
if (Number("--only", -1) is var only and >= 0)
{
    Console.WriteLine(Mutator.Make(plan.Seed, only).Text);
    plan = plan with { First = only, Mutants = 1 };
}

var report = new Campaign(plan).Run(Console.Error.WriteLine);
Console.WriteLine(report);
if (report.Failures.Count == 0)
{
    return 0;
}

Console.WriteLine(Failures.Write(report.Failures, Text("--failures") ?? Path.Combine(AppContext.BaseDirectory, "failures")));
return 1;

long Number(string name, long otherwise) => Text(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;

string? Text(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
