using System.Globalization;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>The data of oracle.mjs: every value follows from a hash of its object, field and arguments.</summary>
internal sealed class OracleData(Schema schema)
{
    private static readonly object[] Odd = [1.5, "12", 3000000000d, true, "x", 7];

    /// <param name="Type">The name of its object type, or of none.</param>
    internal sealed record Entity(uint Id, string Type);

    public object? Resolve(Entity parent, FieldDefinition field, ArgumentValues arguments)
    {
        var given = string.Join(",", arguments.Given().Select(a => $"{a.Key}:{Canonical(a.Value)}"));
        return Value(field.Type, Hash($"{parent.Id}.{field.Name}({{{given}}})"));
    }

    public static uint Hash(string text)
    {
        var h = 0x811c9dc5u;
        foreach (var c in text)
            h = (h ^ c) * 0x01000193;
        h = (h ^ (h >> 15)) * 0x2c1b3c6d;
        h = (h ^ (h >> 13)) * 0x297a2d39;
        return h ^ (h >> 16);
    }

    public static string Canonical(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool boolean => boolean ? "true" : "false",
        object?[] items => $"[{string.Join(",", items.Select(Canonical))}]",
        IReadOnlyDictionary<string, object?> fields =>
            "{" + string.Join(",", fields.Select(f => $"{f.Key}:{Canonical(f.Value)}")) + "}",
        _ => Numbers.Print(value),
    };

    private object? Value(GraphQLType type, uint h)
    {
        if (h % (type.IsNonNull ? 97u : 13u) == 0)
            return null;
        if (h % 41 == 1)
            return new FieldFailure("failed " + h.ToString(CultureInfo.InvariantCulture), "FAILED");
        switch (type.Nullable)
        {
            case ListType list:
                return h % 89 == 2
                    ? 5
                    : Enumerable.Range(0, (int)((h >> 4) % 4)).Select(i => Value(list.ItemType, Hash($"{h}/{i}"))).ToArray();
            case ScalarType or EnumType:
                return Leaf((NamedType)type.Nullable, h);
            default:
                return new Entity(h, TypeName((NamedType)type.Nullable, h));
        }
    }

    private static object Leaf(NamedType type, uint h)
    {
        if (h % 53 == 0)
            return Odd[(h >> 8) % 6];
        return type switch
        {
            EnumType e => e.Values[(int)((h >> 8) % e.Values.Length)].Name,
            { Name: "Int" } => (int)((h >> 8) % 2001) - 1000,
            { Name: "Float" } => ((int)((h >> 8) % 2001) - 1000) / 8d,
            { Name: "Boolean" } => (h >> 8) % 2 == 0,
            { Name: "ID" } => $"id{h % 1000}",
            _ => $"text \"{h}\" 文\n",
        };
    }

    private string TypeName(NamedType type, uint h)
    {
        if (type is ObjectType)
            return type.Name;
        var possible = schema.PossibleTypes(type);
        return h % 61 == 3 || possible.IsEmpty ? "Nothing" : possible[(int)((h >> 6) % possible.Length)].Name;
    }

    /// <summary>As JSON.stringify does.</summary>
    private static string Quote(string text)
    {
        using var writer = new ResponseWriter();
        writer.WriteString(text);
        return System.Text.Encoding.UTF8.GetString(writer.Written);
    }
}
