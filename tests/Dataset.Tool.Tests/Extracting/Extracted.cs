using System.Text;
using Dataset.Tool.Extracting;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>Documents of a line or two, extracted.</summary>
internal static class Extracted
{
    public static Extraction Html(string body) => From("page.html", $"<!doctype html><meta charset=utf-8>{body}");

    public static Extraction From(string fileName, string content) => From(fileName, Encoding.UTF8.GetBytes(content));

    public static Extraction From(string fileName, byte[] bytes, ExtractionOptions? options = null)
    {
        var result = Extractor.Extract(fileName, bytes, options);
        Assert.Null(result.Error);
        return result.Extraction!;
    }

    public static string Error(string fileName, byte[] bytes, ExtractionOptions? options = null)
    {
        var result = Extractor.Extract(fileName, bytes, options);
        Assert.Null(result.Extraction);
        return result.Error!;
    }
}
