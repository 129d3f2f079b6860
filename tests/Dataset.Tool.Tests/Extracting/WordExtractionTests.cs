using Dataset.Tool.Extracting;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>The text of a Word document is what it prints with all its changes accepted.</summary>
public sealed class WordExtractionTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>nearly 7,</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>000 ducks</w:t></w:r></w:p>", "nearly 7,000 ducks\n")]
    [InlineData("<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>two</w:t></w:r></w:p>", "one\n\ntwo\n")]
    [InlineData("<w:p><w:r><w:t>a line</w:t><w:br/><w:t>another</w:t></w:r></w:p>", "a line\nanother\n")]
    [InlineData("<w:p><w:r><w:t>7,000</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>"
        + "<w:r><w:t> ducks</w:t></w:r></w:p>", "7,000¹ ducks\n")]
    [InlineData("<w:p><w:del><w:r><w:delText>6,000</w:delText></w:r></w:del><w:ins><w:r><w:t>7,000</w:t></w:r></w:ins></w:p>", "7,000\n")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>", "seen\n")]
    [InlineData("<w:p><w:r><w:instrText>PAGE 7</w:instrText></w:r><w:r><w:t>text</w:t></w:r></w:p>", "text\n")]
    [InlineData("<w:p><w:r><w:t>20</w:t><w:noBreakHyphen/><w:t>year un</w:t><w:softHyphen/><w:t>til</w:t></w:r></w:p>", "20-year until\n")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr><w:r><w:t>Ducks</w:t><w:tab/><w:t>7</w:t><w:tab/>"
        + "<w:t>000</w:t></w:r></w:p>", "Ducks | 7 | 000\n")]
    [InlineData("<w:p><w:r><w:t>Name</w:t><w:tab/><w:t>Kind</w:t></w:r></w:p>", "Name Kind\n")]
    [InlineData("<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>",
        "1/2\n")]
    public void Words_stand_as_they_are_printed(string body, string text) =>
        Assert.Equal(text, Extracted.From("a.docx", WordFile.Write(body)).Text);

    [Fact]
    public void A_row_of_a_table_is_a_paragraph_and_its_cells_are_parted()
    {
        static string Row(params string[] cells) =>
            $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"))}</w:tr>";

        var rows = Row(string.Empty, "2024", "2025") + Row("Ducks", "1,310", "1,420");
        Assert.Equal("| 2024 | 2025\n\nDucks | 1,310 | 1,420\n\nafter\n",
            Extracted.From("a.docx", WordFile.Write($"<w:tbl>{rows}</w:tbl><w:p><w:r><w:t>after</w:t></w:r></w:p>")).Text);
    }

    [Fact]
    public void A_text_box_does_not_part_the_sentence_that_it_is_anchored_in()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>";

        Assert.Equal("before after\n\nbox\n\nlast\n", Extracted.From("a.docx", WordFile.Write($"""
            <w:p><w:r><w:t>before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">{Box}</mc:Choice>
            <mc:Fallback>{Box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>
            <w:p><w:r><w:t>last</w:t></w:r></w:p>
            """)).Text);
    }

    [Fact]
    public void Headings_are_locators_whatever_the_language_of_the_program()
    {
        var document = Extracted.From("a.docx", WordFile.Write(
            "<w:p><w:pPr><w:pStyle w:val='berschrift2'/></w:pPr><w:r><w:t>Enten</w:t></w:r></w:p><w:p><w:r><w:t>7</w:t></w:r></w:p>",
            styles: "<w:style w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style>"));

        Assert.Equal([new Locator(0, LocatorKind.Heading, "Enten", 2)], document.Locators.ToArray());
    }

    [Fact]
    public void Footnotes_stand_behind_the_text_with_their_marks()
    {
        var document = Extracted.From("a.docx", WordFile.Write(
            "<w:p><w:r><w:t>7,000</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t> ducks</w:t></w:r></w:p>",
            footnotes: "<w:footnote w:id='1'><w:p><w:r><w:t>of nothing</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>With geese.</w:t></w:r></w:p></w:footnote>"));

        Assert.Equal("7,000¹ ducks\n\n¹ With geese.\n", document.Text);
    }

    [Fact]
    public void A_document_says_of_itself_what_its_properties_say()
    {
        var document = Extracted.From("a.docx", WordFile.Write("<w:p/>", change: package =>
        {
            package.PackageProperties.Title = "Ducks";
            package.PackageProperties.Creator = "A. Warden";
            package.PackageProperties.Created = new DateTime(2025, 3, 3, 0, 0, 0, DateTimeKind.Utc);
        }));

        Assert.Equal(
            [
                new Metadatum(MetadataField.Title, "Ducks", "the document's property 'title'"),
                new Metadatum(MetadataField.Author, "A. Warden", "the document's property 'creator'"),
                new Metadatum(MetadataField.Created, "2025-03-03", "the document's property 'created'"),
            ],
            document.Metadata.ToArray());
    }

    [Fact]
    public void What_a_document_names_outside_of_itself_is_not_followed()
    {
        var document = Extracted.From("a.docx", WordFile.Write("<w:p><w:r><w:t>7</w:t></w:r></w:p>", change: package =>
            package.MainDocumentPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
                new Uri("file:///etc/passwd"))));

        Assert.Equal("7\n", document.Text);
    }

    [Fact]
    public void A_document_with_entities_of_its_own_is_refused()
    {
        var bytes = WordFile.Write("<w:p/>", prologue: "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");

        Assert.StartsWith("it is damaged (", Extracted.Error("a.docx", bytes), StringComparison.Ordinal);
    }
}
