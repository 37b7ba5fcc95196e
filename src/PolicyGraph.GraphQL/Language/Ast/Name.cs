namespace PolicyGraph.GraphQL.Language.Ast;

/// <param name="Start">UTF-16 offset of its first character in the document's text.</param>
public readonly record struct Name(string Value, int Start)
{
    public override string ToString() => Value;
}
