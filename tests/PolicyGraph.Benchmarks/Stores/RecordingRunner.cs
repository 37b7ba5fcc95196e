using System.Text;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;

namespace PolicyGraph.Benchmarks.Stores;

/// <summary>Notes what goes to the server: how many requests, which statements, and on wish each transaction whole, a line each.</summary>
internal sealed class RecordingRunner(ICypherRunner runner, TextWriter? transactions) : ICypherRunner
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    public int Requests { get; private set; }

    public int Texts => texts.Count;

    public string Name => runner.Name;

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        Note(statement);
        return runner.ReadAsync(statement, parameters, cancellation);
    }

    public Task RunAloneAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        Note(statement);
        return runner.RunAloneAsync(statement, parameters, cancellation);
    }

    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation)
    {
        var statements = new List<string>();
        var result = await runner.WriteAsync(transaction => work(new Recording(this, transaction, statements)), cancellation);
        Requests++;
        if (transactions is not null)
            await transactions.WriteLineAsync($"[{string.Join(',', statements)}]");
        return result;
    }

    public ValueTask DisposeAsync() => runner.DisposeAsync();

    private void Note(CypherStatement statement)
    {
        Requests++;
        texts.Add(statement.Text);
    }

    private sealed class Recording(RecordingRunner runner, ICypherTransaction transaction, List<string> statements) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters)
        {
            Note(new CypherCall(statement, parameters));
            return transaction.RunAsync(statement, parameters);
        }

        public Task RunAfterAsync(Task before, CypherCall work) => transaction.RunAfterAsync(NoteAfterAsync(before, work), work);

        private async Task NoteAfterAsync(Task before, CypherCall call)
        {
            await before;
            Note(call);
        }

        private void Note(CypherCall call)
        {
            runner.Note(call.Statement);
            if (runner.HasTransactions)
                statements.Add(Encoding.UTF8.GetString(QueryApi.BodyOf(call.Statement, call.Parameters, isRead: false).Span));
        }
    }

    private bool HasTransactions => transactions is not null;
}
