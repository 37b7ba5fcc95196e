namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class InterfaceType(string name, string? description) : FieldedType(name, description);
