using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Introspection;

/// <summary>Fields, arguments and values of types as SDL, each on a line of its own under its description.</summary>
internal static class MemberPrinter
{
    private const string Step = "  ";

    public static string Fields(ImmutableArray<FieldDefinition> fields) => Block(fields.Select((field, i) =>
        Description(field.Description, Step, i == 0)
        + Step + field.Name + Arguments(field.Arguments, Step) + ": " + field.Type
        + Deprecated(field.DeprecationReason)));

    public static string InputFields(ImmutableArray<InputValue> fields) => Block(fields.Select((field, i) =>
        Description(field.Description, Step, i == 0) + Step + Input(field)));

    public static string Values(ImmutableArray<EnumValue> values) => Block(values.Select((value, i) =>
        Description(value.Description, Step, i == 0) + Step + value.Name + Deprecated(value.DeprecationReason)));

    public static string Arguments(ImmutableArray<InputValue> arguments, string indentation)
    {
        if (arguments.All(argument => string.IsNullOrEmpty(argument.Description)))
            return PrintLayout.Wrap("(", string.Join(", ", arguments.Select(Input)), ")");
        var lines = arguments.Select((argument, i) =>
            Description(argument.Description, Step + indentation, i == 0) + Step + indentation + Input(argument));
        return "(\n" + string.Join('\n', lines) + "\n" + indentation + ")";
    }

    public static string Description(string? description, string indentation = "", bool isFirst = true)
    {
        if (description is null)
            return "";
        var printed = StringPrinter.FitsBlock(description)
            ? StringPrinter.PrintBlock(description)
            : StringPrinter.PrintQuoted(description);
        var before = indentation.Length > 0 && !isFirst ? "\n" + indentation : indentation;
        return before + printed.Replace("\n", "\n" + indentation, StringComparison.Ordinal) + "\n";
    }

    private static string Input(InputValue input) =>
        $"{input.Name}: {input.Type}"
        + (InputValuePrinter.PrintDefault(input) is { } value ? " = " + value : "")
        + Deprecated(input.DeprecationReason);

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        AppliedDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {StringPrinter.PrintQuoted(reason)})",
    };

    private static string Block(IEnumerable<string> items)
    {
        var lines = string.Join('\n', items);
        return lines.Length == 0 ? "" : " {\n" + lines + "\n}";
    }
}
