using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>One request of Neo4j's Query API (<c>/db/{name}/query/v2</c>) and its answer.</summary>
internal sealed class QueryApi : IDisposable
{
    private const string TypedMedia = "application/vnd.neo4j.query";
    private const string PlainMedia = "application/json";

    private readonly HttpClient http;
    private readonly TimeSpan timeout;
    private readonly AuthenticationHeaderValue? authentication;

    /// <param name="timeout">Of one request, from when nothing holds it back.</param>
    public QueryApi(StoreSettings settings, HttpMessageHandler handler, TimeSpan timeout)
    {
        http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        this.timeout = timeout;
        authentication = settings switch
        {
            { Token: { } token } => new("Bearer", token),
            { Password: { } password } => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.Username ?? "neo4j"}:{password}"))),
            _ => null,
        };
        var server = settings.Address.Server!.ToString().TrimEnd('/');
        Address = $"{server}/db/{Uri.EscapeDataString(settings.Database ?? "neo4j")}/query/v2";
    }

    public string Address { get; }

    /// <param name="path">Behind the address: empty, /tx, /tx/{id} or /tx/{id}/commit.</param>
    /// <param name="affinity">What the server said when the transaction began, in a cluster.</param>
    public async Task<QueryAnswer> SendAsync(HttpMethod method, string path, string? affinity, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var request = RequestFor(method, path, affinity);
        if (method == HttpMethod.Post)
            request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(PlainMedia) } };
        limit.CancelAfter(timeout);
        return await SendAsync(request, limit.Token, cancellation).ConfigureAwait(false);
    }

    /// <param name="before">What must be done before the server may run the statement, such as another request of the same transaction.</param>
    public async Task<QueryAnswer> SendHeldAsync(string path, string? affinity, CypherCall call, Task before, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var request = RequestFor(HttpMethod.Post, path, affinity);
        request.Content = new HeldContent(call, PlainMedia, before, () => limit.CancelAfter(timeout));
        return await SendAsync(request, limit.Token, cancellation).ConfigureAwait(false);
    }

    public static ReadOnlyMemory<byte> BodyOf(CypherStatement statement, CypherParameters parameters, bool isRead)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, PlainJson.Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, statement.Text);
            json.WriteStartObject("parameters"u8);
            PlainJson.WriteMembers(json, parameters);
            json.WriteEndObject();
            if (isRead)
                json.WriteString("accessMode"u8, "READ"u8);
            json.WriteEndObject();
        }
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage RequestFor(HttpMethod method, string path, string? affinity)
    {
        var request = new HttpRequestMessage(method, Address + path);
        request.Headers.Authorization = authentication;
        request.Headers.Accept.ParseAdd(TypedMedia);
        if (affinity is not null)
            request.Headers.Add(QueryAnswer.AffinityHeader, affinity);
        return request;
    }

    /// <param name="limit">Ends with the time that the request has, too.</param>
    private async Task<QueryAnswer> SendAsync(HttpRequestMessage request, CancellationToken limit, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, limit).ConfigureAwait(false);
            var content = await response.Content.ReadAsByteArrayAsync(limit).ConfigureAwait(false);
            return QueryAnswer.Read(response, content, Address);
        }
        catch (HttpRequestException cause)
        {
            throw CypherException.Unreachable(Address, cause.Message, cause);
        }
        catch (OperationCanceledException cause) when (!cancellation.IsCancellationRequested)
        {
            throw new CypherException(null, $"{Address}: the server did not answer within {timeout.TotalSeconds} s.", cause);
        }
    }
}
