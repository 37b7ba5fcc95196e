using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>Definitions of the type system: their type references, directives and default values.</summary>
internal sealed class TypeSystemWalker(RuleSet rules, ValueWalker values)
{
    public void Walk(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Directives(schema.Directives, schema, "SCHEMA");
                foreach (var operation in schema.OperationTypes)
                    NamedType(operation.Type);
                break;
            case DirectiveDefinitionNode directive:
                Inputs(directive.Arguments, "ARGUMENT_DEFINITION");
                break;
            case TypeDefinitionNode type:
                WalkType(type);
                break;
        }
    }

    private void WalkType(TypeDefinitionNode type)
    {
        foreach (var reference in type.Interfaces.Concat(type.Members))
            NamedType(reference);
        Directives(type.Directives, type, LocationOf(type.Kind));
        foreach (var field in type.Fields)
        {
            Inputs(field.Arguments, "ARGUMENT_DEFINITION");
            NamedType(field.Type.Innermost);
            Directives(field.Directives, field, "FIELD_DEFINITION");
        }
        foreach (var value in type.Values)
            Directives(value.Directives, value, "ENUM_VALUE");
        Inputs(type.InputFields, type.IsExtension ? "ARGUMENT_DEFINITION" : "INPUT_FIELD_DEFINITION");
    }

    private void Inputs(ImmutableArray<InputValueDefinitionNode> inputs, string location)
    {
        foreach (var input in inputs)
        {
            NamedType(input.Type.Innermost);
            if (input.DefaultValue is { } value)
                values.Walk(value, null, hasDefault: false);
            Directives(input.Directives, input, location);
        }
    }

    private void NamedType(NamedTypeNode type)
    {
        foreach (var rule in rules.NamedType)
            rule.OnNamedType(type, inTypeSystem: true);
    }

    private void Directives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location) =>
        values.WalkDirectives(directives, owner, location, null);

    private static string LocationOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.ScalarTypeDefinition => "SCALAR",
        SyntaxKind.ObjectTypeDefinition => "OBJECT",
        SyntaxKind.InterfaceTypeDefinition => "INTERFACE",
        SyntaxKind.UnionTypeDefinition => "UNION",
        SyntaxKind.EnumTypeDefinition => "ENUM",
        _ => "INPUT_OBJECT",
    };
}
