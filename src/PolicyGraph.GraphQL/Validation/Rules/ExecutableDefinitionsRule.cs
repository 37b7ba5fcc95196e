using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.1.1: a document to be executed holds operations and fragments alone.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context), IDocumentRule
{
    public void OnDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not (OperationNode or FragmentNode))
                Context.Report($"The {NameOf(definition)} definition is not executable.", definition);
        }
    }

    private static string NameOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
        _ => "schema",
    };
}
