using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Rules;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>Whether a document may be executed against a schema.</summary>
public static class DocumentValidator
{
    public const int DefaultMaxErrors = 100;

    /// <summary>The rules of the specification in its order; the limits of one's own come after them.</summary>
    internal static ImmutableArray<Func<ValidationContext, ValidationRule>> Specified { get; } =
    [
        context => new ExecutableDefinitionsRule(context),
        context => new OperationTypeExistsRule(context),
        context => new UniqueOperationNamesRule(context),
        context => new LoneAnonymousOperationRule(context),
        context => new SingleRootFieldRule(context),
        context => new NoConditionOnSubscriptionRootRule(context),
        context => new KnownTypeNamesRule(context),
        context => new FragmentsOnCompositeTypesRule(context),
        context => new VariablesAreInputTypesRule(context),
        context => new LeafSelectionsRule(context),
        context => new FieldsExistRule(context),
        context => new UniqueFragmentNamesRule(context),
        context => new KnownFragmentNamesRule(context),
        context => new NoUnusedFragmentsRule(context),
        context => new PossibleFragmentSpreadsRule(context),
        context => new NoFragmentCyclesRule(context),
        context => new UniqueVariableNamesRule(context),
        context => new NoUndefinedVariablesRule(context),
        context => new NoUnusedVariablesRule(context),
        context => new KnownDirectivesRule(context),
        context => new UniqueDirectivesRule(context),
        context => new KnownArgumentNamesRule(context),
        context => new UniqueArgumentNamesRule(context),
        context => new ValuesOfCorrectTypeRule(context),
        context => new RequiredArgumentsRule(context),
        context => new VariablesInAllowedPositionRule(context),
        context => new OverlappingFieldsRule(context),
        context => new UniqueInputFieldNamesRule(context),
    ];

    /// <returns>No error for a valid document; locations point into its text.</returns>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema, DocumentNode document, int maxErrors = DefaultMaxErrors) =>
        Validate(schema, document, Specified, maxErrors);

    internal static IReadOnlyList<GraphQLError> Validate(
        Schema schema,
        DocumentNode document,
        IEnumerable<Func<ValidationContext, ValidationRule>> rules,
        int maxErrors = DefaultMaxErrors)
    {
        var context = new ValidationContext(schema, document, maxErrors);
        try
        {
            new DocumentWalker(context, [.. rules.Select(rule => rule(context))]).Walk();
        }
        catch (ValidationAbortedException e)
        {
            context.ReportAbort(e.Message);
        }
        return context.Errors;
    }
}
