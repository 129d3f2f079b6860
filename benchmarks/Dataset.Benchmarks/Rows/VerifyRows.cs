namespace Dataset.Benchmarks.Rows;

/// <summary>The tool over records with their documents, which a build with documents runs as well.</summary>
internal static class VerifyRows
{
    public static Measured Verify(Workshop workshop, Size size)
    {
        var (records, documents) = (workshop.NewFolder("verified-records"), workshop.NewFolder("verified-documents"));
        var quotations = VerifiedData.Write(size.Figures, records, documents);

        // The locks first; what is measured compares with them and writes nothing.
        Run("verify");
        var runs = Enumerable.Range(0, size.Rounds).Select(_ => Run("verify", "--check")).ToList();
        var wall = new Samples([.. runs.Select(static run => run.Wall.TotalSeconds)]);
        var cpu = new Samples([.. runs.Select(static run => run.Cpu.TotalSeconds)]);
        return new(wall.Median, $"{wall.Text("s").Text} for {Turns.Number(quotations)} quotations, {Turns.Number(cpu.Median, 1)} s of CPU");

        ChildRun Run(params string[] verb) => Child.Run(records, Workshop.Dotnet,
            ["exec", workshop.Tool, .. verb, "--records", records, "--documents", documents]);
    }
}
