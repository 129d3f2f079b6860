namespace Dataset.Cases.Reporting;

/// <summary>One file or folder of the cases and how its rows are judged.</summary>
internal interface ICaseFile
{
    /// <summary>Its name without extension.</summary>
    string Name { get; }

    /// <summary>Each row as a function that runs it, so that rows can be filtered by kind first and then run side by side.</summary>
    IEnumerable<CaseRow> ReadRows();
}
