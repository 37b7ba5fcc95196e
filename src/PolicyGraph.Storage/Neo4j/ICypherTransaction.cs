namespace PolicyGraph.Storage.Neo4j;

/// <summary>A transaction that is open on a server.</summary>
public interface ICypherTransaction
{
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters);
}
