using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Fields of objects and interfaces, and the arguments of fields and directives.</summary>
internal static class FieldCheck
{
    public static void CheckFields(FieldedType type, SchemaReport report)
    {
        if (type.Fields.IsEmpty)
            report.Add($"Type {type.Name} must define one or more fields.", type.Syntax);
        foreach (var field in type.Fields)
        {
            NameCheck.Check(field.Name, field.Syntax, report);
            if (!field.Type.IsOutput)
                report.Add(
                    $"The type of {type.Name}.{field.Name} must be Output Type but got: {field.Type}.",
                    field.Syntax?.Type);
            CheckArguments($"{type.Name}.{field.Name}", field.Arguments, report);
        }
    }

    public static void CheckDirective(DirectiveDefinition directive, SchemaReport report)
    {
        NameCheck.Check(directive.Name, directive.Syntax, report);
        CheckArguments("@" + directive.Name, directive.Arguments, report);
    }

    private static void CheckArguments(string owner, ImmutableArray<InputValue> arguments, SchemaReport report)
    {
        foreach (var argument in arguments)
        {
            NameCheck.Check(argument.Name, argument.Syntax, report);
            if (!argument.Type.IsInput)
                report.Add(
                    $"The type of {owner}({argument.Name}:) must be Input Type but got: {argument.Type}.",
                    argument.Syntax?.Type);
            if (argument.IsRequired && argument.DeprecationReason is not null)
                report.Add(
                    $"Required argument {owner}({argument.Name}:) cannot be deprecated.",
                    DeprecationOf(argument),
                    argument.Syntax?.Type);
        }
    }

    public static SyntaxNode? DeprecationOf(InputValue value) =>
        AppliedDirectives.Find(value.Syntax?.Directives ?? [], "deprecated");
}
