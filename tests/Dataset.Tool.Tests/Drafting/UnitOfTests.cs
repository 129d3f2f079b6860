using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Drafting;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>What each number of a text counts, where no unit is declared; behind "TODO" what is only guessed.</summary>
public sealed class UnitOfTests
{
    [Theory]
    [InlineData("Arrests rose to 96 in May, from 51 in April.", "arrest arrest")]
    [InlineData("Deportations by the Border Service (BS) have exceeded 100,000.", "deportation")]
    [InlineData("The change was 30 ships. It brought the number to 310.", "ship ship")]
    [InlineData("Prices were 2.4 percent higher in May, down from 2.9 in April.", "percent percent")]
    [InlineData("The number of nights fell by 3.2 percent to 96.", "percent night")]
    [InlineData("Fees are $178 for guests and 254 for members.", "us-dollar us-dollar")]
    [InlineData("Guards made 75 arrests at each of the 25 field offices.", "arrest per office office")]
    [InlineData("Each bus covers 52,000 kilometres a year.", "kilometre per bus per year")]
    [InlineData("It cost $440 for every arrest.", "us-dollar per arrest")]
    [InlineData("They made 956 arrests. 500 of those arrested were released.", "arrest person")]
    [InlineData("They made 956 arrests. 500 were released.", "arrest TODO:arrest")]
    [InlineData("They made 956 arrests. Another 500 followed.", "arrest arrest")]
    [InlineData("The concert drew 12,500 people in five halls; the board expected 11,000.", "person hall person")]
    [InlineData("A patient waited 17 days, compared with 21 a year before.", "day day")]
    [InlineData("The council grows from seven to nine members.", "member member")]
    [InlineData("We have beds for only 160.", "bed")]
    [InlineData("They made 956 arrests; some 500 of those arrested were released within a day.", "arrest person")]
    [InlineData("The 842 people of a week-long operation left.", "person")]
    [InlineData("They found 130 stolen cars, 3,412 car thefts and 14 counts of fraud.", "car theft count")]
    [InlineData("One of the largest ports was closed in the past four years, twice as many as in Form 214/2025.", "")]
    public void A_number_counts_what_its_words_say(string text, string units)
    {
        using var folder = new Folder();
        var hash = folder.Document("gazette.txt", text);
        folder.Record("sources.yaml", $"sources:\n  gazette:\n    text: gazette.txt\n    sha256: {hash}\n");
        var symbols = RecordFolder.Read(folder.Records, CancellationToken.None).Bind(CancellationToken.None).Value.Symbols;
        var document = DocumentFolder.Read([folder.Documents], symbols).Value.Find("gazette")!;

        var draft = NumberDrafter.Run(new ReadDocument(document, LanguageTable.English), symbols, null);

        var read = draft.Numbers.Select(static number => (number.Unit.IsFar ? "TODO:" : string.Empty) + number.Unit.Key);
        Assert.Equal(units, string.Join(' ', read));
    }
}
