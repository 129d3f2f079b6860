namespace Dataset.Generator.Diagnostics;

/// <summary>Ways in which the files of a source cannot be had, before a word of them is read.</summary>
internal static class DocumentRules
{
    public static readonly Rule TwoDocuments = new("DS4040", "Two documents of one name",
        "'{0}', the document of '{1}', is in two folders with different bytes: {2} and {3}. Remove the one that is not meant, or rename "
        + "it.");

    public static readonly Rule OutsideFolder = new("DS4041", "Document outside its folder",
        "'{0}', the document of '{1}', {2}. Records read nothing outside the folders of the documents: put the file itself into one of "
        + "them, and name it without a folder.");

    public static readonly Rule TooLong = new("DS4042", "Document too long",
        "'{0}', the document of '{1}', has {2}, and {3} are read at most. Split it into parts, each a source of its own.");

    public static readonly Rule OriginalChanged = new("DS4043", "Original changed",
        "The original '{0}' of '{1}' has the SHA-256 {2}, and the record says {3}. Restore the file; or, where it was published anew, run "
        + "'dataset add {0}' and read what changed.");

    public static readonly Rule OriginalNotRead = new("DS4044", "Original cannot be read",
        "The original '{0}' of '{1}' gives no text: {2}. Restore the file, or correct 'original:'.");

    public static readonly Rule TextDiffers = new("DS4045", "Text differs from its original",
        "'{0}', the text of '{1}', is not what its original '{2}' gives: line {3} has {4}, and the original {5}. Restore the text; or run "
        + "'dataset add {2}', which makes it anew, and read what changed.");
}
