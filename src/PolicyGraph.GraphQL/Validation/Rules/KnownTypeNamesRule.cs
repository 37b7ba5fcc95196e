using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.1.2: types that are named exist, in the schema or in the document itself.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context)
    : ValidationRule(context), IDocumentRule, INamedTypeRule
{
    private readonly HashSet<string> _defined = [];

    public void OnDocument(DocumentNode document)
    {
        foreach (var type in document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension))
            _defined.Add(type.Name.Value);
    }

    public void OnNamedType(NamedTypeNode type, bool inTypeSystem)
    {
        var name = type.Name.Value;
        if (Schema.FindType(name) is not null || _defined.Contains(name))
            return;
        if (inTypeSystem && BuiltInTypes.Defines(name))
            return;
        Context.Report($"Unknown type \"{name}\".", type);
    }
}
