using Constants;
using Dataset.Runtime;

Console.WriteLine($"{Catalog.Figures.Count} constants, of which {Catalog.Figures.Count(IsCutOff)} are printed cut off");

// The number keeps its digits, and its power of ten is the unit's. As a double it is the nearest one.
var planck = Physics.PlanckConstant.Year2022;
Console.WriteLine(planck);
Console.WriteLine($"{planck.Value.Number} or {(double)planck.Value}");

// What is exact by definition and ends in dots is not what is printed: it lies between that and one unit of the last digit above.
var reduced = Physics.ReducedPlanckConstant.Year2022;
Console.WriteLine($"{reduced.Qualifier}: {reduced.Range}");

// Measured, with its uncertainty, and what the edition before stated.
var gravitation = Physics.NewtonianConstantOfGravitation.Year2022;
Console.WriteLine(gravitation);
Console.WriteLine($"relative uncertainty: {gravitation.Uncertainty / gravitation.Value:0.0000000}");
var electron = Physics.ElectronMass.Year2022;
Console.WriteLine($"{electron.Value.Number}, before {electron.Earlier[0].Value?.Number}");

// A bare number scales a quantity, and a cell is cited.
Console.WriteLine($"in an hour: {(Physics.SpeedOfLightInVacuum.Year2022.Value * 3600m).Number:N0} metres");
Console.WriteLine(electron.Cite());

static bool IsCutOff(IFigure figure) => figure.Bounds.Qualifier is Qualifier.CutOff;
