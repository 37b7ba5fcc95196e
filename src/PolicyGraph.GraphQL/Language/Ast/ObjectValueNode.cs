using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, SourceSpan span)
    : ValueNode(SyntaxKind.ObjectValue, span)
{
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;

    /// <summary>The last field of that name, as coercion reads it; null where there is none.</summary>
    public ObjectFieldNode? Find(string name) => Fields.LastOrDefault(field => field.Name.Value == name);
}
