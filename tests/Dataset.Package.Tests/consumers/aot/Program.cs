using Dataset;

Console.WriteLine(Border.Crossings.March2025.Value);
Console.WriteLine(Enforcement.Arrests.On26January2025.PerIce.Value);
Console.WriteLine(Catalog.Find("border.crossings.2025-03")?.Cite(CitationStyle.CslJson));
Console.WriteLine(Catalog.Figures.Bibliography(CitationStyle.BibTeX));
Console.WriteLine(Catalog.ToDataPackage().GetType().Name);
