using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Tests.Diagnostics;

namespace Dataset.Generator.Tests.Checking;

/// <summary>Whom a quotation names as its speaker, and the records that name another.</summary>
public sealed class SpeakersTests
{
    private static readonly AgentRecord[] Agents =
    [
        new("harbour-board", "Harbour Board", null),
        new("guild", "The Guild of Keepers", null),
        new("herald", "Coast Herald", null),
    ];

    [Theory]
    [InlineData("en", "The guild said that 12 gulls came", "guild: guild said")]
    [InlineData("en", "The Guild of Keepers has announced 12 gulls", "guild: Guild of Keepers has announced")]
    [InlineData("en", "12 gulls, according to the Harbour Board", "harbour-board: according to the Harbour Board")]
    [InlineData("en", "“12 gulls came,” said the Harbour Board", "harbour-board: said the Harbour Board")]
    [InlineData("en", "The Coast Herald reported that the guild counted 12 gulls", "herald: Coast Herald reported")]
    [InlineData("en", "12 gulls came, said the guild", "guild: said the guild")]
    [InlineData("en", "Harbour Board said 12 gulls came", "harbour-board: Harbour Board said")]
    [InlineData("en", "According to guild 12 gulls came", "guild: According to guild")]
    [InlineData("en", "Herald said nothing, and coast herald said that 12 gulls came", "herald: Herald said; herald: coast herald said")]
    [InlineData("en", "Guild said, and the guild said again", "guild: Guild said; guild: guild said")]
    [InlineData("de", "Die Guild meldete 12 Möwen", "guild: Guild meldete")]
    [InlineData("de", "laut Harbour Board 12 Möwen", "harbour-board: laut Harbour Board")]
    [InlineData("fr", "selon la Guild, 12 mouettes", "guild: selon la Guild")]
    [InlineData("es", "según la Guild, 12 gaviotas", "guild: según la Guild")]
    public void A_speaker_is_named_beside_a_verb_or_behind_a_source(string language, string words, string expected) =>
        Assert.Equal(expected, string.Join("; ", Find(language, words)));

    [Theory]
    [InlineData("12 gulls of the guild came")]
    [InlineData("keepers told the guild of 12 gulls")]
    [InlineData("a keeper said the guild has 12 gulls")]
    [InlineData("guildsmen said that 12 gulls came")]
    [InlineData("the guild has 12 gulls")]
    [InlineData("12 gulls were seen by the Harbour")]
    [InlineData("the board said the guild has 12 gulls")]
    [InlineData("")]
    public void An_agent_that_is_only_mentioned_is_no_speaker(string words) => Assert.Empty(Find("en", words));

    [Theory]
    [InlineData("by: nbc", true)]
    [InlineData("by: office", false)]
    [InlineData("by: { unnamed: a clerk, of: nbc }", true)]
    [InlineData("by: office, via: nbc", true)]
    public void The_speaker_of_a_record_is_the_one_that_its_words_name(string speaker, bool isRight)
    {
        PageFile[] files =
        [
            new("agents.yaml", "agents:\n  office: { name: Home Office }\n  nbc: { name: NBC News }\n"),
            new("ice.yaml", $$"""
                topic: Ice
                units: { arrest: { plural: arrests } }
                sources: { paper: { text: paper.txt, sha256: {{new string('0', 64)}} } }
                in: paper
                arrests:
                  title: T
                  unit: arrest
                  figures:
                    2025-03: { value: 7, quote: "NBC News said that 7 arrests were made", {{speaker}} }
                """),
        ];

        var expected = isRight
            ? Array.Empty<string>()
            :
            [
                "ice.yaml(9,79): error DS4033: The words “NBC News said that 7 arrests were made” are attributed to NBC News "
                + "('NBC News said'), and the record's speaker is Home Office. Write 'by: nbc' where NBC News gives the number, 'via: nbc' "
                + "where NBC News passes it on; or quote the words of the record's speaker alone.",
            ];
        Assert.Equal(expected, new RecordsRunner().Run(files));
    }

    [Fact]
    public void Without_agents_or_words_of_attribution_there_is_no_speaker()
    {
        Assert.Empty(new SpeakerMatcher([], LanguageTable.English).FindSpeakers("the guild said"));
        Assert.Empty(new SpeakerMatcher([new("the", "The", null)], LanguageTable.English).FindSpeakers("the guild said"));
        Assert.Empty(Find("nl", "the guild said"));
    }

    private static IEnumerable<string> Find(string language, string words) =>
        new SpeakerMatcher(Agents, LanguageTable.Find(language)!).FindSpeakers(words).Select(found => $"{found.Agent}: {found.Words}");
}
