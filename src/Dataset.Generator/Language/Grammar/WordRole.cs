namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// What a word does around a number. Each is a section <c>[words …]</c> of a language's file, named in lower case with hyphens.
/// </summary>
internal enum WordRole
{
    /// <summary>No dash can stand behind it, so that a dash there is a minus: was, to, at.</summary>
    BeforeSign,

    /// <summary>Joins a part to its whole: half <em>of</em> the ships.</summary>
    Of,

    /// <summary>Stands between a scale and a currency: 4,8 millions <em>d'</em>euros.</summary>
    ScaleOf,

    /// <summary>Ends the noun phrase behind a number: and, in, was.</summary>
    Clause,

    /// <summary>Begins a clause of its own: but, which.</summary>
    ClauseStart,

    /// <summary>A clause may begin behind it: and, that.</summary>
    ClauseLink,

    /// <summary>A hedge that must stand near its number reaches across: over <em>the</em> 500.</summary>
    NearHedge,

    /// <summary>A hedge of one word that a comma may part from its number: <em>say</em>, 7,000.</summary>
    AsideHedge,

    /// <summary>Short forms whose point ends no sentence.</summary>
    Abbreviation,

    /// <summary>Begins a comparison with the number before: 4,000 <em>more</em> than.</summary>
    Comparative,

    /// <summary>Computes, so that neither of two numbers stands for itself: 7,000 <em>less</em> 50.</summary>
    ComputesBoth,

    /// <summary>Links a hedge to the number before: 75 arrests <em>or</em> more.</summary>
    OfferLink,

    /// <summary>A hedge that, behind a number, more often belongs to what comes next.</summary>
    OfferHedge,

    /// <summary>Makes a comparison of what might be a hedge behind: 75 or more <em>than</em>.</summary>
    Than,

    /// <summary>Makes a moment of what might be a rate: a year <em>ago</em>.</summary>
    Ago,

    /// <summary>First words of rates that stand behind their number only.</summary>
    PerBehind,

    /// <summary>Before "a day" it says how long something took, and no rate: released <em>within</em> a day.</summary>
    LengthLead,

    /// <summary>Words of change that are none without by, to or from.</summary>
    ChangeLinked,

    /// <summary>Words of change that leave a range a range.</summary>
    ChangeInRange,

    /// <summary>Ends the search for a word of change before a number.</summary>
    ChangeStop,

    /// <summary>A clause that begins with it is a condition: <em>Had</em> 3,000 ships called.</summary>
    ConditionLead,

    /// <summary>Denies what is counted before it: the 7,000 ships <em>failed</em> to call.</summary>
    DenialBehind,

    /// <summary>Begins the header of a column in thousands: <em>in</em> thousands.</summary>
    HeaderLead,

    /// <summary>Endings of verbs.</summary>
    VerbEnding,

    /// <summary>Endings that look like those of verbs and are none.</summary>
    NoVerbEnding,

    /// <summary>Endings of verbs in the past, which no noun has.</summary>
    PastEnding,

    /// <summary>Endings of verbs behind one of the leads: a target of conduct<em>ing</em>.</summary>
    GerundEnding,

    /// <summary>Prepositions that such a verb may follow: a target <em>of</em> conducting.</summary>
    GerundLead,

    /// <summary>Endings of the second half of a compound that describes: eye-water<em>ing</em>.</summary>
    CompoundEnding,

    /// <summary>Endings of equal parts in the plural: two third<em>s</em>.</summary>
    PartEnding,

    /// <summary>Makes one equal part of the word behind it, being an article with a preposition: plus <em>du</em> quart.</summary>
    PartLead,

    /// <summary>Stands before a hyphen and a year: <em>mid</em>-2020.</summary>
    Prefix,

    /// <summary>Makes a comparison or an idiom of "no": no <em>longer</em>.</summary>
    NoneIdiom,

    /// <summary>Words of size that are a determiner right before a number: <em>all</em> 88 rooms.</summary>
    WordedDeterminer,

    /// <summary>Titles that need a point or a capital: <em>No.</em> 13.</summary>
    TitleShort,

    /// <summary>Hedges that may touch the digits: <em>c</em>1500.</summary>
    GluedHedge,

    /// <summary>Behind an article that is also a number: it is a pronoun: one <em>another</em>.</summary>
    PronounBehind,

    /// <summary>Before an article that is also a number: it is a pronoun: <em>this</em> one.</summary>
    PronounBefore,

    /// <summary>Articles that point at a known thing, so that what follows is an order and no part: <em>the</em> third.</summary>
    Definite,

    /// <summary>Percentage points behind a percent sign, and scores elsewhere.</summary>
    Score,

    /// <summary>Words of prose that are spelt like a symbol, case kept.</summary>
    SymbolLike,

    /// <summary>Leads a year: <em>in</em> 2024.</summary>
    YearLead,

    /// <summary>Stands between a year and the word that leads it: in <em>early</em> 2024.</summary>
    YearAdjective,

    /// <summary>Leads a year, with a number and nothing else: <em>FY</em> 2024.</summary>
    FiscalYear,

    /// <summary>Behind it a month has no day: <em>in</em> May.</summary>
    InMonth,

    /// <summary>Between a day and its month: 5th <em>of</em> May.</summary>
    DayLink,

    /// <summary>Between a month and its year: mayo <em>de</em> 2024.</summary>
    MonthLink,

    /// <summary>Months that in lower case are another word: <em>may</em>.</summary>
    MonthCapital,

    /// <summary>Between hours and minutes: 10 <em>h</em> 30.</summary>
    HourSign,

    /// <summary>Makes a decade of a year: the 1990<em>s</em>.</summary>
    DecadeSuffix,

    /// <summary>Nouns that are a number and say about: une <em>centaine</em>.</summary>
    RoundNoun,

    /// <summary>Behind a year, and never behind a count: 2024 <em>wurden</em>.</summary>
    YearFollow,

    /// <summary>With an ordinal it is a part: <em>jeder</em> vierte.</summary>
    EveryNth,

    /// <summary>Before digits and a point they are an order: <em>im</em> 2. Quartal.</summary>
    OrdinalLead,

    /// <summary>Behind "for each of" it is no thing that is counted.</summary>
    NoThing,

    /// <summary>Months that are a verb as well, or begin one: <em>march</em>.</summary>
    MonthVerb,

    /// <summary>Before a time that is no day it compares: up 3 percent <em>on</em> 2023.</summary>
    DayLead,

    /// <summary>Ending of an owner: March<em>'s</em>.</summary>
    PossessiveEnding,

    /// <summary>Names a share, wherever it stands beside the number: the <em>percentage</em> was 52.</summary>
    ShareNoun,

    /// <summary>Ends the search for what a number counts: 52 <em>who</em> came.</summary>
    NounStop,

    /// <summary>Plurals that no ending tells: <em>men</em>.</summary>
    PluralNoun,

    /// <summary>Endings of nouns in the plural.</summary>
    PluralEnding,

    /// <summary>Endings that look like those of a plural and are none.</summary>
    NoPluralEnding,

    /// <summary>Measures that are a thing or a place as often: <em>foot</em>.</summary>
    MeasureOrThing,

    /// <summary>Makes another measure of the one beside it: <em>square</em> miles.</summary>
    MeasureModifier,

    /// <summary>A group that as often describes the noun behind it: <em>crew</em> members.</summary>
    GroupAttribute,

    /// <summary>Names a person, so that the noun behind is the same one: <em>migrant</em> workers.</summary>
    PersonNoun,

    /// <summary>Names a known number before what becomes of it: <em>the</em> 212 schools will close.</summary>
    KnownLead,

    /// <summary>Behind a comma it begins what the clause before says: denied, <em>dass</em> 212.</summary>
    Complement,

    /// <summary>Opens a question whether something is so: <em>did</em> 40 hotels close?</summary>
    QuestionLead,

    /// <summary>Opens a time or a place at the start of a sentence: <em>after</em> the flood.</summary>
    PlaceLead,

    /// <summary>Behind "every" it is for each of two: every <em>other</em> day.</summary>
    EveryOther,

    /// <summary>A noun as often as a verb, which it is behind a plural or a pronoun alone: analysts <em>project</em> 40.</summary>
    NounOrVerb,

    /// <summary>Words that such a verb follows: we, to.</summary>
    VerbLead,

    /// <summary>Hedges that tell of an estimate: an <em>estimated</em> 75.</summary>
    EstimateHedge,

    /// <summary>Nouns of change: an <em>increase</em> of 7,000.</summary>
    ChangeNoun,

    /// <summary>Verbs that may part what is counted from its denial: 7.000 Schiffe <em>wurden</em> nicht gezählt.</summary>
    Auxiliary,

    /// <summary>Heads a column of a table whose numbers count nothing: the <em>code</em> of a country.</summary>
    HeadOfCodes,

    /// <summary>Heads a column that says how sure another one is: <em>uncertainty</em>.</summary>
    HeadOfUncertainty,

    /// <summary>Heads a column of units.</summary>
    HeadOfUnits,

    /// <summary>Stands in the head of a column and names no unit: <em>value</em>, the encounter <em>count</em>.</summary>
    HeadOfNumbers,

    /// <summary>Before a participle they name whom it was done to, and not the act: 500 of <em>those</em> arrested.</summary>
    Whom,

    /// <summary>Says how many there are of its subject: arrests <em>totalled</em> 956.</summary>
    LevelVerb,

    /// <summary>Verbs in the form that describes a noun and states nothing by itself: 130 <em>stolen</em> cars.</summary>
    Participle,

    /// <summary>Makes a rate of the noun behind it: 75 at <em>each</em> office.</summary>
    Each,

    /// <summary>Points at a time or a thing right behind a number, so that no noun begins there: 3,000 <em>this</em> year.</summary>
    Demonstrative,

    /// <summary>Refers to what was counted before: 167 of <em>them</em>, the <em>other</em> 47.</summary>
    Anaphor,
}
