using System.Collections.Frozen;
using PolicyGraph.GraphQL.Introspection;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Resolvers;

/// <summary>A resolver for every field of every object type of a schema.</summary>
internal sealed class BoundResolvers
{
    private readonly FrozenDictionary<FieldDefinition, FieldResolver> _fields;
    private readonly FrozenDictionary<NamedType, Func<object, string?>> _typeNames;

    private BoundResolvers(Schema schema, IReadOnlyDictionary<string, FieldResolver> resolvers, ResolverTable table)
    {
        _fields = Coordinates(schema)
            .Concat(schema.QueryType is { } query ? MetaFieldsOf(query, schema) : [])
            .ToFrozenDictionary(field => field.Definition, field => resolvers[field.Coordinate]);
        _typeNames = schema.Types.Where(type => table.TypeNames.ContainsKey(type.Name))
            .ToFrozenDictionary(type => type, type => table.TypeNames[type.Name]);
    }

    /// <exception cref="ArgumentException">
    /// Fields without resolver, resolvers without field, interfaces and unions whose values cannot be told apart; all
    /// are named.
    /// </exception>
    public static BoundResolvers Bind(Schema schema, ResolverTable table)
    {
        var builtIn = IntrospectionResolvers.For(schema).Fields;
        var coordinates = Coordinates(schema).Select(field => field.Coordinate).ToHashSet();
        var faults = coordinates.Where(c => !table.Fields.ContainsKey(c) && !builtIn.ContainsKey(c))
            .Select(c => $"{c} has no resolver.")
            .Concat(table.Fields.Keys.Where(c => !coordinates.Contains(c) || builtIn.ContainsKey(c))
                .Select(c => $"{c} has a resolver and is no field that the schema declares."))
            .Concat(schema.Types.Where(type => type.IsAbstract && !table.TypeNames.ContainsKey(type.Name))
                .Select(type => $"{type.Name} has nothing that tells the type of its values."))
            .ToArray();
        if (faults.Length > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, faults), nameof(table));
        return new BoundResolvers(schema, builtIn.Concat(table.Fields).ToDictionary(), table);
    }

    public FieldResolver? Find(FieldDefinition field) => _fields.GetValueOrDefault(field);

    public string? TypeNameOf(NamedType abstractType, object value) => _typeNames[abstractType](value);

    private static IEnumerable<(string Coordinate, FieldDefinition Definition)> Coordinates(Schema schema) =>
        schema.Types.OfType<ObjectType>()
            .SelectMany(type => type.Fields.Select(field => ($"{type.Name}.{field.Name}", field)));

    private static IEnumerable<(string Coordinate, FieldDefinition Definition)> MetaFieldsOf(
        ObjectType query, Schema schema) =>
        IntrospectionResolvers.MetaFields.Select(name => (name, schema.FindField(query, name)!));
}
