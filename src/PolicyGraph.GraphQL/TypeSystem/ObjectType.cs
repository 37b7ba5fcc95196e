namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class ObjectType(string name, string? description) : FieldedType(name, description);
