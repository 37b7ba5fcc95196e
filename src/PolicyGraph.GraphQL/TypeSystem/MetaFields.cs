namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>The fields that every schema has without declaring them.</summary>
internal sealed class MetaFields(IReadOnlyDictionary<string, NamedType> types)
{
    private readonly FieldDefinition _schema = new(
        "__schema", "Access the current type schema of this server.", [], types["__Schema"].AsNonNull(), null);

    private readonly FieldDefinition _type = new(
        "__type",
        "Request the type information of a single type.",
        [new InputValue("name", null, types["String"].AsNonNull(), null)],
        types["__Type"],
        null);

    public FieldDefinition TypeName { get; } = new(
        "__typename", "The name of the current Object type at runtime.", [], types["String"].AsNonNull(), null);

    /// <summary><c>__schema</c> and <c>__type</c> exist on the query root alone.</summary>
    public FieldDefinition? Find(string name, NamedType parent, ObjectType? query) => name switch
    {
        "__typename" when parent.IsComposite => TypeName,
        "__schema" when parent == query => _schema,
        "__type" when parent == query => _type,
        _ => null,
    };
}
