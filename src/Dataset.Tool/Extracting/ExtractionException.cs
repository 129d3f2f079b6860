namespace Dataset.Tool.Extracting;

/// <summary>
/// Ends an extraction with a sentence for the person whose document it is. It never leaves <see cref="Extractor"/>: libraries call back
/// into streams and filters of ours, and only an exception ends them.
/// </summary>
internal sealed class ExtractionException(string message, Exception? inner = null) : Exception(message, inner);
