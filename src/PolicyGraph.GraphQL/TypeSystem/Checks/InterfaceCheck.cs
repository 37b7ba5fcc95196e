namespace PolicyGraph.GraphQL.TypeSystem.Checks;

/// <summary>A type has every field of the interfaces it implements, with covariant types and equal arguments.</summary>
internal static class InterfaceCheck
{
    public static void Check(FieldedType type, Schema schema, SchemaReport report)
    {
        foreach (var reference in type.Syntax?.Interfaces ?? [])
        {
            if (schema.FindType(reference.Name.Value) is not InterfaceType)
                report.Add(
                    $"Type {type.Name} must only implement Interface types, it cannot implement {reference.Name}.",
                    reference);
        }
        var seen = new HashSet<InterfaceType>();
        foreach (var implemented in type.Interfaces)
        {
            if (implemented == type)
            {
                report.Add(
                    $"Type {type.Name} cannot implement itself because it would create a circular reference.",
                    type.Syntax);
                continue;
            }
            if (!seen.Add(implemented))
            {
                report.Add($"Type {type.Name} can only implement {implemented.Name} once.", type.Syntax);
                continue;
            }
            CheckAncestors(type, implemented, report);
            foreach (var field in implemented.Fields)
                CheckField(type, implemented, field, schema, report);
        }
    }

    private static void CheckAncestors(FieldedType type, InterfaceType implemented, SchemaReport report)
    {
        foreach (var ancestor in implemented.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            report.Add(
                ancestor == type
                    ? $"Type {type.Name} cannot implement {implemented.Name} because it would create a circular reference."
                    : $"Type {type.Name} must implement {ancestor.Name} because it is implemented by {implemented.Name}.",
                implemented.Syntax,
                type.Syntax);
        }
    }

    private static void CheckField(
        FieldedType type, InterfaceType implemented, FieldDefinition expected, Schema schema, SchemaReport report)
    {
        if (type.Find(expected.Name) is not { } field)
        {
            report.Add(
                $"Interface field {implemented.Name}.{expected.Name} expected but {type.Name} does not provide it.",
                expected.Syntax,
                type.Syntax);
            return;
        }
        if (!field.Type.IsSubTypeOf(expected.Type, schema))
            report.Add(
                $"Interface field {implemented.Name}.{expected.Name} expects type {expected.Type} "
                + $"but {type.Name}.{field.Name} is type {field.Type}.",
                expected.Syntax?.Type,
                field.Syntax?.Type);
        CheckArguments($"{implemented.Name}.{field.Name}", $"{type.Name}.{field.Name}", expected, field, report);
    }

    private static void CheckArguments(
        string expectedName, string name, FieldDefinition expected, FieldDefinition field, SchemaReport report)
    {
        foreach (var argument in expected.Arguments)
        {
            var own = field.FindArgument(argument.Name);
            if (own is null)
                report.Add(
                    $"Interface field argument {expectedName}({argument.Name}:) expected but {name} does not provide it.",
                    argument.Syntax,
                    field.Syntax);
            else if (own.Type != argument.Type)
                report.Add(
                    $"Interface field argument {expectedName}({argument.Name}:) expects type {argument.Type} "
                    + $"but {name}({argument.Name}:) is type {own.Type}.",
                    argument.Syntax?.Type,
                    own.Syntax?.Type);
        }
        foreach (var argument in field.Arguments.Where(a => a.IsRequired && expected.FindArgument(a.Name) is null))
            report.Add(
                $"Object field {name} includes required argument {argument.Name} "
                + $"that is missing from the Interface field {expectedName}.",
                argument.Syntax,
                expected.Syntax);
    }
}
