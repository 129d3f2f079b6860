namespace Dataset.Cases.Records;

/// <summary>One thing that the page of a case says is right.</summary>
/// <param name="Rule">What is asked.</param>
/// <param name="Forms">The datasets it is asked of. Accepted: one of them; for the others there is one.</param>
/// <param name="Text">The text that a message must or must not have; empty for the others.</param>
internal sealed record RecordExpectation(RecordRule Rule, IReadOnlyList<RecordForm> Forms, string Text = "")
{
    public static RecordExpectation Accept(params RecordForm[] forms) =>
        new(RecordRule.Accept, forms.Length == 0 ? [RecordForm.AsIs] : forms);

    public static RecordExpectation Refuse(RecordForm? form = null) => new(RecordRule.Refuse, [form ?? RecordForm.AsIs]);

    public static RecordExpectation RefuseOrWarn() => new(RecordRule.RefuseOrWarn, [RecordForm.AsIs]);

    public static RecordExpectation RefuseOrTrust() => new(RecordRule.RefuseOrTrust, [RecordForm.AsIs]);

    public static RecordExpectation Says(string text) => new(RecordRule.Says, [RecordForm.AsIs], text);

    public static RecordExpectation SaysNot(string text) => new(RecordRule.SaysNot, [RecordForm.AsIs], text);

    /// <summary>Accepted as it stands, or refused with a message that has the text.</summary>
    public static RecordExpectation AcceptOrSay(string text) => new(RecordRule.AcceptOrSay, [RecordForm.AsIs], text);
}
