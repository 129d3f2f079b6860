using System.Text;
using System.Text.Json;
using Dataset.Tool.Site.Formats;

namespace Dataset.Tool.Tests.Site.Formats;

/// <summary>JSON that may stand in a script element and in a script.</summary>
public sealed class SafeJsonTests
{
    public static TheoryData<string> Texts => [.. HostileTexts.List, "nul \0 and \u0001"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_read_back_and_ends_no_script(string text)
    {
        var json = Encoding.UTF8.GetString(SafeJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString(text, text);
            json.WriteEndObject();
        }));

        using var read = JsonDocument.Parse(json);
        var property = Assert.Single(read.RootElement.EnumerateObject());
        Assert.Equal(text, property.Name);
        Assert.Equal(text, property.Value.GetString());
        Assert.DoesNotContain(json, static c => c is '<' or '>' or '&' or '\u2028' or '\u2029' or '\0' or '\r');
    }

    [Fact]
    public void Letters_and_quotation_marks_stay_as_they_are()
    {
        var json = Encoding.UTF8.GetString(SafeJson.Write(static json => json.WriteStringValue("“Ñandú” isn't + ä"), isIndented: false));

        Assert.Equal("\"“Ñandú” isn't + ä\"", json);
    }
}
