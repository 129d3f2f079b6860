using Dataset.Cases.Reporting;
using Dataset.Cases.Running;
using Xunit.Abstractions;

namespace Dataset.Cases;

/// <summary>The cases beside the repository: no kind may have fewer right rows than <c>expected/</c> records.</summary>
public sealed class CasesTests(ITestOutputHelper output)
{
    [CasesFact]
    public void Numbers_are_read_as_well_as_before() => AssertFloor("numbers");

    [CasesFact]
    public void Periods_are_read_as_well_as_before() => AssertFloor("periods");

    [CasesFact]
    public void Plain_true_records_are_accepted_as_well_as_before() => AssertFloor("plain");

    [CasesFact]
    public void Lies_are_refused_as_well_as_before() => AssertFloor("lies");

    [CasesFact]
    public void Records_are_judged_as_well_as_before() => AssertFloor("records");

    private void AssertFloor(string name)
    {
        var rows = CaseFiles.Run(CaseFiles.All.Single(file => file.Name == name));

        using var text = new StringWriter();
        CaseReport.WriteRows(rows, isVerbose: false, text);
        CaseReport.WriteTables(rows, text);
        output.WriteLine(text.ToString());
        Assert.Equal([], CaseFloor.FindRegressions(File.ReadAllText(CaseFloor.PathOf(name)), rows));
    }
}
