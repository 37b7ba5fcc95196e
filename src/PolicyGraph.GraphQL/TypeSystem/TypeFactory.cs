using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>Makes the types of a checked document, first their shells, then the members that refer to them.</summary>
internal sealed class TypeFactory
{
    private readonly OrderedDictionary<string, NamedType> _types = [];
    private readonly ILookup<string, TypeDefinitionNode> _parts;
    private readonly DocumentNode _document;
    private readonly SchemaOptions _options;

    public TypeFactory(DocumentNode document, SchemaOptions options)
    {
        _document = document;
        _options = options;
        var definitions = document.Definitions.Concat(
            document == BuiltInTypes.Document ? [] : BuiltInTypes.Document.Definitions).ToArray();
        _parts = definitions.OfType<TypeDefinitionNode>().ToLookup(type => type.Name.Value);
        Declared = [.. document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension)
            .Select(type => type.Name.Value).Distinct()];
        foreach (var type in definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension))
            _types.TryAdd(type.Name.Value, CreateShell(type));
        Directives = [.. definitions.OfType<DirectiveDefinitionNode>()
            .DistinctBy(directive => directive.Name.Value).Select(CreateDirective)];
    }

    public string Text => _document.Text;

    /// <summary>Names of the types that the document itself defines, in its order.</summary>
    public ImmutableArray<string> Declared { get; }

    public IEnumerable<NamedType> Types => _types.Values;

    public ImmutableArray<DirectiveDefinition> Directives { get; }

    public NamedType this[string name] => _types[name];

    public void BuildMembers()
    {
        foreach (var type in _types.Values)
        {
            var parts = _parts[type.Name].ToArray();
            if (type is FieldedType fielded)
            {
                fielded.Interfaces = [.. parts.SelectMany(part => part.Interfaces).Select(Find).OfType<InterfaceType>()];
                fielded.SetFields([.. parts.SelectMany(part => part.Fields).Select(CreateField)]);
            }
            else if (type is UnionType union)
            {
                union.Members = [.. parts.SelectMany(part => part.Members).Select(Find).OfType<ObjectType>()];
            }
            else if (type is InputObjectType input)
            {
                input.SetFields([.. parts.SelectMany(part => part.InputFields).Select(CreateInput)]);
            }
        }
    }

    public RootTypes FindRoots()
    {
        var named = _document.Definitions.OfType<SchemaDefinitionNode>()
            .SelectMany(schema => schema.OperationTypes)
            .ToLookup(operation => operation.Operation, operation => operation.Type.Name.Value);
        var isExplicit = _document.Definitions.OfType<SchemaDefinitionNode>().Any(schema => !schema.IsExtension);
        ObjectType? Root(OperationType operation, string usual)
        {
            var name = named[operation].FirstOrDefault() ?? (isExplicit ? null : usual);
            return name is null ? null : _types.GetValueOrDefault(name) as ObjectType;
        }
        return new RootTypes(
            Root(OperationType.Query, "Query"),
            Root(OperationType.Mutation, "Mutation"),
            Root(OperationType.Subscription, "Subscription"));
    }

    private NamedType Find(NamedTypeNode node) => _types[node.Name.Value];

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => Resolve(list.ItemType).AsList(),
        NonNullTypeNode nonNull => Resolve(nonNull.NullableType).AsNonNull(),
        _ => Find((NamedTypeNode)node),
    };

    private NamedType CreateShell(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var description = node.Description?.Value;
        var directives = _parts[name].SelectMany(part => part.Directives).ToArray();
        return node.Kind switch
        {
            SyntaxKind.ScalarTypeDefinition => new ScalarType(
                name, description, AppliedDirectives.SpecifiedBy(directives), CoercionOf(name))
            { Syntax = node },
            SyntaxKind.ObjectTypeDefinition => new ObjectType(name, description) { Syntax = node },
            SyntaxKind.InterfaceTypeDefinition => new InterfaceType(name, description) { Syntax = node },
            SyntaxKind.UnionTypeDefinition => new UnionType(name, description) { Syntax = node },
            SyntaxKind.EnumTypeDefinition => new EnumType(
                name, description, [.. _parts[name].SelectMany(part => part.Values).Select(CreateEnumValue)])
            { Syntax = node },
            _ => new InputObjectType(name, description, AppliedDirectives.IsOneOf(directives)) { Syntax = node },
        };
    }

    private ScalarCoercion CoercionOf(string name) =>
        _options.Scalars.GetValueOrDefault(name)
        ?? BuiltInScalars.All.GetValueOrDefault(name)
        ?? BuiltInScalars.Untyped;

    private static EnumValue CreateEnumValue(EnumValueDefinitionNode node) =>
        new(node.Name.Value, node.Description?.Value, AppliedDirectives.DeprecationReason(node.Directives));

    private FieldDefinition CreateField(FieldDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        [.. node.Arguments.Select(CreateInput)],
        Resolve(node.Type),
        AppliedDirectives.DeprecationReason(node.Directives))
    { Syntax = node };

    private InputValue CreateInput(InputValueDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        Resolve(node.Type),
        AppliedDirectives.DeprecationReason(node.Directives))
    { Syntax = node };

    private DirectiveDefinition CreateDirective(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        [.. node.Arguments.Select(CreateInput)],
        node.IsRepeatable,
        [.. node.Locations.Select(location => location.Value)])
    { Syntax = node };
}
