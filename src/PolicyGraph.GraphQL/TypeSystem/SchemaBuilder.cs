using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>SDL to schema: parse → check the document → build the types → bind the defaults → check the schema.</summary>
internal static class SchemaBuilder
{
    /// <summary>Introspection, built-in scalars and directives alone: what a document of definitions is checked against.</summary>
    private static readonly Lazy<Schema> BuiltIn = new(() => BuildTypes(BuiltInTypes.Document, new SchemaOptions()));

    public static Schema Build(string sdl, SchemaOptions options)
    {
        var document = Parse(sdl);
        Require(SdlValidator.Validate(document, BuiltIn.Value));
        var schema = BuildTypes(document, options);
        Require(SchemaValidator.Validate(schema, document));
        return schema;
    }

    private static DocumentNode Parse(string sdl)
    {
        try
        {
            return GraphQLParser.Parse(sdl, ParserOptions.Trusted);
        }
        catch (GraphQLSyntaxException e)
        {
            throw new SchemaException([e.Error]);
        }
    }

    private static Schema BuildTypes(DocumentNode document, SchemaOptions options)
    {
        var types = new TypeFactory(document, options);
        types.BuildMembers();
        Require(DefaultValueBinder.Bind(types));
        var description = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault()?.Description?.Value;
        var roots = types.FindRoots();
        return new Schema(description, TypeOrder.Arrange(types, roots), types.Directives, roots);
    }

    private static void Require(ImmutableArray<GraphQLError> errors)
    {
        if (!errors.IsEmpty)
            throw new SchemaException(errors);
    }
}
