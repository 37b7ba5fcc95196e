using System.Text;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>
/// Schemas with every kind of type. Field names come from a small pool, so that types share names with and without
/// sharing types, which is what makes overlapping selections interesting.
/// </summary>
internal sealed class SchemaGenerator(Random random)
{
    private static readonly string[] Objects = ["Ox", "Cow", "Hen", "Duck", "Goat"];
    private static readonly string[] Leaves = ["Int", "Float", "String", "Boolean", "ID", "Hue", "Date"];
    private static readonly string[] Inputs = ["Size", "Filter", "Pick"];
    private static readonly string[] Names = ["a", "b", "c", "d", "e", "f", "g", "h"];

    private readonly StringBuilder _sdl = new();

    public string Generate()
    {
        _sdl.Append(
            """"
            directive @tag(name: String!, n: Int = 1) repeatable on FIELD | FRAGMENT_SPREAD | QUERY | VARIABLE_DEFINITION
            directive @once(deep: Filter) on FIELD | INLINE_FRAGMENT | MUTATION | FRAGMENT_DEFINITION
            "A day."
            scalar Date @specifiedBy(url: "https://example.org/date")
            enum Hue { RED GREEN @deprecated BLUE @deprecated(reason: "no \"more\"") }
            """
            Says how large
              something is.
            """
            input Size { min: Int = 0, max: Int!, unit: Hue = RED, ratio: Float = 1.0 }
            input Filter { size: Size = {max: 3}, sizes: [Size!], all: [Filter!], text: String, id: ID = 7, not: Filter, on: Boolean! = true }
            input Pick @oneOf { one: Int, other: Filter, third: [Pick!] }

            """");
        var named = Fields(3);
        var aged = Fields(2);
        _sdl.Append($"interface Named {{\n{Text(named)}}}\n");
        Merge(aged, named);
        _sdl.Append($"interface Aged implements Named {{\n{Text(aged)}}}\n");
        foreach (var name in Objects)
            AppendObject(name, named, aged);
        _sdl.Append("union Any = Ox | Cow | Hen\nunion Bird = Hen | Duck\n");
        foreach (var root in new[] { "Query", "Mutation", "Subscription" })
        {
            var fields = Fields(6);
            Merge(fields, new() { ["named"] = ": Named", ["any"] = ": [Any!]", ["birds"] = "(limit: Int = 2, where: Filter): [Bird]!" });
            _sdl.Append($"type {root} {{\n{Text(fields)}}}\n");
        }
        return _sdl.ToString();
    }

    private void AppendObject(string name, OrderedDictionary<string, string> named, OrderedDictionary<string, string> aged)
    {
        var fields = Fields(4);
        var implements = random.Next(3);
        if (implements > 0)
            Merge(fields, named);
        if (implements > 1)
            Merge(fields, aged);
        var clause = implements switch { 0 => "", 1 => " implements Named", _ => " implements Named & Aged" };
        _sdl.Append($"type {name}{clause} {{\n{Text(fields)}}}\n");
    }

    private OrderedDictionary<string, string> Fields(int count)
    {
        var fields = new OrderedDictionary<string, string>();
        for (var i = 0; i < count; i++)
            fields[Pick(Names)] = $"{Arguments()}: {OutputType()}";
        return fields;
    }

    private string OutputType() => Wrap(random.Next(10) switch
    {
        < 5 => Pick(Leaves),
        < 8 => Pick(Objects),
        8 => random.Next(2) == 0 ? "Named" : "Aged",
        _ => random.Next(2) == 0 ? "Any" : "Bird",
    });

    private string Arguments()
    {
        if (random.Next(3) != 0)
            return "";
        var arguments = new List<string> { Argument("x") };
        if (random.Next(2) == 0)
            arguments.Add(Argument("y"));
        return $"({string.Join(", ", arguments)})";
    }

    private string Argument(string name) => random.Next(9) switch
    {
        0 => $"{name}: Int! = 5",
        1 => $"{name}: [Int!] = [1, 2]",
        2 => $"{name}: Filter = {{text: \"t\"}}",
        3 => $"{name}: Hue = GREEN @deprecated",
        4 => $"{name}: Pick",
        5 => $"{name}: [[Float]!]",
        6 => $"{name}: Date = \"today\"",
        _ => $"{name}: {Wrap(Pick(random.Next(2) == 0 ? Leaves : Inputs))}",
    };

    private string Wrap(string type) => random.Next(10) switch
    {
        0 => $"[{type}]",
        1 => $"[{type}!]!",
        2 => $"[[{type}]!]",
        < 5 => $"{type}!",
        _ => type,
    };

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private static void Merge(OrderedDictionary<string, string> into, OrderedDictionary<string, string> fields)
    {
        foreach (var (name, field) in fields)
            into[name] = field;
    }

    private static string Text(OrderedDictionary<string, string> fields) =>
        string.Concat(fields.Select(field => $"  {field.Key}{field.Value}\n"));
}
