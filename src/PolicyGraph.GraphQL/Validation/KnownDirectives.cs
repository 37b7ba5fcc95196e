using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>The directives that a document may use: the schema's, replaced by those it defines itself.</summary>
internal sealed class KnownDirectives
{
    private readonly Dictionary<string, Signature> _byName = [];

    public KnownDirectives(Schema schema, DocumentNode document)
    {
        foreach (var directive in schema.Directives)
            _byName[directive.Name] = SignatureOf(directive);
        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
            _byName[directive.Name.Value] = SignatureOf(directive);
    }

    public Signature? Find(string name) => _byName.GetValueOrDefault(name);

    private static Signature SignatureOf(DirectiveDefinition directive) => new(
        directive.Locations,
        directive.IsRepeatable,
        [.. directive.Arguments.Select(a => new Argument(a.Name, a.Type.ToString()!, a.IsRequired))]);

    private static Signature SignatureOf(DirectiveDefinitionNode directive) => new(
        [.. directive.Locations.Select(location => location.Value)],
        directive.IsRepeatable,
        [.. directive.Arguments.Select(a => new Argument(
            a.Name.Value, GraphQLPrinter.Print(a.Type), a.Type is NonNullTypeNode && a.DefaultValue is null))]);

    internal sealed record Signature(
        ImmutableArray<string> Locations, bool IsRepeatable, ImmutableArray<Argument> Arguments);

    internal sealed record Argument(string Name, string Type, bool IsRequired);
}
