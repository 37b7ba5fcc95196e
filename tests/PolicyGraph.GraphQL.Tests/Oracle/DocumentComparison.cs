using System.Buffers;
using System.Text.Json;
using PolicyGraph.GraphQL.Execution.Coercion;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem.Scalars;
using PolicyGraph.GraphQL.Validation;
using PolicyGraph.GraphQL.Validation.Rules;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>One document through both implementations, stage by stage.</summary>
internal sealed class DocumentComparison
{
    private const int NewRules = 2;

    private readonly GraphQLEngine _engine;
    private readonly DocumentCase _case;
    private readonly JsonElement _expected;
    private readonly string _name;
    private readonly Tally _tally;

    private DocumentComparison(GraphQLEngine engine, DocumentCase @case, JsonElement expected, string name, Tally tally)
    {
        _engine = engine;
        _case = @case;
        _expected = expected;
        _name = name;
        _tally = tally;
    }

    public static void Compare(GraphQLEngine engine, DocumentCase @case, JsonElement expected, string name, Tally tally)
    {
        tally.Documents++;
        new DocumentComparison(engine, @case, expected, name, tally).Compare();
    }

    private void Compare()
    {
        if (Parse() is not { } document)
            return;
        var printed = GraphQLPrinter.Print(document);
        Equal("printed", _expected.GetProperty("printed").GetString()!, printed);
        Equal("printed again", printed, GraphQLPrinter.Print(GraphQLParser.Parse(printed, new ParserOptions(int.MaxValue))));
        if (_expected.TryGetProperty("threw", out _) || !Validate(document))
            return;
        if (DocumentValidator.Validate(_engine.Schema, document).Count > 0)
        {
            _tally.RefusedByNewRules++;
            return;
        }
        CompareVariables(document);
        CompareExecution();
    }

    private DocumentNode? Parse()
    {
        var error = _expected.TryGetProperty("syntaxError", out var e) ? ErrorText(e) : "";
        try
        {
            var document = GraphQLParser.Parse(_case.Document, new ParserOptions(int.MaxValue));
            Equal("syntax error", error, "");
            return error.Length == 0 ? document : null;
        }
        catch (GraphQLSyntaxException exception)
        {
            _tally.Unreadable++;
            Equal("syntax error", error, ErrorText(exception.Error));
            return null;
        }
    }

    private bool Validate(DocumentNode document)
    {
        var rules = DocumentValidator.Specified
            .Where(rule => !IsNew(rule, document))
            .Append(context => new IntrospectionDepthRule(context))
            .ToArray();
        if (rules.Length != DocumentValidator.Specified.Length + 1 - NewRules)
            throw new InvalidOperationException("The rules that the reference lacks were not all left out.");
        var errors = DocumentValidator.Validate(_engine.Schema, document, rules, maxErrors: 100_000);
        var expected = _expected.GetProperty("errors").EnumerateArray().Select(ErrorText).Order(StringComparer.Ordinal);
        Equal("validation", string.Join("\n", expected), string.Join("\n", errors.Select(ErrorText).Order(StringComparer.Ordinal)));
        if (errors.Count > 0)
            _tally.Invalid++;
        return errors.Count == 0;
    }

    private bool IsNew(Func<ValidationContext, ValidationRule> rule, DocumentNode document) =>
        rule(new ValidationContext(_engine.Schema, document, 1)) is OperationTypeExistsRule or NoConditionOnSubscriptionRootRule;

    private void CompareVariables(DocumentNode document)
    {
        if (!_expected.TryGetProperty("variables", out var variables))
            return;
        var operations = document.Definitions.OfType<OperationNode>().ToArray();
        var operation = operations.First(o => _case.OperationName is null || o.Name?.Value == _case.OperationName);
        var values = VariableCoercion.Coerce(_engine.Schema, document, operation, _case.Variables, out var errors);
        Equal(
            "variable errors",
            string.Join("\n", _expected.GetProperty("variableErrors").EnumerateArray().Select(Places)),
            string.Join("\n", errors.Select(Places)));
        if (errors.Count == 0)
            Equal("variables", variables.GetString() ?? "", OracleData.Canonical(values.Values));
    }

    private void CompareExecution()
    {
        var output = new ArrayBufferWriter<byte>();
        var request = OracleEngine.Request(_case.Document, _case.OperationName, _case.Variables);
        _engine.ExecuteAsync(request, output, CancellationToken.None).AsTask().Wait();
        using var response = JsonDocument.Parse(output.WrittenMemory, new JsonDocumentOptions { MaxDepth = 512 });
        var root = response.RootElement;
        var errors = root.TryGetProperty("errors", out var listed) ? listed.EnumerateArray().ToArray() : [];
        Equal(
            "execution errors",
            string.Join("\n", _expected.GetProperty("executionErrors").EnumerateArray().Select(Places).Order(StringComparer.Ordinal)),
            string.Join("\n", errors.Select(Places).Order(StringComparer.Ordinal)));
        var expected = _expected.GetProperty("hasData").GetBoolean() ? Json(_expected.GetProperty("data")) : "none";
        Equal("data", expected, root.TryGetProperty("data", out var data) ? Json(data) : "none");
        _tally.Executed++;
        if (errors.Length > 0)
            _tally.ExecutedWithErrors++;
    }

    private void Equal(string what, string expected, string actual)
    {
        if (expected != actual)
            _tally.Differences.Add(
                $"{_name}, {what}\nreference: {expected}\nengine:    {actual}\n{_case.Document}\n"
                + $"{_case.OperationName} {_case.Variables}");
    }

    private static string ErrorText(GraphQLError error) => $"{error.Message} {Places(error)}";

    private static string ErrorText(JsonElement error) => $"{error.GetProperty("message").GetString()} {Places(error)}";

    private static string Places(GraphQLError error) =>
        string.Join(" ", error.Locations.Select(place => $"{place.Line}:{place.Column}")) + " @";

    private static string Places(JsonElement error)
    {
        var locations = error.TryGetProperty("locations", out var places)
            ? places.EnumerateArray().Select(p => $"{p.GetProperty("line")}:{p.GetProperty("column")}")
            : [];
        return string.Join(" ", locations) + " @" + (error.TryGetProperty("path", out var path) ? path.GetRawText() : "");
    }

    /// <summary>With the order of members kept and numbers in one form.</summary>
    private static string Json(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object =>
            "{" + string.Join(",", json.EnumerateObject().Select(p => $"{p.Name}:{Json(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(",", json.EnumerateArray().Select(Json)) + "]",
        JsonValueKind.String => $"\"{json.GetString()}\"",
        JsonValueKind.Number => Numbers.Print(json.GetDouble()),
        _ => json.GetRawText(),
    };
}
