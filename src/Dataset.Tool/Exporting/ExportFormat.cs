namespace Dataset.Tool.Exporting;

/// <summary>What a dataset is written as.</summary>
internal enum ExportFormat
{
    /// <summary>One table of the Data Package.</summary>
    Csv,

    /// <summary>All tables in one object.</summary>
    Json,

    /// <summary>A folder: <c>datapackage.json</c>, <c>data.json</c> and a CSV file for each table.</summary>
    DataPackage,

    /// <summary>A folder of Parquet files by topic and series, with the statements in SQL that are run on them.</summary>
    Parquet,

    /// <summary>The documents as CSL-JSON.</summary>
    Csl,

    /// <summary>The documents as BibTeX.</summary>
    BibTeX,

    /// <summary>A line for each figure, with its words.</summary>
    Markdown,
}
