using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>What is extended is defined in the same text, and of the same kind.</summary>
internal sealed class PossibleTypeExtensionsRule(ValidationContext context) : ValidationRule(context), IDocumentRule
{
    public void OnDocument(DocumentNode document)
    {
        var defined = document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension)
            .DistinctBy(type => type.Name.Value).ToDictionary(type => type.Name.Value);
        foreach (var extension in document.Definitions.OfType<TypeDefinitionNode>().Where(type => type.IsExtension))
        {
            if (!defined.TryGetValue(extension.Name.Value, out var definition))
                Context.ReportAt(
                    $"Cannot extend type \"{extension.Name}\" because it is not defined.", extension.Name.Start);
            else if (definition.Kind != extension.Kind)
                Context.Report($"Cannot extend type \"{extension.Name}\" as another kind.", [definition, extension]);
        }
    }
}
