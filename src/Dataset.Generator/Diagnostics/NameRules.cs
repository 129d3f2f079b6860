namespace Dataset.Generator.Diagnostics;

/// <summary>Ways in which records do not fit together by name.</summary>
internal static class NameRules
{
    public static readonly Rule DeclaredTwice = new("DS3001", "Declared twice",
        "The {0} '{1}' is declared here and in {2}. Declare it once and use it by key.");

    public static readonly Rule UnknownReference = new("DS3002", "Unknown reference", "There is no {0} '{1}'{2}. {3}");

    public static readonly Rule ReservedName = new("DS3003", "Reserved name", "'{0}' cannot be the name of {1}: {2}. Choose another {3}.");

    public static readonly Rule SameName = new("DS3004", "One name for two things",
        "'{0}' is the name of both {1} and {2}. Rename one of them, by its key or by 'name:'.");

    public static readonly Rule SamePeriod = new("DS3005", "One period twice",
        "'{0}' and '{1}' are the same period, {2}. Put both under one key, as claims of one figure.");

    public static readonly Rule VoiceSpeaksTwice = new("DS3006", "One voice speaks twice",
        "'{0}' makes two claims about {1}. One claim printed in several places is one voice: put the words under its 'quotes:'; or tell "
        + "unnamed speakers apart with 'name:'.");

    public static readonly Rule PeriodNotResolved = new("DS3007", "Period not resolved", "The period '{0}' cannot be resolved. {1}");

    public static readonly Rule UnitNotUnderstood = new("DS3008", "Unit not understood", "The unit '{0}' is not understood: {1}");

    public static readonly Rule PercentOfNothing = new("DS3009", "Percentage of nothing",
        "The series '{0}' is in percent and says neither what of nor against what. Add 'of: series' for a share, or 'against: period' on "
        + "each figure for a change.");

    public static readonly Rule KindsMixed = new("DS3010", "Kinds mixed",
        "'{0}' is of kind {1} and '{2}' of kind {3}: {4} are of one kind. Correct the 'kind:' of one, or name another series.");

    public static readonly Rule EndsAfterPublication = new("DS3011", "An actual from the future",
        "'{0}' is an actual that ends on {1}, after its document '{2}' was published on {3}. Correct the period, mark it uncertain with "
        + "'?', or make the series a target or forecast.");

    public static readonly Rule CircularReference = new("DS3012", "Circular reference",
        "'{0}' refers to itself through {1}. Nothing can be part, share or copy of itself: correct '{1}:' here or further along.");

    public static readonly Rule NameVanished = new("DS3013", "Name vanished",
        "'{0}' was shipped as {1} and is gone{2}. Code that uses it would no longer compile: write 'renamed_from: {3}' on what took its "
        + "place, or bring the record back and say 'retracted:' with the reason.");

    public static readonly Rule NameChangedMeaning = new("DS3014", "Name changed its meaning",
        "'{0}' was shipped as {1} and now means {2}. Code that uses it would go on compiling with another number: give the new one a "
        + "'name:' of its own, or put '{1}' back.");

    public static readonly Rule NamesNotLocked = new("DS3015", "Name not in the lock",
        "'{0}' is not in {1}{2}. Run the verify target with the documents at hand: it adds what is new.");

    public static readonly Rule NamesLockNotUnderstood = new("DS3016", "Line of the names lock not understood",
        "This line of the lock is damaged: {0}. The lock is written by the verify target and never by hand; restore it.");

    public static readonly Rule SameKeyInCode = new("DS3017", "Two keys, one name",
        "The {0} keys '{1}' and '{2}' are both '{3}' in C#. Rename one of them.");

    public static readonly Rule AdjustmentsMixed = new("DS3018", "Adjustments mixed",
        "'{0}' has the adjustment {1} and '{2}' the adjustment {3}: {4} are adjusted alike. Correct the 'adjustment:' of one, or name a "
        + "series that is adjusted like it.");

    public static readonly Rule MeasureTwice = new("DS3019", "Measured against itself or twice",
        "'{0}' is set against '{1}' under 'measures:', which is {2}. Name each other series once.");

    public static readonly Rule NoUnitType = new("DS3020", "No type for a unit",
        "'{0}' cannot be the type of a unit: {1}. Reference the dataset that declares the unit and write the type that it emits, or leave "
        + "'type:' out.");
}
