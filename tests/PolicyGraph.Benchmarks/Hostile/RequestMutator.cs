using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.Hostile;

/// <summary>Requests that somebody might send to break a server: the documented operations, changed at random.</summary>
internal sealed class RequestMutator(int seed)
{
    private static readonly string[] Operations =
    [
        .. File.ReadAllText(Repository.PathOf("docs", "graphql.md")).Split("```graphql\n").Skip(1).Select(rest => rest.Split("```")[0]),
        "query I { __schema { types { name fields { name args { name } type { name ofType { name } } } } } }",
        "{ ...A } fragment A on Query { ...A }",
        "subscription { a } mutation { b }",
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "...", "@skip(if: true)", "@include(if: $x)", "$x", ":", "!", "|", "=", "\"", "\"\"\"", "\\u{110000}", "\\ud800", "\0", "\ufeff", "#",
        "first: 2147483648", "first: -1", "first: 1e999", "after: \"////\"", "id: \"\"", "name: null", "where: { and: [{}, {or: []}] }", "order: {}", "fragment F on Policy { id }",
        "on Department", "query", "mutation", "__typename", "__type(name: \"Query\") { name }", "asOf: \"9999-99-99\"", "😀", "\u202e", "'; DROP TABLE policy; --", "} RETURN 1 //",
    ];

    private static readonly string[] Accepts =
        ["application/json", "application/graphql-response+json", "*/*", "text/html", "application/*;q=0", ";;;", "application/json;q=2", ""];

    private static readonly string[] ContentTypes =
        ["application/json", "application/json; charset=utf-8", "application/json; charset=utf-7", "text/plain", "multipart/form-data; boundary=x", "\"", ""];

    private readonly Random random = new(seed);

    public HttpRequestMessage Next(Uri address)
    {
        var request = random.Next(10) == 0
            ? new HttpRequestMessage(HttpMethod.Get, $"{address}?query={Uri.EscapeDataString(Short(Document()))}&variables={Uri.EscapeDataString(Short(Variables()))}&extensions={Short(Uri.EscapeDataString(Piece()))}")
            : new HttpRequestMessage(Method(), address) { Content = new ByteArrayContent(Body()) };
        request.Headers.TryAddWithoutValidation("Accept", random.Next(3) == 0 ? One(Accepts) : Accepts[0]);
        request.Content?.Headers.TryAddWithoutValidation("Content-Type", random.Next(8) == 0 ? One(ContentTypes) : ContentTypes[0]);
        return request;
    }

    private HttpMethod Method() => random.Next(100) == 0 ? new HttpMethod(One(["PUT", "DELETE", "PATCH", "PROPFIND"])) : HttpMethod.Post;

    private byte[] Body()
    {
        var body = random.Next(12) switch
        {
            0 => Encoding.UTF8.GetBytes(new string('[', random.Next(1, 20_000))),
            1 => Encoding.UTF8.GetBytes($"{{\"query\":\"{new string('{', random.Next(1, 100_000))}\"}}"),
            2 => Encoding.UTF8.GetBytes($"{{\"query\":\"{{{string.Concat(Enumerable.Repeat(One(Pieces.Take(11).ToArray()) + " a ", random.Next(1, 5000)))}\"}}"),
            3 => Encoding.UTF8.GetBytes($"{{\"query\":{JsonSerializer.Serialize(One(Operations))},\"variables\":{Variables()}}}"),
            4 => new byte[random.Next(0, 300_000)],
            _ => JsonSerializer.SerializeToUtf8Bytes(new { query = Document(), operationName = random.Next(5) == 0 ? Piece() : null, variables = new { name = Piece(), number = Piece(), first = random.Next() } }),
        };
        for (var i = random.Next(-6, 4); i > 0 && body.Length > 0; i--)
            body[random.Next(body.Length)] = (byte)random.Next(256);
        return random.Next(20) == 0 ? body[..random.Next(body.Length + 1)] : body;
    }

    private string Document()
    {
        var text = new StringBuilder(One(Operations));
        for (var i = random.Next(0, 6); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, $" {Piece()} ");
                    break;
                case 1:
                    text.Remove(at, random.Next(Math.Min(20, text.Length - at) + 1));
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, random.Next(Math.Min(200, text.Length - at) + 1)));
                    break;
                default:
                    text.Insert(at, (char)random.Next(0x10000));
                    break;
            }
        }
        return text.ToString();
    }

    private string Variables() => One([
        "{}", "[]", "null", "{\"name\":null}", "{\"name\":[[[[[[]]]]]]}", "{\"first\":1e400}", "{\"name\":\"\\ud800\"}", "{\"a\":" + new string('[', 100) + new string(']', 100) + "}",
        string.Create(CultureInfo.InvariantCulture, $"{{\"number\":\"{random.Next()}\",\"policy\":\"{random.Next()}\",\"text\":\"社区\"}}"),
    ]);

    private string Piece() => One(Pieces);

    private string One(string[] choices) => choices[random.Next(choices.Length)];

    private static string Short(string text) => text.Length > 1500 ? text[..1500] : text;
}
