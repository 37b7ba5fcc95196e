using System.Collections.Immutable;
using HotChocolate.Language;
using PolicyGraph.GraphQL.Limits;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>Tells HotChocolate's cost analysis how long lists are, by the directive of the cost specification of IBM that it reads.</summary>
internal static class ListSizes
{
    private const string ConnectionSuffix = "Connection";

    /// <summary>The fields of a connection that are as long as its page.</summary>
    private static readonly ImmutableArray<string> PagedFields = ["edges", "nodes"];

    public static DocumentNode Mark(DocumentNode schema, LimitOptions limits) => schema.WithDefinitions(
        [.. schema.Definitions.Select(definition => definition is ObjectTypeDefinitionNode type ? Mark(type, limits) : definition)]);

    private static ObjectTypeDefinitionNode Mark(ObjectTypeDefinitionNode type, LimitOptions limits) => type.WithFields(
        [.. type.Fields.Select(field => SizeOf(type, field, limits) is { } size ? field.WithDirectives([.. field.Directives, size]) : field)]);

    private static DirectiveNode? SizeOf(ObjectTypeDefinitionNode type, FieldDefinitionNode field, LimitOptions limits)
    {
        var isPaged = field.Type.NamedType().Name.Value.EndsWith(ConnectionSuffix, StringComparison.Ordinal);
        var isPage = type.Name.Value.EndsWith(ConnectionSuffix, StringComparison.Ordinal) && PagedFields.Contains(field.Name.Value);
        if (isPage || (!isPaged && !field.Type.IsListType() && !field.Type.InnerType().IsListType()))
            return null;
        var slicing = field.Arguments.Select(argument => argument.Name.Value).Where(limits.SizeArguments.Contains).ToArray();
        if (slicing.Length == 0)
            return new DirectiveNode("listSize", new ArgumentNode("assumedSize", limits.AssumedListSize));
        // A size that a variable gives is not looked at: it counts as the largest.
        List<ArgumentNode> arguments =
        [
            new("assumedSize", limits.MaxListSize), new("slicingArgumentDefaultValue", limits.AssumedListSize),
            new("slicingArguments", Texts(slicing)), new("requireOneSlicingArgument", false),
        ];
        if (isPaged)
            arguments.Add(new("sizedFields", Texts(PagedFields)));
        return new DirectiveNode("listSize", arguments);
    }

    private static ListValueNode Texts(IEnumerable<string> texts) => new([.. texts.Select(text => new StringValueNode(text))]);
}
