namespace Dataset.Tool.Extracting;

/// <summary>The fields of a source that a document may fill by itself.</summary>
internal enum MetadataField
{
    Title,
    Author,
    Publisher,

    /// <summary>The day it was published.</summary>
    Published,

    /// <summary>The day its file was made, which is not the day it was published.</summary>
    Created,
    Language,
    Url,
    Licence,
}
