using Constants;

foreach (var figure in Catalog.Figures)
{
    Console.WriteLine(figure);
}

// A bare number scales a quantity.
var light = Physics.SpeedOfLight.Year2022.Value;
Console.WriteLine($"in an hour: {(light * 3600m).Number:N0} metres");

// Two quantities of one unit, scale and all, divide to a bare number.
var gravitation = Physics.Gravitation.Year2022;
var relative = gravitation.Uncertainty / gravitation.Value;
Console.WriteLine($"relative standard uncertainty of gravitation: {relative:0.0000000}");

foreach (var check in Catalog.Checks)
{
    Console.WriteLine($"{check.Id}: {check.Verdict}");
}

Console.WriteLine(Physics.PlanckConstant.Year2022.Cite());
Console.WriteLine(Catalog.Figures.Bibliography(CitationStyle.Plain));
