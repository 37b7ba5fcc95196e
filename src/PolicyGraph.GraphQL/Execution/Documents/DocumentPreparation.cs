using System.Collections.Immutable;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation;
using PolicyGraph.GraphQL.Validation.Rules;

namespace PolicyGraph.GraphQL.Execution.Documents;

/// <summary>Text to a document that may be executed: parse → limits → validate, unless the cache has it.</summary>
internal sealed class DocumentPreparation
{
    private readonly Schema _schema;
    private readonly BoundResolvers _resolvers;
    private readonly LimitOptions _limits;
    private readonly ParserOptions _parserOptions;
    private readonly DocumentCache _cache;
    private readonly ImmutableArray<Func<ValidationContext, ValidationRule>> _rules;

    public DocumentPreparation(Schema schema, BoundResolvers resolvers, EngineOptions options)
    {
        _schema = schema;
        _resolvers = resolvers;
        _limits = options.Limits;
        _parserOptions = new ParserOptions(_limits.MaxTokens, _limits.MaxNesting);
        _cache = new DocumentCache(options.CachedDocuments, options.CachedCharacters);
        _rules =
        [
            .. DocumentValidator.Specified,
            _limits.AllowIntrospection
                ? context => new IntrospectionDepthRule(context, _limits.MaxIntrospectionLists)
                : context => new IntrospectionAllowedRule(context),
        ];
    }

    /// <param name="errors">Empty on success.</param>
    public PreparedDocument? Prepare(string text, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        var hash = DocumentHash.Of(text);
        if (_cache.Find(hash) is { } cached)
            return cached;
        if (Parse(text, out errors) is not { } document)
            return null;
        errors = DocumentLimits.Check(document, _limits);
        if (errors.Count == 0)
            errors = DocumentValidator.Validate(_schema, document, _rules, _limits.MaxErrors);
        if (errors.Count > 0)
            return null;
        var prepared = new PreparedDocument(_schema, _resolvers, document);
        _cache.Add(hash, prepared);
        return prepared;
    }

    private DocumentNode? Parse(string text, out IReadOnlyList<GraphQLError> errors)
    {
        try
        {
            errors = [];
            return GraphQLParser.Parse(text, _parserOptions);
        }
        catch (GraphQLSyntaxException e)
        {
            errors = [e.Error];
            return null;
        }
    }
}
