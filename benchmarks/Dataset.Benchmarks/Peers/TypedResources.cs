using System.Xml.Linq;

namespace Dataset.Benchmarks;

/// <summary>
/// The figures as the SDK's typed resources: a text for each in a .resx, of which the SDK makes a class of string properties. They have the
/// words of value, period and quotations, and neither units nor documents nor checks.
/// </summary>
internal static class TypedResources
{
    /// <summary>What a project says to have them.</summary>
    public const string Items = """
        <EmbeddedResource Update="Figures.resx">
          <StronglyTypedFileName>$(IntermediateOutputPath)Figures.Designer.cs</StronglyTypedFileName>
          <StronglyTypedLanguage>CSharp</StronglyTypedLanguage>
          <StronglyTypedNamespace>Synthetic</StronglyTypedNamespace>
          <StronglyTypedClassName>Figures</StronglyTypedClassName>
          <PublicClass>true</PublicClass>
        </EmbeddedResource>
        """;

    /// <summary>The SDK makes the class too late for the compiler otherwise.</summary>
    public const string Properties = "<CoreCompileDependsOn>PrepareResources;$(CoreCompileDependsOn)</CoreCompileDependsOn>";

    public static string Write(IRecords data)
    {
        static XElement Header(string name, string value) => new("resheader", new XAttribute("name", name), new XElement("value", value));
        static string Type(string name) => $"System.Resources.{name}, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, "
            + "PublicKeyToken=b77a5c561934e089";

        var figures = from series in Models.Of(data).Series
                      from figure in series.Figures
                      let claims = figure.Claims.Select(claim =>
                          $"{claim.Value.Words} {series.Unit.Plural}, {claim.Speaker}: "
                          + string.Join(" / ", claim.Quotes.Select(static quote => quote.Words)))
                      select new XElement(
                          "data", new XAttribute("name", $"{series.Topic}_{series.Name}_{figure.Member}"),
                          new XAttribute(XNamespace.Xml + "space", "preserve"),
                          new XElement("value", $"{series.Title}, {figure.Period.Id}: {string.Join("; ", claims)}"));
        return new XElement("root", Header("resmimetype", "text/microsoft-resx"), Header("version", "2.0"),
            Header("reader", Type("ResXResourceReader")), Header("writer", Type("ResXResourceWriter")), figures).ToString();
    }
}
