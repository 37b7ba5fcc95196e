using System.Collections;
using System.Globalization;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.GraphQL.Introspection;

/// <summary>Coerced values as literals of the language.</summary>
internal static class InputValuePrinter
{
    /// <summary>Null where there is no default.</summary>
    public static string? PrintDefault(InputValue input) =>
        input.HasDefault ? Print(input.DefaultValue, input.Type) : null;

    private static string Print(object? value, GraphQLType type) => (value, type.Nullable) switch
    {
        (null, _) => "null",
        (object?[] items, ListType list) =>
            $"[{string.Join(", ", items.Select(item => Print(item, list.ItemType)))}]",
        (_, ListType list) => Print(value, list.ItemType),
        (IReadOnlyDictionary<string, object?> fields, InputObjectType input) => PrintObject(fields, input),
        (string name, EnumType) => name,
        (string id, ScalarType { Name: "ID" }) when IsInteger(id) => id,
        _ => PrintUntyped(value),
    };

    private static string PrintObject(IReadOnlyDictionary<string, object?> fields, InputObjectType type)
    {
        var printed = type.Fields.Where(field => fields.ContainsKey(field.Name))
            .Select(field => $"{field.Name}: {Print(fields[field.Name], field.Type)}");
        return "{" + string.Join(", ", printed) + "}";
    }

    private static string PrintUntyped(object? value) => value switch
    {
        null => "null",
        string text => StringPrinter.PrintQuoted(text),
        bool boolean => boolean ? "true" : "false",
        IReadOnlyDictionary<string, object?> fields =>
            "{" + string.Join(", ", fields.Select(field => $"{field.Key}: {PrintUntyped(field.Value)}")) + "}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(PrintUntyped))}]",
        _ when Numbers.TryRead(value, out _) => Numbers.Print(value),
        _ => StringPrinter.PrintQuoted(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        return text.Length - digits.Length <= 1 && digits.Length > 0
            && digits.IndexOfAnyExceptInRange('0', '9') < 0
            && (digits.Length == 1 || digits[0] != '0');
    }
}
