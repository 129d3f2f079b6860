namespace Dataset.Generator.Diagnostics;

/// <summary>What can be wrong with a table, and with what a record makes of it.</summary>
internal static class TableRules
{
    public static readonly Rule DialectNotUnderstood = new("DS7001", "Form of a table not understood", "'{0}' is not {1}. {2}");

    public static readonly Rule TableMissing = new("DS7002", "Table missing", "There is no table '{0}'{1}. {2}");

    public static readonly Rule TableChanged = new("DS7003", "Table changed",
        "The text of {0} has the SHA-256 {1}, and the record states {2}. {3}");

    public static readonly Rule NotText = new("DS7004", "Table not text", "The table {0} cannot be read: {1}");

    public static readonly Rule RowNotWhole = new("DS7005", "Row not whole",
        "Line {0} has {1}, and the header has {2}. Look for a delimiter inside a cell or one that is missing; leave out a note with "
        + "'comment:', with what it begins with, and lines above the header with 'skip_rows:'.");

    public static readonly Rule QuoteNotClosed = new("DS7006", "Quotation mark not closed",
        "The quotation mark that opens a cell in line {0} is not closed, so that the rest of the table would be read as one cell. "
        + "Close it; write a mark inside a cell twice.");

    public static readonly Rule TextBehindQuote = new("DS7007", "Text behind a quotation mark",
        "The quotation mark in line {0} closes a cell, and more text follows before the delimiter, so that nothing after it can be read. "
        + "Write a mark inside a cell twice.");

    public static readonly Rule NoRows = new("DS7008", "Table without rows",
        "The table {0} holds no row below its header. Look at 'skip_rows:', 'header_rows:' and 'comment:', or take the source out.");

    public static readonly Rule NotATable = new("DS7009", "Not the key of a table",
        "'{0}' is not the key of a table{1}. Declare it under 'sources:' with 'table:' and 'sha256:', or write the key of one that is.");

    public static readonly Rule ColumnUnknown = new("DS7010", "No such column", "There is no column '{0}' in {1}{2}. {3}");

    public static readonly Rule ValueInNoRow = new("DS7011", "Value in no row",
        "'{0}' stands in no row of the column '{1}' of {2}{3}. Write it as the table prints it, one of its {4} values, or take it out.");

    public static readonly Rule NoRowTaken = new("DS7012", "No row taken",
        "No row of {0} has all the values that 'where:' asks for, so that the series has no figure. Take one of them out, or write "
        + "the values of one row.");

    public static readonly Rule CellNotANumber = new("DS7013", "Cell not a number",
        "'{0}' in the column '{1}' is not read as a number. {2}");

    public static readonly Rule PeriodNotUnderstood = new("DS7014", "Cell not a period",
        "'{0}' in the column '{1}' is not understood as a {2}. Say what it stands for, as in '{3}', or take other rows with 'where:'.");

    public static readonly Rule CellNotUnderstood = new("DS7015", "Cell not understood",
        "'{0}' in the column '{1}' is not understood as the {2}. Say what it stands for, as in '{3}'.");

    public static readonly Rule PeriodTwice = new("DS7016", "Two rows of one period",
        "Line {0} and line {1} of {2} both state the period {3}{4}. {5}");

    public static readonly Rule SumNotKnown = new("DS7017", "Sum not known",
        "{0}, so that the sum of its period is not known. Leave the row out with 'where:', or take no sum.");

    public static readonly Rule ValueWithoutName = new("DS7018", "Value without a name",
        "'{0}' in the column '{1}' gives its series no name in C#. Write one under 'names:', as in 'names: {{ {2}: NewName }}'.");

    public static readonly Rule ValuesOfOneName = new("DS7020", "Values of one name",
        "'{0}' and '{1}' in line {2} both give the name '{3}'. Write a name for one of them under 'names:'.");

    public static readonly Rule OtherUnit = new("DS7021", "Row of another unit",
        "'{0}' in the column '{1}' is not the unit '{2}' of the series{3}. {4}");

    public static readonly Rule TooManyFigures = new("DS7022", "Too many figures",
        "{0} rows are taken for the series '{1}', and {2} are the most that are named one by one. Take fewer with 'where:'{3}");

    public static readonly Rule PowerOfTen = new("DS7023", "Power of ten of the unit",
        "'{0}' cannot be a number of the unit '{1}', {2}. {3}");

    public static readonly Rule SeriesTwice = new("DS7024", "Series that the file has",
        "Of the series that '{1}' is parted into, {0} have a name that the file has already, '{2}' first. Write a 'name:' for '{1}': it "
        + "stands before each of its names.");

    public static readonly Rule UnitUnknown = new("DS7025", "Unit of a row not known",
        "{0} is no unit that the records have{1}. Say what it stands for, as in {2}, or declare it under 'units:'.");

    public static readonly Rule EditionOfOtherUnit = new("DS7026", "Earlier edition of another unit",
        "This edition states '{0}' in the unit '{1}', and the one after it in '{2}', so that no number of it is given as an earlier value. "
        + "Where both are one unit, say so with 'map:' below 'unit:'.", RuleSeverity.Warning);

    public static readonly Rule EditionOfNothing = new("DS7027", "Earlier edition of nothing",
        "No row of {0} has the names and the period of a figure, so that it states no earlier value. Where a row was called otherwise, "
        + "give it the name of the new one under 'names:'; else take it out of 'earlier:'.", RuleSeverity.Warning);

    public static readonly Rule RowWithoutKey = new("DS7028", "Row without a key",
        "The cell of the column '{0}' in line {1} is empty, so that the row has nothing to be looked up by. List the values to take with "
        + "'where:'.");

    public static readonly Rule CellCut = new("DS7029", "Cell cut off",
        "In line {0} the column '{1}' takes '{2}' of '{3}', and no column takes the rest. Write under 'columns:' the characters that the "
        + "table gives it.");

    public static readonly Rule HeaderNotAPeriod = new("DS7030", "Header not a period of its own",
        "'{0}' in the header of {1} {2}. {3}");

    public static readonly Rule NotRounded = new("DS7031", "Number with more digits than said",
        "'{0}' in the column '{1}' is not rounded to {2}, as 'rounded_to:' says of the table. Take 'rounded_to:' out, or write what all "
        + "its numbers are rounded to.");

    public static readonly Rule FigureWithoutRow = new("DS7032", "Figure that no row states",
        "No row that is taken from {1} states a number of '{0}'{2}, so that nothing can be said of it under 'figures:'. Write a period "
        + "that the rows have, or record the number in a series of its own.");

    public static readonly Rule More = new("DS7019", "More of the same in a table",
        "And {0} more in {1} as {2}. Correct those that are listed; the next build lists more.");
}
