namespace PolicyGraph.Storage.Records;

/// <summary>The original text of a policy, to which its spans point.</summary>
public sealed record StoredText(string PolicyId, string Text);
