using System.Text;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>Documents over a schema: valid ones for the most part at no faults, else with a fault here and there.</summary>
internal sealed class DocumentGenerator
{
    private readonly Schema _schema;
    private readonly Random _random;
    private readonly ValueGenerator _values;
    private readonly Dictionary<string, NamedType> _fragmentTypes = [];
    private readonly StringBuilder _fragments = new();
    private readonly Dictionary<string, string> _variables = [];
    private readonly List<string> _json = [];
    private int _aliases;
    private int _fragmentCount;

    private DocumentGenerator(Schema schema, Random random, double faults)
    {
        _schema = schema;
        _random = random;
        _values = new ValueGenerator(random, faults);
    }

    /// <returns>The document and its variables as a JSON object.</returns>
    public static (string Document, string Variables) Generate(Schema schema, Random random, double faults)
    {
        var generator = new DocumentGenerator(schema, random, faults);
        return (generator.Document(), "{" + string.Join(",", generator._json) + "}");
    }

    private string Document()
    {
        var text = new StringBuilder();
        var operations = _random.Next(12) == 0 || _values.Fault() ? 2 : 1;
        for (var i = 0; i < operations; i++)
        {
            text.Append(Operation(i == 0 ? operations > 1 || _random.Next(2) == 0 ? "First" : "" : "Second"));
            _variables.Clear();
        }
        text.Append(_fragments);
        if (_values.Fault())
            text.Append(Extra());
        return text.ToString();
    }

    private string Operation(string name)
    {
        var type = _random.Next(10) switch { 0 => OperationType.Mutation, 1 => OperationType.Subscription, _ => OperationType.Query };
        var root = _schema.RootType(type)!;
        var body = type == OperationType.Subscription && !_values.Fault()
            ? "{ " + Field(root, 0) + " }"
            : SelectionSet(root, 0);
        var keyword = type.ToString().ToLowerInvariant();
        if (type == OperationType.Query && name.Length == 0 && _variables.Count == 0 && _random.Next(2) == 0)
            return body + "\n";
        var usual = type switch { OperationType.Query => "@tag(name: \"q\")", OperationType.Mutation => "@once", _ => "" };
        var description = _random.Next(15) == 0 ? "\"described\" " : "";
        var variables = _variables.Count == 0 ? "" : $"({string.Join(" ", _variables.Values)})";
        return $"{description}{keyword} {name}{variables}{Directives(usual, false)} {body}\n";
    }

    private string SelectionSet(NamedType type, int depth)
    {
        var text = new StringBuilder("{ ");
        for (var count = 1 + _random.Next(4); count > 0; count--)
            text.Append(Selection(type, depth)).Append(_random.Next(4) == 0 ? "\n" : " ");
        return text.Append('}').ToString();
    }

    private string Selection(NamedType type, int depth) => _random.Next(10) switch
    {
        0 or 1 when depth < 5 => InlineFragment(type, depth),
        2 when depth < 5 => Spread(type, depth),
        _ => Field(type, depth),
    };

    private string InlineFragment(NamedType type, int depth)
    {
        var target = Overlapping(type);
        var condition = target == type && _random.Next(2) == 0 ? "" : $"on {target.Name} ";
        return $"... {condition}{Directives("@once")}{SelectionSet(target, depth + 1)}";
    }

    private string Spread(NamedType type, int depth)
    {
        var known = _fragmentTypes.Where(f => _values.Fault() || f.Value.Overlaps(type, _schema)).Select(f => f.Key).ToArray();
        if (known.Length > 0 && _random.Next(2) == 0)
            return $"...{known[_random.Next(known.Length)]} {Directives("@tag(name: \"s\")")}";
        var name = _values.Fault() ? "Missing" : $"F{_fragmentCount++}";
        var target = Overlapping(type);
        if (name != "Missing")
        {
            if (_values.Fault())
                _fragmentTypes[name] = target;
            var body = SelectionSet(target, depth + 1);
            _fragmentTypes[name] = target;
            _fragments.Append($"fragment {name} on {target.Name} {Directives("@once", false)}{body}\n");
        }
        return $"...{name} {Directives("@tag(name: \"s\")")}";
    }

    private string Field(NamedType type, int depth)
    {
        if (_values.Fault())
            return _random.Next(3) switch { 0 => "nope", 1 => "a { b }", _ => "x: a x: b" };
        var fields = (type as FieldedType)?.Fields.ToArray() ?? [];
        if (fields.Length == 0 || _random.Next(15) == 0)
            return _random.Next(3) == 0 ? $"t{_aliases++}: __typename" : "__typename";
        if (type == _schema.QueryType && _random.Next(25) == 0)
            return Introspection();
        var leaves = fields.Where(f => f.Type.Innermost.IsLeaf).ToArray();
        if (depth >= 5 && leaves.Length == 0)
            return "__typename";
        var field = depth >= 5 ? leaves[_random.Next(leaves.Length)] : fields[_random.Next(fields.Length)];
        var arguments = Arguments(field);
        var alias = _random.Next(60) switch
        {
            0 => "",
            1 => "k: ",
            _ => arguments.Length > 0 || !field.Type.Innermost.IsLeaf ? $"f{_aliases++}: " : "",
        };
        var body = field.Type.Innermost.IsLeaf == _values.Fault() ? " " + SelectionSet(field.Type.Innermost, depth + 1) : "";
        return $"{alias}{field.Name}{arguments}{Directives("@tag(name: \"f\")")}{body}";
    }

    private string Introspection() => _random.Next(10) switch
    {
        0 => "__type(name: \"Filter\") { name inputFields { name defaultValue type { name ofType { name } } } }",
        1 or 2 => "__schema { queryType { fields(includeDeprecated: true) { name args { defaultValue } } } }",
        3 => "__schema { types { fields { type { fields { type { fields { name } } } } } } }",
        _ => "__schema { types { kind name possibleTypes { name } enumValues { name } isOneOf } }",
    };

    private string Arguments(FieldDefinition field)
    {
        var given = field.Arguments.Where(a => (a.IsRequired && !_values.Fault()) || _random.Next(2) == 0)
            .Select(a => $"{a.Name}: {_values.Literal(a.Type, Variable(a))}").ToList();
        if (_values.Fault())
            given.Add(_random.Next(2) == 0 ? "nope: 1" : "x: 1");
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private Func<GraphQLType, string?> Variable(InputValue argument) => type =>
    {
        if (_values.Fault())
            return "$undefined";
        if (_variables.Count > 6)
            return null;
        var name = $"v{_json.Count}";
        var declared = _values.Fault() ? "Int" : type.ToString()!;
        var defaultValue = _random.Next(3) == 0 ? " = " + _values.Literal(type, _ => null) : "";
        if (declared == argument.Type.ToString() && argument.HasDefault && type.IsNonNull && _random.Next(2) == 0)
            declared = type.Nullable.ToString()!;
        _variables[name] = $"${name}: {declared}{defaultValue}{(_random.Next(20) == 0 ? " @tag(name: \"v\")" : "")}";
        _json.Add(_random.Next(4) == 0 && !type.IsNonNull ? $"\"other{name}\":1" : $"\"{name}\":{_values.Json(type)}");
        return "$" + name;
    };

    private string Directives(string usual, bool takesCondition = true)
    {
        if (_random.Next(12) != 0)
            return "";
        if (_values.Fault())
            return _random.Next(5) switch
            {
                0 => " @unknown(x: 1) ",
                1 => " @skip ",
                2 => " @tag(name: 1, other: 2) ",
                3 => " @once @once ",
                _ => " @include(if: \"yes\") ",
            };
        return (takesCondition ? _random.Next(4) : 0) switch
        {
            0 => $" {usual} ",
            1 => " @include(if: true) ",
            2 => $" @skip(if: {(_random.Next(2) == 0 ? "true" : "false")}) ",
            _ => Condition(),
        };
    }

    private string Condition()
    {
        var name = $"c{_json.Count}";
        _variables[name] = _random.Next(3) == 0 ? $"${name}: Boolean = false" : $"${name}: Boolean!";
        _json.Add($"\"{name}\":{(_random.Next(2) == 0 ? "true" : "false")}");
        return $" @{(_random.Next(2) == 0 ? "skip" : "include")}(if: ${name}) ";
    }

    private NamedType Overlapping(NamedType type)
    {
        var candidates = _schema.Types.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)
            && (_values.Fault() || (t.IsComposite && t.Overlaps(type, _schema)))).ToArray();
        return candidates.Length == 0 ? type : candidates[_random.Next(candidates.Length)];
    }

    private string Extra() => _random.Next(6) switch
    {
        0 => "type Extra @tag(name: \"t\") { a: Missing b(x: [Int] = {k: 1, k: 2}): String @deprecated @deprecated }\n",
        1 => "extend input Size { more: Int @once }\nschema { query: Ghost }\n",
        2 => "fragment Unused on Ox { ...Loop }\nfragment Loop on Ox { ...Unused a }\n",
        3 => "directive @unknown(x: Int!) on FIELD | QUERY\n",
        4 => "query ($v: [Int!]! = [null], $v: Ox, $unused: Missing) { __typename }\n",
        _ => "fragment F0 on Nowhere { a { ...F0 } }\nunion More = Ox | Ghost\nenum Less { A @skip }\n",
    };
}
