using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>Types, directives, root operations, fields, arguments and enum values are defined once each.</summary>
internal sealed class UniqueDefinitionsRule(ValidationContext context) : ValidationRule(context), IDocumentRule
{
    public void OnDocument(DocumentNode document)
    {
        var types = document.Definitions.OfType<TypeDefinitionNode>().ToArray();
        var directives = document.Definitions.OfType<DirectiveDefinitionNode>().ToArray();
        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().ToArray();
        foreach (var second in schemas.Where(schema => !schema.IsExtension).Skip(1))
            Context.Report("Must provide only one schema definition.", second);
        Check(
            schemas.SelectMany(schema => schema.OperationTypes).Select(o => (o.Operation.ToString(), o.Span.Start)),
            name => $"There can be only one {name.ToLowerInvariant()} type in schema.");
        Check(
            types.Where(type => !type.IsExtension).Select(type => Of(type.Name)),
            name => $"There can be only one type named \"{name}\".");
        Check(directives.Select(d => Of(d.Name)), name => $"There can be only one directive named \"@{name}\".");
        foreach (var type in types.Where(type => !type.IsExtension && BuiltInTypes.Defines(type.Name.Value)))
            Context.ReportAt($"Type \"{type.Name}\" is built in and cannot be defined again.", type.Name.Start);
        foreach (var directive in directives)
            CheckArguments("@" + directive.Name, directive.Arguments);
        foreach (var parts in types.GroupBy(type => type.Name.Value))
            CheckMembers(parts.Key, [.. parts]);
    }

    private void CheckMembers(string type, TypeDefinitionNode[] parts)
    {
        Check(
            parts.SelectMany(part => part.Fields).Select(field => Of(field.Name))
                .Concat(parts.SelectMany(part => part.InputFields).Select(field => Of(field.Name))),
            name => $"Field \"{type}.{name}\" can only be defined once.");
        Check(
            parts.SelectMany(part => part.Values).Select(value => Of(value.Name)),
            name => $"Enum value \"{type}.{name}\" can only be defined once.");
        foreach (var field in parts.SelectMany(part => part.Fields))
            CheckArguments($"{type}.{field.Name}", field.Arguments);
    }

    private void CheckArguments(string owner, IEnumerable<InputValueDefinitionNode> arguments) => Check(
        arguments.Select(argument => Of(argument.Name)),
        name => $"Argument \"{owner}({name}:)\" can only be defined once.");

    private void Check(IEnumerable<(string Name, int Start)> definitions, Func<string, string> message)
    {
        foreach (var same in definitions.GroupBy(definition => definition.Name, definition => definition.Start))
        {
            int[] places = [.. same];
            if (places.Length > 1)
                Context.ReportAt(message(same.Key), places);
        }
    }

    private static (string Name, int Start) Of(Name name) => (name.Value, name.Start);
}
