namespace Dataset.Tool.Factchecking.Reports;

/// <summary>The form of a report.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Sarif,
}
