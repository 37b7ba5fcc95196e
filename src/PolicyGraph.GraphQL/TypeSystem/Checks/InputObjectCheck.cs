namespace PolicyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Fields of input objects.</summary>
internal static class InputObjectCheck
{
    public static void Check(InputObjectType type, SchemaReport report)
    {
        if (type.Fields.IsEmpty)
            report.Add($"Input Object type {type.Name} must define one or more fields.", type.Syntax);
        foreach (var field in type.Fields)
        {
            var name = $"{type.Name}.{field.Name}";
            NameCheck.Check(field.Name, field.Syntax, report);
            if (!field.Type.IsInput)
                report.Add($"The type of {name} must be Input Type but got: {field.Type}.", field.Syntax?.Type);
            if (field.IsRequired && field.DeprecationReason is not null)
                report.Add(
                    $"Required input field {name} cannot be deprecated.",
                    FieldCheck.DeprecationOf(field),
                    field.Syntax?.Type);
            if (type.IsOneOf && field.Type.IsNonNull)
                report.Add($"OneOf input field {name} must be nullable.", field.Syntax?.Type);
            if (type.IsOneOf && field.HasDefault)
                report.Add($"OneOf input field {name} cannot have a default value.", field.Syntax);
        }
    }
}
