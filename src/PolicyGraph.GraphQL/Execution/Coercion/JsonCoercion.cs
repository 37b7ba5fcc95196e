using System.Text.Json;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.GraphQL.Execution.Coercion;

/// <summary>JSON values to values of an input type.</summary>
/// <param name="report">Path from the variable, such as <c>.where.or[0]</c>; the value; what is wrong with it.</param>
internal sealed class JsonCoercion(Action<string, JsonElement, string> report)
{
    /// <returns>Null also for what was reported as wrong.</returns>
    public object? Coerce(JsonElement json, GraphQLType type, string path)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            if (type.IsNonNull)
                report(path, json, $"Expected non-nullable type \"{type}\" not to be null.");
            return null;
        }
        return type.Nullable switch
        {
            ListType list => CoerceList(json, list, path),
            InputObjectType input => CoerceObject(json, input, path),
            ScalarType scalar => CoerceScalar(json, scalar, path),
            EnumType enumType => CoerceEnum(json, enumType, path),
            _ => null,
        };
    }

    private object?[] CoerceList(JsonElement json, ListType type, string path)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return [Coerce(json, type.ItemType, path)];
        var items = new object?[json.GetArrayLength()];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            items[i] = Coerce(item, type.ItemType, $"{path}[{i}]");
            i++;
        }
        return items;
    }

    private OrderedDictionary<string, object?>? CoerceObject(JsonElement json, InputObjectType type, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            report(path, json, $"Expected type \"{type}\" to be an object.");
            return null;
        }
        var fields = new OrderedDictionary<string, object?>(type.Fields.Length);
        foreach (var field in type.Fields)
        {
            if (json.TryGetProperty(field.Name, out var given))
                fields[field.Name] = Coerce(given, field.Type, $"{path}.{field.Name}");
            else if (field.HasDefault)
                fields[field.Name] = field.DefaultValue;
            else if (field.Type.IsNonNull)
                report(path, json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }
        ReportUnknown(json, type, path);
        if (type.IsOneOf)
            CheckOneOf(json, type, fields, path);
        return fields;
    }

    private void ReportUnknown(JsonElement json, InputObjectType type, string path)
    {
        var seen = new HashSet<string>();
        foreach (var property in json.EnumerateObject())
        {
            if (type.Find(property.Name) is null && seen.Add(property.Name))
                report(path, json, $"Field \"{property.Name}\" is not defined by type \"{type}\".");
        }
    }

    private void CheckOneOf(
        JsonElement json, InputObjectType type, OrderedDictionary<string, object?> fields, string path)
    {
        if (fields.Count != 1)
            report(path, json, $"Exactly one key must be specified for OneOf type \"{type}\".");
        if (fields.Count > 0 && json.GetProperty(fields.GetAt(0).Key) is { ValueKind: JsonValueKind.Null } isNull)
            report($"{path}.{fields.GetAt(0).Key}", isNull, $"Field \"{fields.GetAt(0).Key}\" must be non-null.");
    }

    private object? CoerceScalar(JsonElement json, ScalarType type, string path)
    {
        if (type.Coercion.TryReadJson(json, out var value, out var problem))
            return value;
        report(path, json, problem ?? $"Expected type \"{type}\".");
        return null;
    }

    private string? CoerceEnum(JsonElement json, EnumType type, string path)
    {
        var name = json.ValueKind == JsonValueKind.String ? JsonText.Read(json) : null;
        if (name is null)
            report(path, json, $"Enum \"{type}\" cannot represent non-string value: {JsonText.Quote(json)}.");
        else if (type.Find(name) is null)
            report(path, json, $"Value \"{name}\" does not exist in \"{type}\" enum.");
        else
            return name;
        return null;
    }
}
