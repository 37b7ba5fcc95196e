using System.Globalization;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>Literals and JSON values of input types, with a share of faults.</summary>
internal sealed class ValueGenerator(Random random, double faults)
{
    private static readonly string[] Strings =
    [
        "\"plain\"", "\"\"", "\"esc \\n \\\" \\\\ \\/ \\u00e9 \\u{1F600} \\uD83D\\uDE00\"", "\"文本\"",
        "\"\"\"block\"\"\"", "\"\"\"\n    in\n      dented\n  \"\"\"", "\"\"\"a \\\"\"\" b\"\"\"",
    ];

    private static readonly string[] Wrong =
        ["1", "-1.5e3", "\"s\"", "true", "null", "NOPE", "[1]", "{a: 1}", "12345678901", "[[2, null]]", "{max: 1, max: 2}", "{}"];

    private static readonly string[] WrongJson =
        ["1", "1.0", "2.5", "\"s\"", "true", "null", "[1,null]", "{\"a\":1}", "12345678901", "{}", "[]", "1e3", "\"RED\""];

    public bool Fault() => random.NextDouble() < faults;

    /// <param name="variable">Gives a variable for a type where it likes to, else null.</param>
    public string Literal(GraphQLType type, Func<GraphQLType, string?> variable, int depth = 0)
    {
        if (Fault())
            return Wrong[random.Next(Wrong.Length)];
        if (random.Next(5) == 0 && variable(type) is { } name)
            return name;
        if (!type.IsNonNull && random.Next(12) == 0)
            return "null";
        return type.Nullable switch
        {
            ListType list when random.Next(6) == 0 => Literal(list.ItemType, variable, depth + 1),
            ListType list => $"[{string.Join(", ", Items(depth).Select(_ => Literal(list.ItemType, variable, depth + 1)))}]",
            InputObjectType input => LiteralObject(input, variable, depth),
            EnumType e => e.Values[random.Next(e.Values.Length)].Name,
            var scalar => Scalar(scalar.Innermost.Name, Strings[random.Next(Strings.Length)]),
        };
    }

    public string Json(GraphQLType type, int depth = 0)
    {
        if (Fault())
            return WrongJson[random.Next(WrongJson.Length)];
        if (!type.IsNonNull && random.Next(10) == 0)
            return "null";
        return type.Nullable switch
        {
            ListType list when random.Next(6) == 0 => Json(list.ItemType, depth + 1),
            ListType list => $"[{string.Join(",", Items(depth).Select(_ => Json(list.ItemType, depth + 1)))}]",
            InputObjectType input => JsonObject(input, depth),
            EnumType e => $"\"{e.Values[random.Next(e.Values.Length)].Name}\"",
            var scalar => Scalar(scalar.Innermost.Name, "\"json \\u6587 \\\\\""),
        };
    }

    private string Scalar(string name, string text) => name switch
    {
        "Int" => Number(random.Next(-1000, 1000)),
        "Float" => random.Next(2) == 0 ? Number(random.Next(100)) : Number(random.Next(-500, 500) / 16d),
        "Boolean" => random.Next(2) == 0 ? "true" : "false",
        "ID" => random.Next(2) == 0 ? Number(random.Next(100)) : text,
        _ => text,
    };

    private string LiteralObject(InputObjectType type, Func<GraphQLType, string?> variable, int depth)
    {
        var fields = ChooseFields(type, depth)
            .Select(field => $"{field.Name}: {Literal(TypeOf(field, type), variable, depth + 1)}").ToList();
        if (Fault())
            fields.Add(random.Next(2) == 0 ? "nope: 1" : fields.FirstOrDefault() ?? "nope: 2");
        return "{" + string.Join(", ", fields) + "}";
    }

    private string JsonObject(InputObjectType type, int depth)
    {
        var fields = ChooseFields(type, depth).Select(field => $"\"{field.Name}\":{Json(TypeOf(field, type), depth + 1)}").ToList();
        if (Fault())
            fields.Add("\"nope\":1");
        return "{" + string.Join(",", fields) + "}";
    }

    private IEnumerable<InputValue> ChooseFields(InputObjectType type, int depth)
    {
        if (type.IsOneOf && !Fault())
            return [depth > 3 ? type.Fields[0] : type.Fields[random.Next(type.Fields.Length)]];
        return type.Fields.Where(field => (field.IsRequired && !Fault())
            || (random.Next(3) == 0 && (depth < 3 || field.Type.Innermost is not InputObjectType)));
    }

    /// <summary>A one-of object takes no null, though the types of its fields do.</summary>
    private GraphQLType TypeOf(InputValue field, InputObjectType parent) =>
        parent.IsOneOf && !Fault() ? field.Type.AsNonNull() : field.Type;

    private IEnumerable<int> Items(int depth) => Enumerable.Range(0, random.Next(depth > 3 ? 1 : 3));

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
