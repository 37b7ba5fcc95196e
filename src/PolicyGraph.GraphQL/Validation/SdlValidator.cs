using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Rules;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>Whether a document of definitions can be built into a schema at all.</summary>
internal static class SdlValidator
{
    private static readonly ImmutableArray<Func<ValidationContext, ValidationRule>> Rules =
    [
        context => new TypeSystemDefinitionsRule(context),
        context => new UniqueDefinitionsRule(context),
        context => new PossibleTypeExtensionsRule(context),
        context => new KnownTypeNamesRule(context),
        context => new KnownDirectivesRule(context),
        context => new UniqueDirectivesRule(context),
        context => new KnownArgumentNamesRule(context),
        context => new UniqueArgumentNamesRule(context),
        context => new UniqueInputFieldNamesRule(context),
        context => new RequiredArgumentsRule(context),
    ];

    public static ImmutableArray<GraphQLError> Validate(DocumentNode document, Schema builtIn) =>
        [.. DocumentValidator.Validate(builtIn, document, Rules)];
}
