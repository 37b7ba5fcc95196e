using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>The type system of a service: built once from SDL, immutable, shared by all threads.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<NamedType, ImmutableArray<ObjectType>> _possibleTypes;
    private readonly FrozenSet<(NamedType Abstract, NamedType Sub)> _subTypes;

    internal Schema(
        string? description,
        ImmutableArray<NamedType> types,
        ImmutableArray<DirectiveDefinition> directives,
        RootTypes roots)
    {
        Description = description;
        Types = types;
        Directives = directives;
        QueryType = roots.Query;
        MutationType = roots.Mutation;
        SubscriptionType = roots.Subscription;
        _types = types.ToFrozenDictionary(type => type.Name);
        _directives = directives.DistinctBy(d => d.Name).ToFrozenDictionary(directive => directive.Name);
        _possibleTypes = types.Where(type => type.IsAbstract)
            .ToFrozenDictionary(type => type, type => ImplementedBy<ObjectType>(type));
        _subTypes = types.Where(type => type.IsAbstract)
            .SelectMany(type => ImplementedBy<NamedType>(type).Select(sub => (type, sub)))
            .ToFrozenSet();
        MetaFields = new MetaFields(_types);
    }

    public string? Description { get; }

    /// <summary>Every type, those of introspection last.</summary>
    public ImmutableArray<NamedType> Types { get; }

    public ImmutableArray<DirectiveDefinition> Directives { get; }

    public ObjectType? QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>Those that no selection needs to declare: <c>__typename</c>, <c>__schema</c>, <c>__type</c>.</summary>
    internal MetaFields MetaFields { get; }

    /// <exception cref="SchemaException">The text is no SDL, or describes no valid schema.</exception>
    public static Schema Parse(string sdl, SchemaOptions? options = null) =>
        SchemaBuilder.Build(sdl, options ?? new SchemaOptions());

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of the interface or union may have.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(NamedType abstractType) =>
        _possibleTypes.TryGetValue(abstractType, out var types) ? types : [];

    /// <summary>Whether the type is a member of the union, or implements the interface.</summary>
    public bool IsSubType(NamedType abstractType, NamedType type) => _subTypes.Contains((abstractType, type));

    /// <summary>The field that a selection on the type means, meta-fields included.</summary>
    public FieldDefinition? FindField(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal) && MetaFields.Find(name, parent, QueryType) is { } meta)
            return meta;
        return (parent as FieldedType)?.Find(name);
    }

    /// <summary>The type that the syntax names; null if the schema lacks it.</summary>
    internal GraphQLType? Resolve(TypeNode node) => node switch
    {
        NamedTypeNode named => FindType(named.Name.Value),
        ListTypeNode list => Resolve(list.ItemType)?.AsList(),
        NonNullTypeNode nonNull => Resolve(nonNull.NullableType)?.AsNonNull(),
        _ => null,
    };

    private ImmutableArray<T> ImplementedBy<T>(NamedType abstractType)
        where T : NamedType =>
        abstractType is UnionType union
            ? [.. union.Members.OfType<T>()]
            : [.. Types.OfType<FieldedType>().Where(t => t.Interfaces.Contains(abstractType)).OfType<T>()];
}
